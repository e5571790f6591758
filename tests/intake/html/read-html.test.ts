import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/intake/read-document.ts';
import { linesOf, seedLines } from '../document-lines.ts';

const encode = (text: string) => new TextEncoder().encode(text);

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

  test.each(seedLines)('keep every line of %s and drop the rest', async (_id, lines) => {
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
