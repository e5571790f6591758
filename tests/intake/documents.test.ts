import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/intake/read-document.ts';
import { toHanNumeral } from '../../src/intake/docx/list-label.ts';
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
    const content = `<p>${paragraphs.join('</p><p>')}</p><table><tr><th>指标</th><td>数值</td></tr></table><ol start="3"><li>抓落实</li><li><p>促发展</p></li></ol>`;
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

  const inGbk = (html: string) => iconv.encode(html, 'gbk');
  const plain = `<html><body><div id="zoom"><p>${paragraphs.join('</p><p>')}</p></div></body></html>`;
  const declare = (charset: string) => plain.replace('<html>', `<html><meta charset="${charset}">`);

  test.each([
    ['GBK as gb2312', inGbk(declare('gb2312'))],
    ['GBK undeclared', inGbk(plain)],
    ['GBK declared late', inGbk(`<!--${'x'.repeat(3000)}-->${declare('gbk')}`)],
    ['GBK as iso-8859-1', inGbk(declare('iso-8859-1'))],
    ['GBK as nonsense', inGbk(declare('chinese-any'))],
    ['UTF-8 with a mark, declared as GBK', encode(`\ufeff${declare('gbk')}`)],
    ['UTF-16', iconv.encode(plain, 'utf16le', { addBOM: true })],
  ])('are read in %s', async (_name, bytes) => {
    expect(await linesOf(bytes, 'a.html')).toEqual(paragraphs);
  });

  test('keep characters without their pronunciation', async () => {
    const page = plain.replace('工作', '<ruby>工<rp>(</rp><rt>gōng</rt><rp>)</rp></ruby>作');
    expect(await linesOf(encode(page), 'a.html')).toEqual(paragraphs);
  });

  test('are read as GB18030 where they declare it, and as what they are where they lie', async () => {
    const html = page(`<p>${paragraphs.join('</p><p>')}</p>`);
    const { text, notes } = await readDocument(encode(html.replace('gb2312', 'big5')), 'a.html');
    expect(text).toContain(paragraphs[0]);
    expect(notes.join()).toContain('Big5');
  });
});

