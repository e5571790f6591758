import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { seedBytes, seedEntries } from '../support/corpus.ts';
import { makeBomb, makeDocx, makePdf, makeZip, wordParagraph } from '../support/documents.ts';
import { makeReport } from '../support/intake.ts';

const [seed] = seedEntries();
if (!seed) throw new Error('expected a seed');
const bytes = Buffer.from(seedBytes(seed));
/** The report that most of them are made from. */
export const text = bytes.toString('utf8');
const latin1 = (content: string) => Buffer.from(content, 'latin1');
const gb18030AsUtf8 = Buffer.from(new TextDecoder('gb18030').decode(bytes));
const utf16 = Buffer.from(text, 'utf16le');
const docx = makeDocx(wordParagraph({ text: '正文' }));
const pdf = Buffer.from(makePdf([[{ x: 90, y: 700, text: '正文'.repeat(200) }]]));
const openDocument = (kind: string) =>
  makeZip({ mimetype: `application/vnd.oasis.opendocument.${kind}`, 'content.xml': '<a/>' });
const office = (part: string, type: string) =>
  makeZip({
    '[Content_Types].xml': `<Types><Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}.main+xml"/></Types>`,
    [part]: '<a/>',
  });
const oldOffice = Buffer.concat([latin1('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), Buffer.alloc(2048)]);
/** Archives of which a part unpacks to 4 GB, whatever the directory says. */
const bomb = makeBomb(4096);
const bombs = [1000, 0x7fffffff].map((statedSize) =>
  makeDocx('', [], { 'word/document.xml': { deflated: bomb, statedSize } }),
);
/** A PDF of which the text of a page is packed. */
const packedPdf = (content: Uint8Array | string, entries: string) => {
  const bytes = typeof content === 'string' ? content : Buffer.from(content).toString('latin1');
  const stream = `<<${entries}/Length ${bytes.length}>>stream\n${bytes}\nendstream`;
  return latin1(
    pdf.toString('latin1').replace(/<<[^<>]*>>stream\nBT[^]*?\nendstream/u, () => stream),
  );
};
/** As PDFs write bytes in signs. */
function toBase85(bytes: Uint8Array): string {
  const padded = Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);
  const groups = Array.from({ length: padded.length / 4 }, (_, group) => {
    let number = padded.readUInt32BE(group * 4);
    let signs = '';
    for (let sign = 0; sign < 5; sign += 1) {
      signs = String.fromCharCode(33 + (number % 85)) + signs;
      number = Math.floor(number / 85);
    }
    return signs;
  });
  return `${groups.join('')}~>`;
}
/** Entries of a PDF that opens without a password, and restricts what may be done with it. */
function encryptedWithoutPassword(): string {
  const padding = Buffer.from(
    '28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a',
    'hex',
  );
  const restrictions = Buffer.from([0xfc, 0xff, 0xff, 0xff]);
  const owner = 'o'.repeat(32);
  const key = createHash('md5')
    .update(Buffer.concat([padding, latin1(owner), restrictions, Buffer.alloc(1)]))
    .digest()
    .subarray(0, 5);
  return `/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O(${owner})/U<${rc4(key, padding).toString('hex')}>>>`;
}
/** Node has this cipher no more. */
function rc4(key: Uint8Array, bytes: Uint8Array): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index);
  const swap = (a: number, b: number) => ([state[a], state[b]] = [state[b] ?? 0, state[a] ?? 0]);
  for (let i = 0, j = 0; i < 256; i += 1) {
    j = (j + (state[i] ?? 0) + (key[i % key.length] ?? 0)) % 256;
    swap(i, j);
  }
  let i = 0;
  let j = 0;
  return Buffer.from(
    bytes.map((byte) => {
      i = (i + 1) % 256;
      j = (j + (state[i] ?? 0)) % 256;
      swap(i, j);
      return byte ^ (state[((state[i] ?? 0) + (state[j] ?? 0)) % 256] ?? 0);
    }),
  );
}
/** Texts that unpack to 4 GB: packed once, twice, as a picture, and written in signs. */
const onePart = Buffer.concat([Buffer.from([0x78, 0x01]), bomb]);
const twice = deflateSync(onePart);
const pdfBombs = [
  packedPdf(onePart, '/Filter/FlateDecode'),
  packedPdf(twice, '/Filter[/Fl/F#6cateDecode]'),
  packedPdf(onePart, '/Subtype/Image/Width 9/Height 9/Filter/FlateDecode'),
  packedPdf(toBase85(twice), '/Filter[/ASCII85Decode/Fl/Fl]'),
  packedPdf(`${twice.toString('hex')}>`, '/Filter[/AHx /Fl/Fl]'),
];
/** Ways of packing that are not counted, however they are named. */
const oldPdfs = [
  '/Filter/LZWDecode',
  '/F[/A85/RunLengthDecode]',
  '/Filter[/L#5aW]',
  '/Filter 9 0 R',
];
const random = Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * index * 31) % 251));
const page = (body: string, title = '工作报告') =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
const menu = '<li><a href="/a">政务公开栏目导航</a></li>'.repeat(60);
const headings = Array.from(
  { length: 10_000 },
  (_, index) => `（${(index % 99) + 1}）抓好工作`,
).join('\n');

