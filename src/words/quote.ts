/** Interface words of the quote check. */
export const quoteStrings = {
  title: '引文核验',
  lead: '贴入一句话、一段文字或一个数，看它是否出自收录的报告：原样、有出入，还是没有；出在哪份报告、哪一节。',
  privacy:
    '核验全在浏览器里进行：贴入的文字不会发送到任何服务器，只写进地址栏“#”之后，便于收藏和转发。',
  label: '要核验的文字',
  hint: (longest: number) =>
    `2 至 ${longest.toLocaleString('zh-CN')} 字。可以跨段，可以用省略号“……”略去中间的话。`,
  submit: '核验',
  clear: '清空',
  noScript: '引文核验在浏览器里进行，需要开启 JavaScript。',
  checking: '正在核对……',
  failed: '索引没有加载成功。请检查网络后再试一次。',
  empty: '请先贴入要核验的文字。',
  short: '太短了：至少要有 2 个汉字、字母或数字，才谈得上出处。',
  long: (length: number, longest: number) =>
    `太长了：共 ${length.toLocaleString('zh-CN')} 字，一次最多核验 ${longest.toLocaleString('zh-CN')} 字。请分段核验。`,
  none: '没有找到：收录的报告里没有这段话，也没有与它相近的。本站没有收录的报告不在核验范围内。',
  verdict: {
    exact: '原样见于报告。',
    omitted: '除省略的部分外，原样见于报告。',
    punctuation: '文字与报告一致，只有标点、空格、换行或全角半角不同。',
    near: '与报告有出入：找到相近的段落，不同之处已标出。',
    number: '与报告有出入，其中数字不同。',
    direction: '与报告有出入，其中升降方向相反。',
  },
  matches: (count: number) =>
    count === 1 ? '找到 1 处。' : `列出最相近的 ${count} 处，最相近的在前。`,
  agreement: { exact: '原样', punctuation: '仅标点等不同', near: '有出入' },
  similarity: (share: number) => `${Math.floor(share * 100)}% 的字一致`,
  open: '打开原文并标出',
  spans: (blocks: number) => `跨 ${blocks} 段`,
  preface: '篇首',
  parts: (sentences: number, found: number) =>
    found === sentences
      ? `没有一处有全文，但 ${sentences} 句各有出处。下面逐句列出。`
      : `没有一处有全文：${sentences} 句中 ${found} 句有出处，${sentences - found} 句没有找到。下面逐句列出。`,
  partFound: (title: string) => `出自${title}`,
  partMissing: '没有找到这一句，也没有与它相近的。',
  differs: {
    number: (report: string, quote: string) => `数字不同：报告写 ${report}，引文写 ${quote}`,
    direction: (report: string, quote: string) => `方向相反：报告写 ${report}，引文写 ${quote}`,
  },
  numberMissing: (report: string) => `数字不同：报告有 ${report}，引文没有`,
  numberAdded: (quote: string) => `数字不同：引文有 ${quote}，报告没有`,
  legend: '标记的意思：',
  legendReport: '报告有、引文没有',
  legendQuote: '引文有、报告没有',
  onlyReport: '〔报告有：',
  onlyQuote: '〔引文有：',
  endOfMark: '〕',
  omitted: (count: number) => `引文略去 ${count} 字`,
  result: '核验结果',
  textLabel: '报告原文，标出与引文的不同',
  lineEnd: '↵',
  searchLink: '要核对一段引文？试试引文核验。',
} as const;