describe('web pages of an article in parts', () => {
  const page = (more: string) =>
    `<html><body><h1>海珠区2024年工作总结</h1><div id="zoom">${'<p>第一项工作扎实推进，群众满意度不断提高。</p>'.repeat(9)}${more}</div></body></html>`;

  test.each([
    ['<a href="t2_1.html">下一页</a>', '下一页'],
    ['<a href="javascript:void(0)" onclick="go(2)">下一页 &gt;</a>', '下一页 >'],
    ['<p>1/3页</p>', '1/3页'],
    ['<div>共 3 页</div>', '共 3 页'],
    ['<a href="/a.html">1</a><a href="/a_2.html">2</a>', '2'],
    ['<script>createPageHTML(3, 0, "t1", "html");</script>', 'createPageHTML(3,'],
  ])('have a doubt about %s', async (more, quote) => {
    const { doubts } = await readDocument(encode(page(more)), 'a.html');
    expect(doubts).toEqual([{ id: 'pages', text: `网页有“${quote}”，正文可能不止这一页` }]);
  });

  test.each([
    '<a href="b.html">下一篇</a>',
    '<a href="#">下一页</a>',
    '<div>共1页</div>',
    '<script>createPageHTML(1, 0, "t1", "html");</script>',
    '<p>全年印发简报共12页，发放2000份。组织学习，开展讨论，形成材料，上报区委，反复修改，逐条落实，责任到人。</p>',
    '<sup><a href="#note2">[2]</a></sup>',
  ])('have none about %s', async (more) => {
    expect((await readDocument(encode(page(more)), 'a.html')).doubts).toEqual([]);
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
    const { text, doubts } = await readDocument(docx, 'a.docx');
    expect(text.trimEnd().split('\n')).toEqual(outline);
    expect(doubts).toEqual([
      { id: 'numbers', text: 'Word 自动编号的 2 段，编号格式读不出，序数没有补上' },
    ]);
  });

  const run = (text: string, properties = '') =>
    `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
  const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const code = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
  const styles = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="character" w:styleId="Base"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="character" w:styleId="Secret"><w:basedOn w:val="Base"/></w:style></w:styles>`;

  test.each([
    [
      'the results of fields',
      `${run('完成')}<w:fldSimple w:instr="DOCPROPERTY x">${run('12')}</w:fldSimple>${field('begin')}${code('IF ')}${field('begin')}${code('=1')}${field('separate')}${run('9')}${field('end')}${field('separate')}${run('亿元')}${field('end')}`,
      '完成12亿元',
      [],
    ],
    [
      'the characters under a pronunciation',
      `<w:r><w:ruby><w:rt>${run('píng')}</w:rt><w:rubyBase>${run('坪')}</w:rubyBase></w:ruby></w:r>${run('石村')}`,
      '坪石村',
      ['1 处注音没有保留，只留正文的字'],
    ],
    [
      'what is not hidden, by itself or by a style',
      `${run('公开')}${run('内部', '<w:vanish/>')}${run('机密', '<w:rStyle w:val="Secret"/>')}${run('，', '<w:rStyle w:val="Secret"/><w:vanish w:val="0"/>')}${run('文字')}`,
      '公开，文字',
      ['Word 里隐藏的 4 字没有保留'],
    ],
    [
      'what revisions left',
      `<w:ins>${run('新')}</w:ins><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:moveFrom>${run('旧')}</w:moveFrom><w:dir w:val="ltr">${run('文')}</w:dir>`,
      '新文',
      [],
    ],
  ])('keep %s', async (_name, content, text, notes) => {
    const docx = makeDocx(`<w:p>${content}</w:p>`, [], { 'word/styles.xml': styles });
    expect(await readDocument(docx, 'a.docx')).toMatchObject({
      text: `${text}\n`,
      notes,
      doubts: [],
    });
  });

  const fraction =
    '<m:oMath><m:r><m:t>x=</m:t></m:r><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>';

  test.each([
    ['formulas', fraction, 'x=(1)/(2)', '1 个公式改写成了一行，如“x=(1)/(2)”，与原件的样子不同'],
    [
      'fields',
      `${field('begin')}${code('AUTONUM')}${field('end')}${run('正文')}`,
      '正文',
      'Word 的 1 个域没有存下显示的文字，如“AUTONUM”，正文里缺这些字',
    ],
    [
      'lost-text',
      `<w:r><w:unknown><w:t>文字</w:t></w:unknown></w:r>${run('正文')}`,
      '正文',
      'Word 正文里有 2 个字符没有读出来',
    ],
  ])('have a doubt about %s', async (id, content, text, words) => {
    const document = await readDocument(makeDocx(`<w:p>${content}</w:p>`), 'a.docx');
    expect(document.text).toBe(`${text}\n`);
    expect(document.doubts).toEqual([{ id, text: words }]);
  });

  test('have a doubt about diagrams, whose words are elsewhere', async () => {
    const docx = makeDocx(wordParagraph({ text: '正文' }), [], {
      'word/diagrams/data1.xml': '<a/>',
    });
    const { doubts } = await readDocument(docx, 'a.docx');
    expect(doubts).toEqual([{ id: 'drawings', text: '1 个图表或图示里的文字没有保留' }]);
  });

  test('number on past text boxes and deleted marks of paragraphs', async () => {
    const box = `<w:txbxContent>${wordParagraph({ text: '框' })}</w:txbxContent>`;
    const picture = `<mc:Fallback><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback>`;
    const both = `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps">${box}</mc:Choice>${picture}</mc:AlternateContent></w:r></w:p>`;
    const only = `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps">${box}</mc:Choice></mc:AlternateContent></w:r></w:p>`;
    const joined = wordParagraph({ text: '农', level: 1 }).replace(
      '</w:pPr>',
      '<w:rPr><w:del/></w:rPr></w:pPr>',
    );
    const more = joined.replace('农', '林牧');
    const next = wordParagraph({ text: '业', level: 1 });
    const docx = makeDocx(`${body}${both}${only}${joined}${more}${next}`, [
      ['chineseCounting', '%1、'],
      ['japaneseCounting', '（%2）'],
      ['decimal', '%3.'],
    ]);
    expect((await linesOf(docx, 'a.docx')).slice(-5)).toEqual([
      '二、计划',
      '（一）目标',
      '框',
      '框',
      '（二）农林牧业',
    ]);
    expect((await readDocument(docx, 'a.docx')).doubts).toEqual([]);
  });

  test('are found where their archive says, not where they mostly are', async () => {
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const main = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${wordParagraph({ text: '正文' })}</w:body></w:document>`;
    const docx = makeDocx('', [], {
      '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="/word/document2.xml"/></Relationships>`,
      'word/document2.xml': main,
    });
    expect(await linesOf(docx, 'a.docx')).toEqual(['正文']);
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

  test('tell of pages without text', async () => {
    const pages = typeset(['第一项工作扎实推进，群众满意度不断提高。'.repeat(4)]);
    const { notes } = await readDocument(makePdf([...pages, []]), 'a.pdf');
    expect(notes.join()).toContain('第 2 页没有文字');
  });
});