/** Files that may not be taken in: name, content, rule of the refusal, words of its message. */
export const hostileFiles: readonly (readonly [string, Uint8Array | string, string, string])[] = [
  ['empty.txt', '', 'intake-empty', 'Unexpected empty file'],
  ['blank.txt', ' \n\u3000\n', 'intake-encoding', 'white space only'],
  ['mark only.txt', '\ufeff', 'intake-encoding', 'white space only'],
  ['nul.txt', `${text}\0`, 'intake-encoding', 'control character U+0000'],
  ['escape.txt', `\x1b[31m${text}`, 'intake-encoding', 'control character U+001b'],
  ['random.txt', random, 'intake-encoding', 'Unexpected'],
  [
    'picture.txt',
    latin1('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01'),
    'intake-format',
    'picture (png)',
  ],
  ['picture.docx', latin1('\xff\xd8\xff\xe0\0\x10JFIF\0\x01'), 'intake-format', 'picture (jpg)'],
  ['picture.pdf', latin1('GIF89a\x01\0\x01\0'), 'intake-format', 'picture (gif)'],
  ['archive.zip', makeZip({ 'report.txt': text }), 'intake-format', 'ZIP archive'],
  ['archive.txt', latin1('\x1f\x8b\x08\0\0\0\0\0\0\x03'), 'intake-format', 'gzip archive'],
  ['archive.md', latin1('7z\xbc\xaf\x27\x1c\0\x04'), 'intake-format', '7-Zip archive'],
  ['program.txt', latin1('MZ\x90\0\x03\0\0\0'), 'intake-format', 'file of type'],
  [
    'table.xlsx',
    office('xl/workbook.xml', 'spreadsheetml.sheet'),
    'intake-format',
    'Excel workbook',
  ],
  [
    'slides.docx',
    office('ppt/presentation.xml', 'presentationml.presentation'),
    'intake-format',
    'PowerPoint slides',
  ],
  ['open.odt', openDocument('text'), 'intake-format', 'OpenDocument text'],
  ['old.doc', oldOffice, 'intake-format', 'old Office file'],
  [
    'locked.docx',
    Buffer.concat([oldOffice, Buffer.from('EncryptedPackage', 'utf16le')]),
    'intake-docx-encrypted',
    'password on the Word document',
  ],
  ['rich.rtf', `{\\rtf1\\ansi ${text}}`, 'intake-format', 'RTF file'],
  ['rich.txt', '{\\rtf1\\ansi\\ansicpg936 \\u31532?}', 'intake-format', 'RTF file'],
  [
    'web archive.mhtml',
    `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n${text}`,
    'intake-format',
    'web archive (MHTML)',
  ],
  ['not word.docx', makeZip({ 'a.txt': 'a' }), 'intake-docx-damaged', 'no word/document.xml'],
  ['half.docx', docx.subarray(0, docx.length / 2), 'intake-docx-damaged', 'Corrupted zip'],
  ...bombs.map(
    (content, index) =>
      [`bomb ${index}.docx`, content, 'intake-docx-damaged', 'more than 32 MB'] as const,
  ),
  [
    'bomb elsewhere.docx',
    makeDocx(wordParagraph({ text: '正文' }), [], {
      'word/styles.xml': { deflated: bomb, statedSize: 1000 },
    }),
    'intake-docx-damaged',
    'more than 32 MB',
  ],
  [
    'bomb as its types.docx',
    makeDocx('', [], { '[Content_Types].xml': { deflated: bomb, statedSize: 1000 } }),
    'intake-docx-damaged',
    'more than 32 MB',
  ],
  ['empty.docx', makeDocx(''), 'intake-not-chinese', '0 Chinese characters'],
  ['short.docx', docx, 'intake-not-chinese', '2 Chinese characters'],
  ...pdfBombs.map(
    (content, index) =>
      [`bomb ${index}.pdf`, content, 'intake-pdf-unpacked', 'more than 128 MB'] as const,
  ),
  ...oldPdfs.map(
    (entries, index) =>
      [
        `packed ${index}.pdf`,
        packedPdf('\x80\x0b\x60\x50', entries),
        'intake-pdf-packing',
        'packed in an old way (',
      ] as const,
  ),
  ['half.pdf', pdf.subarray(0, pdf.length / 2), 'intake-pdf-damaged', 'its end is missing'],
  ['head only.pdf', '%PDF-1.7\n%%EOF\n', 'intake-pdf-damaged', 'Unexpected damaged PDF'],
  [
    'locked.pdf',
    makePdf(
      [[]],
      `/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O(${'o'.repeat(32)})/U(${'u'.repeat(32)})>>`,
    ),
    'intake-pdf-encrypted',
    'password on the PDF',
  ],
  [
    'restricted.pdf',
    makePdf([[{ x: 90, y: 700, text: '工作报告' }]], encryptedWithoutPassword()),
    'intake-pdf-encrypted',
    'Unexpected encryption',
  ],
  ['scan.pdf', makePdf([[], [], []]), 'intake-pdf-scanned', '3 pages without a text layer'],
  [
    'scan with numbers.pdf',
    makePdf([1, 2, 3].map((number) => [{ x: 290, y: 40, text: `- ${number} -` }])),
    'intake-pdf-scanned',
    'it is a scan',
  ],
  [
    'english.pdf',
    makePdf([[{ x: 90, y: 700, text: 'Annual report of the district. '.repeat(3) }]]),
    'intake-not-chinese',
    '0 Chinese characters',
  ],
  [
    '404.html',
    page('<h1>404 Not Found</h1><hr>nginx', '404 Not Found'),
    'intake-html-error-page',
    '404 Not Found',
  ],
  [
    'gone.html',
    page('<p>您访问的页面不存在或已删除！</p>', '页面不存在'),
    'intake-html-error-page',
    '页面不存在',
  ],
  ['busy.htm', page('<p>请稍后再试</p>', '502 Bad Gateway'), 'intake-html-error-page', '502'],
  [
    'script.html',
    page('<div id="app"></div><script>var a = "一、工作回顾";</script>'),
    'intake-html-no-content',
    'without a main text',
  ],
  ['menu.html', page(`<ul>${menu}</ul>`), 'intake-html-no-content', 'without a main text'],
  [
    'broken page.html',
    Buffer.concat([latin1('<html><body><p>'), random]),
    'intake-encoding',
    'Unexpected bytes in the page',
  ],
  ['cut.txt', bytes.subarray(0, 3001), 'intake-encoding', 'Unexpected bytes'],
  [
    'cut utf-16.txt',
    Buffer.concat([latin1('\xff\xfe'), utf16.subarray(0, 2001)]),
    'intake-encoding',
    'not cut off',
  ],
  ['unmarked utf-16.txt', utf16, 'intake-encoding', 'Unexpected'],
  ['saved wrongly.txt', gb18030AsUtf8, 'intake-garbled', 'garbled text'],
  ['replaced.txt', text.replace('江海', '\ufffd\ufffd'), 'intake-garbled', 'garbled text'],
  ['lost.txt', `${text}锟斤拷锟斤拷`, 'intake-garbled', 'garbled text'],
  [
    'english.txt',
    'Annual work report of the sub-district.\n'.repeat(50),
    'intake-not-chinese',
    '0 Chinese characters',
  ],
  [
    'data.json.txt',
    JSON.stringify({ a: Array.from({ length: 99 }, (_, i) => i) }),
    'intake-not-chinese',
    '0 Chinese characters',
  ],
  ['note.md', '# 江海街道2024年工作总结\n\n待补充。\n', 'intake-not-chinese', 'at least 100'],
  [
    'headings.txt',
    `江海街道2024年工作总结\n${headings}\n`,
    'intake-headings',
    'Unexpected 10000 headings, expected at most 3000',
  ],
  [
    'long.txt',
    '全镇上下团结一心完成工作任务。'.repeat(150_000),
    'intake-too-long',
    'expected at most 2000000',
  ],
  [
    'no year.txt',
    makeReport('江海街道工作总结', '江海街道坚持海珠区的部署。'),
    'intake-years',
    'without a year',
  ],
  [
    'no place.txt',
    makeReport('2024年工作总结', '一年来，工作有序。'),
    'intake-place-unknown',
    'that the text does not name',
  ],
  [
    'unlisted.txt',
    makeReport('海珠区新江海桥街道2024年工作总结'),
    'intake-place-unknown',
    '新江海桥街道',
  ],
  [
    'unlisted opening.txt',
    makeReport('2024年工作总结', '2024年，新江海桥街道在海珠区委领导下前进。'),
    'intake-place-unknown',
    '新江海桥街道',
  ],
  [
    'namesakes.txt',
    makeReport('海滨街道2024年工作总结'),
    'intake-place-ambiguous',
    '福建省泉州市鲤城区海滨街道 350502001000',
  ],
  [
    'many namesakes.txt',
    makeReport('城关镇2024年工作总结'),
    'intake-place-ambiguous',
    'and 80 more',
  ],
  ['..\\..\\outside\n.txt', '', 'intake-empty', 'Unexpected empty file'],
];
