/** A thing that a text repeats. */
export interface TextKind {
  name: string;
  /** What stands once before all others. */
  start?: string;
  unit: string;
}

/**
 * Kinds of text, each of one thing over and over: what a report may hold a little of, and what a
 * file that is no report is made of.
 */
export const TEXT_KINDS: readonly TextKind[] = [
  { name: 'items without words', unit: '一是' },
  { name: 'items', unit: '一是抓稳增长目标。全年完成投资10亿元。二是抓准招商引资。' },
  { name: 'items in one quotation', start: '“', unit: '一是抓稳增长；二是抓准招商；' },
  { name: 'items in quotations', unit: '“一是抓稳增长；二是抓准招商”。' },
  { name: 'items after a colon', start: '主要是：', unit: '一是抓稳增长，二是抓准招商，' },
  { name: 'items of all ranks', unit: '（1）做强。第一，做大。一是做优。①做实。' },
  { name: 'opened quotations', unit: '“' },
  { name: 'opened and closed brackets', unit: '（一）（二）' },
  { name: 'one character', unit: '超' },
  { name: 'one paragraph of sentences', unit: '全年完成投资10亿元，增长5%。' },
  { name: 'one sentence of clauses', unit: '完成投资10亿元，增长5%，' },
  { name: 'short sentences', unit: '经济总量持续增长。' },
  {
    name: 'short sentences with text',
    unit: '主动抢抓先机。落实一揽子政策，争取资金支持项目建设。',
  },
  { name: 'lines', unit: '全年完成投资10亿元，增长5%。\n' },
  { name: 'empty lines', start: '一、工作回顾', unit: '\n\n　　\n' },
  { name: 'line breaks', start: '甲市2025年工作报告', unit: '\r\n' },
  { name: 'gaps', start: '一、工作回顾', unit: '　　' },
  { name: 'spaces', start: '一、工作回顾', unit: ' ' },
  { name: 'lost line breaks', unit: '　　全年完成投资10亿元，增长5%。' },
  { name: 'chapters', unit: '一、工作回顾\n完成投资10亿元，增长5%。\n' },
  {
    name: 'chapters and sections',
    unit: '一、工作回顾\n（一）经济发展。增长5%。\n1.招商。签约3个。\n',
  },
  { name: 'headings alone', unit: '（一）经济发展\n' },
  { name: 'markers alone', unit: '一、\n（\n' },
  { name: 'unnumbered headings', unit: '经济发展\n完成投资10亿元，增长5%。\n' },
  {
    name: 'lead sentences',
    unit: '产业持续优化。新增企业若干家，新兴产业占比继续提高，传统产业改造。\n',
  },
  {
    name: 'leads on their own lines',
    unit: '产业持续优化。\n新增企业若干家，新兴产业占比继续提高，传统产业改造。\n',
  },
  {
    name: 'a refrain',
    unit: '五年来，我们坚持创新引领，产业迈出新步伐。\n就业保持稳定。\n新增岗位若干个，零就业家庭动态清零，重点群体安心。\n',
  },
  { name: 'dashes', unit: '——坚持创新。加快科技成果转化，培育一批领军企业和中小企业。\n' },
  { name: 'numbers', unit: '10亿元、' },
  { name: 'digits', unit: '1' },
  { name: 'digits with spaces', unit: '1 0 ' },
  { name: 'numerals', unit: '一百二十万' },
  { name: 'shares', unit: '分别增长5%、6%、7%，' },
  { name: 'ranks', unit: '居全省第1位，' },
  { name: 'years', unit: '2025年，' },
  { name: 'periods', unit: '“十四五”时期年均增长5%。过去五年增长6%。' },
  { name: 'names of places', unit: '广东省广州市海珠区江海街道' },
  { name: 'page chrome', unit: '【字体：\n大\n中\n小\n】\n打印\n' },
  { name: 'addresses', unit: '各位代表：\n' },
  { name: 'Latin text', unit: 'The quick brown fox jumps over the lazy dog. ' },
  { name: 'Markdown', unit: '# **1.** [a](b) `c` <b>&amp;</b>\n' },
];

/** A text of one kind with so many characters. */
export function repeatedText({ start = '', unit }: TextKind, length: number): string {
  return (start + unit.repeat(Math.ceil(length / unit.length))).slice(0, length);
}
