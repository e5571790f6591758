import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/intake/read-document.ts';
import { toHanNumeral } from '../../src/intake/html/list-label.ts';
import { parseChineseOrdinal } from '../../src/read/parse/chinese-numeral.ts';
import { readSeed, seedEntries } from '../support/corpus.ts';
import { makeDocx, makePdf, wordParagraph, type PdfText } from '../support/documents.ts';

const encode = (text: string) => new TextEncoder().encode(text);
/** Lines of a seed, and the text itself with only their ends trimmed. */
const seeds = seedEntries().map((entry) => {
  const { source } = readSeed(entry);
  const lines = source.split('\n').map((line) => line.trim());
  return [entry.id, lines.filter((line) => line !== '')] as const;
});

async function linesOf(bytes: Uint8Array, name: string): Promise<string[]> {
  const { text } = await readDocument(bytes, name);
  return text.trimEnd().split('\n');
}

describe('web pages', () => {
  const links = (count: number) =>
    Array.from(
      { length: count },
      (_, index) => `<li><a href="/${index}">政务公开${index}</a></li>`,
    );
  const escape = (line: string) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const page = (content: string, head = '<title>工作总结_海珠区人民政府门户网站</title>') =>
    `<!DOCTYPE html><html><head><meta charset="gb2312">${head}</head><body>
      <ul>${links(30).join('')}</ul><div>您现在的位置：首页 &gt; 公开</div>
      <div class="detail">${content}</div>
      <div class="related"><h3>相关新闻</h3><ul>${links(12).join('')}</ul></div>
      <div class="foot">主办：某某人民政府办公室</div><script>document.write('一、脚本')</script></body></html>`;

  test.each(seeds)('keep every line of %s and drop the rest', async (_id, lines) => {
    const html = page(lines.map((line) => `<p>\u{3000}\u{3000}${escape(line)}</p>`).join('\n'));
    const read = await linesOf(encode(html.replace('gb2312', 'utf-8')), 'a.html');
    const withoutGaps = (line: string) => line.replace(/\s+/gu, ' ');
    const title = read[0] === '工作总结' ? ['工作总结'] : [];
    expect(read.map(withoutGaps)).toEqual([...title, ...lines.map(withoutGaps)]);
  });

  const paragraphs = Array.from(
    { length: 30 },
    (_, index) => `第${index}项工作扎实推进，群众满意。`,
  );

  test.each([
    ['line breaks', paragraphs.join('<br>\n\u{3000}\u{3000}')],
    [
      'spans',
      paragraphs
        .map((line) => `<p><span>${line.slice(0, 4)}</span><b>${line.slice(4)}</b></p>`)
        .join(''),
    ],
    ['a table as layout', `<table><tr><td><p>${paragraphs.join('</p><p>')}</p></td></tr></table>`],
    [
      'source lines that are broken',
      `<p>${paragraphs.map((line) => line.replace('工作', '工\n    作')).join('</p>\n<p>')}</p>`,
    ],
  ])('keep the lines of %s', async (_name, content) => {
    expect((await linesOf(encode(page(content)), 'a.html')).slice(-30)).toEqual(paragraphs);
  });

  test('write tables by rows and number the items of lists', async () => {
    const content = `<p>${paragraphs.join('</p><p>')}</p><table><tr><th>指标</th><td>数值</td></tr></table><ol start="3"><li>抓落实</li><li>促发展</li></ol>`;
    const { text, notes } = await readDocument(encode(page(content)), 'a.html');
    expect(text).toContain('指标\t数值\n3. 抓落实\n4. 促发展\n');
    expect(notes.join()).toContain('网页编号列表的 2 项');
  });

  test('state title, source, date and address in their head', async () => {
    const head =
      '<meta name="ArticleTitle" content="江海街道2024年工作总结"><meta name="PubDate" content="2025-01-16 09:30">' +
      '<meta name="ContentSource" content="江海街道办事处"><link rel="canonical" href="https://www.example.gov.cn/a.html">';
    const html = page(`<p>${paragraphs.join('</p><p>')}</p>`, head);
    const { stated, text } = await readDocument(encode(html), 'a.html');
    const { title, publisher, publishedOn, url } = stated;
    expect({
      title: title?.value,
      publisher: publisher?.value,
      publishedOn: publishedOn?.value,
      url: url?.value,
    }).toEqual({
      title: '江海街道2024年工作总结',
      publisher: '江海街道办事处',
      publishedOn: '2025-01-16',
      url: 'https://www.example.gov.cn/a.html',
    });
    expect(text.split('\n')[0]).toBe('江海街道2024年工作总结');
  });

  test('are read as GB18030 where they declare it, and as what they are where they lie', async () => {
    const html = page(`<p>${paragraphs.join('</p><p>')}</p>`);
    const { text, notes } = await readDocument(encode(html.replace('gb2312', 'big5')), 'a.html');
    expect(text).toContain(paragraphs[0]);
    expect(notes.join()).toContain('big5');
  });
});

