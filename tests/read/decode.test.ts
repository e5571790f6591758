import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { DecodeError, decodeSource, type TextPlace } from '../../src/read/decode.ts';

const report = '海滨街道2023年工作总结\n一、工作完成情况\n完成投资1.65亿元。';

test.each([
  ['utf-8', 'utf8', false],
  ['utf-8-bom', 'utf8', true],
  ['utf-16le', 'utf16le', true],
  ['utf-16be', 'utf16be', true],
  ['gb18030', 'gb18030', false],
  ['gb18030', 'gbk', false],
] as const)('reads %s written as %s', (encoding, label, addBOM) => {
  const bytes = iconv.encode(report, label, { addBOM });
  expect(decodeSource(bytes)).toEqual({ text: report, encoding });
});

test.each([
  [
    'an empty file',
    new Uint8Array(),
    'Unexpected empty file, expected the text of a report; save the report as plain text in UTF-8',
  ],
  [
    'white space',
    Buffer.from(' \n\u3000'),
    'Unexpected file of white space only, expected a report; save the report as plain text in UTF-8',
  ],
  [
    'a PDF',
    Buffer.from('%PDF-1.7 …'),
    'Unexpected PDF file, expected text; save the report as plain text in UTF-8',
  ],
  [
    'a Word file',
    Buffer.from([0x50, 0x4b, 3, 4, 20, 0]),
    'Unexpected ZIP or Office file, expected text; save the report as plain text in UTF-8',
  ],
  [
    'binary data',
    Buffer.from([0x41, 0x0a, 0x41, 0, 1, 2, 3, 0x42]),
    'Unexpected control character U+0000, expected text; save the report as plain text in UTF-8',
    { line: 2, column: 2 },
  ],
  [
    'bytes in no known encoding',
    Buffer.from([0xff, 0xff, 0x80, 0x81]),
    'Unexpected bytes that are no UTF-8, expected UTF-8, UTF-16 or GB18030 text; save the report as plain text in UTF-8',
    { line: 1, column: 1 },
  ],
  [
    'Western text in Latin-1',
    iconv.encode('Où est la Bibliothèque? À gauche, très près de l’église.', 'latin1'),
    'Unexpected bytes that are no UTF-8, expected UTF-8, UTF-16 or GB18030 text; save the report as plain text in UTF-8',
    { line: 1, column: 2 },
  ],
  [
    'UTF-8 that is cut off',
    Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(report).subarray(0, 7)]),
    'Unexpected bytes after a byte order mark of utf-8, expected a file that is not cut off; save the report as plain text in UTF-8',
  ],
])('refuses %s', (_name, bytes, message, place?: TextPlace) => {
  const error = new DecodeError(message, place && { place });
  expect(() => decodeSource(bytes)).toThrow(error);
});
