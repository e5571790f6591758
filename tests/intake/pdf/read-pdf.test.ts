import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/intake/read-document.ts';
import { makePdf, type PdfText } from '../../support/documents.ts';
import { seedLines } from '../document-lines.ts';

describe('PDFs', () => {
  const LEFT = 90;
  const SIZE = 16;
  const LINE = 26;
  const LEADING = 28;
  const TOP = 742;
  const BOTTOM = 90;

  /** Set paragraphs as an office does: two characters of indent, numbers below, a head above. */
  function typeset(paragraphs: readonly string[]): PdfText[][] {
    const pages: PdfText[][] = [[]];
    let y = TOP;
    for (const paragraph of paragraphs) {
      let rest = [...paragraph];
      for (let isFirst = true; rest.length > 0; isFirst = false) {
        if (y < BOTTOM) {
          pages.push([]);
          y = TOP;
        }
        const length = isFirst ? LINE - 2 : LINE;
        const x = isFirst ? LEFT + 2 * SIZE : LEFT;
        pages.at(-1)?.push({ x, y, text: rest.slice(0, length).join('') });
        rest = rest.slice(length);
        y -= LEADING;
      }
    }
    return pages.map((page, index) => [
      { x: LEFT, y: 800, text: '某区人民政府公报', size: 10 },
      ...page,
      { x: 280, y: 50, text: `— ${index + 1} —`, size: 12 },
    ]);
  }

  test.each(seedLines)('keep the paragraphs of %s without page furniture', async (_id, lines) => {
    const compact = (line: string) => line.replace(/\s+/gu, '');
    const { text, notes } = await readDocument(makePdf(typeset(lines)), 'a.pdf');
    expect(text.trimEnd().split('\n').map(compact)).toEqual(lines.map(compact));
    expect(notes.join()).toMatch(/页码、页眉页脚 \d+ 处没有保留/u);
  });

  const sentence = '江海街道二〇二四年完成税收12亿元，增长7%。';
  const inGbk = (text: string) => iconv.encode(text, 'gbk').toString('hex');
  const inUtf16 = (text: string) => iconv.encode(text, 'utf16-be').toString('hex');

  test.each([
    ['UniGB-UCS2-H', inUtf16],
    ['UniGB-UTF16-H', inUtf16],
    ['GBK-EUC-H', inGbk],
    ['GBKp-EUC-H', inGbk],
    ['GBK2K-H', inGbk],
  ])('are read by the CMap %s that they name and do not carry', async (cmap, encode) => {
    const coding = { cmap, ordering: 'GB1', encode, hasToUnicode: false };
    const pdf = makePdf([[{ x: 90, y: 700, text: sentence.slice(0, 30) }]], '', coding);
    const { text } = await readDocument(pdf, 'a.pdf');
    expect(text.normalize('NFKC')).toBe(`${sentence.normalize('NFKC')}\n`);
  });

  test.each([
    [
      'that has no table to Unicode',
      'Identity-H',
      'Identity',
      '26 or more characters on pages 1, 2',
    ],
    ['whose table is not there', '90ms-RKSJ-H', 'Japan1', '2 or more characters on pages 1, 2'],
  ])('are refused, with count and pages, for a font %s', async (_name, cmap, ordering, words) => {
    const coding = { cmap, ordering, encode: inUtf16, hasToUnicode: false };
    const page = [{ x: 90, y: 700, text: '江海街道二〇二四年工作总结' }];
    const pdf = makePdf([page, page, []], '', coding);
    await expect(readDocument(pdf, 'a.pdf')).rejects.toThrow(`Unexpected ${words} that cannot be`);
  });

  test('are stored with ideographs for the radicals that look like them', async () => {
    const text = '⼀、⼯作回顾：⺠⽣⻓效，⻋⻢⻬备⺀';
    const { notes, ...document } = await readDocument(
      makePdf([[{ x: 90, y: 700, text }]]),
      'a.pdf',
    );
    expect(document.text).toBe('一、工作回顾：民生长效，车马齐备⺀\n');
    expect(new TextDecoder().decode(document.bytes)).toBe(document.text);
    expect(notes.at(-1)).toContain('8 个部首字符');
  });

  test('join the lines of a large title, and no centred lines of the size of the text', async () => {
    const centred = (text: string, y: number, size = SIZE): PdfText => {
      const room = LINE * SIZE - text.length * size;
      return { x: LEFT + room / 2, y, text, size };
    };
    const [body = []] = typeset(['第一项工作扎实推进，群众满意度不断提高。'.repeat(9)]);
    const lines = body.filter(({ size }) => size === undefined);
    const { text } = await readDocument(
      makePdf([
        [
          centred('江海街道二〇二四年工作', 800, 22),
          centred('总结和明年计划', 770, 22),
          centred('二〇二四年十二月', 752),
          centred('江海街道办事处', 739),
          ...lines.map((line) => ({ ...line, y: line.y - 60 })),
        ],
      ]),
      'a.pdf',
    );
    expect(text.split('\n').slice(0, 3)).toEqual([
      '江海街道二〇二四年工作总结和明年计划',
      '二〇二四年十二月',
      '江海街道办事处',
    ]);
  });

  test('tell of pages without text', async () => {
    const pages = typeset(['第一项工作扎实推进，群众满意度不断提高。'.repeat(4)]);
    const { notes } = await readDocument(makePdf([...pages, []]), 'a.pdf');
    expect(notes.join()).toContain('第 2 页没有文字');
  });
});
