import { describe, expect, test } from 'vitest';
import { hanNumeral } from '../../../src/analyse/metrics/number/write-han-numeral.ts';
import { readDocument } from '../../../src/intake/read-document.ts';
import { parseChineseOrdinal } from '../../../src/read/parse/chinese-numeral.ts';
import { makeDocx, wordParagraph } from '../../support/documents.ts';
import { linesOf, seedLines } from '../document-lines.ts';

describe('Word documents', () => {
  test.each(seedLines)('keep every line of %s', async (_id, lines) => {
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
      expect(parseChineseOrdinal(hanNumeral(value))).toBe(value);
    }
    expect([100, 105, 110, 999, 1000].map(hanNumeral)).toEqual([
      '一百',
      '一百零五',
      '一百一十',
      '九百九十九',
      '一千',
    ]);
  });
});