describe('Word documents', () => {
  test.each(seeds)('keep every line of %s', async (_id, lines) => {
    const docx = makeDocx(lines.map((text) => wordParagraph({ text })).join(''));
    const withoutGaps = (line: string) => line.replace(/\s+/gu, ' ');
    expect((await linesOf(docx, 'a.docx')).map(withoutGaps)).toEqual(lines.map(withoutGaps));
  });

  const outline = ['总结', '经济', '工业', '农业', '民生', '计划', '目标'];
  const levels = [0, 1, 2, 2, 1, 0, 1];
  const body = outline
    .map((text, index) => wordParagraph({ text, level: levels[index] ?? 0 }))
    .join('');

  test('write out the numbers of lists as Word shows them', async () => {
    const docx = makeDocx(body, [
      ['chineseCounting', '%1、'],
      ['japaneseCounting', '（%2）'],
      ['decimal', '%1.%3.'],
    ]);
    expect(await linesOf(docx, 'a.docx')).toEqual([
      '一、总结',
      '（一）经济',
      '一.1.工业',
      '一.2.农业',
      '（二）民生',
      '二、计划',
      '（一）目标',
    ]);
  });

  test('say where a number cannot be written', async () => {
    const docx = makeDocx(body, [
      ['hebrew1', '%1.'],
      ['bullet', '•'],
      ['none', ''],
    ]);
    const { text, notes } = await readDocument(docx, 'a.docx');
    expect(text.trimEnd().split('\n')).toEqual(outline);
    expect(notes).toEqual(['Word 自动编号的 2 段，编号格式读不出，序数没有补上，请对照原件']);
  });

  test('number like the reader of ordinals does', () => {
    for (let value = 1; value < 100; value += 1) {
      expect(parseChineseOrdinal(toHanNumeral(value))).toBe(value);
    }
    expect([100, 105, 110, 999, 1000].map(toHanNumeral)).toEqual([
      '一百',
      '一百零五',
      '一百一十',
      '九百九十九',
      '1000',
    ]);
  });
});

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

  test.each(seeds)('keep the paragraphs of %s without page furniture', async (_id, lines) => {
    const compact = (line: string) => line.replace(/\s+/gu, '');
    const { text, notes } = await readDocument(makePdf(typeset(lines)), 'a.pdf');
    expect(text.trimEnd().split('\n').map(compact)).toEqual(lines.map(compact));
    expect(notes.join()).toMatch(/页码、页眉页脚 \d+ 处没有保留/u);
  });

  test('tell of pages without text', async () => {
    const pages = typeset(['第一项工作扎实推进，群众满意度不断提高。'.repeat(4)]);
    const { notes } = await readDocument(makePdf([...pages, []]), 'a.pdf');
    expect(notes.join()).toContain('第 2 页没有文字');
  });
});
