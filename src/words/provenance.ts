/** Interface words of where a report comes from. */
export const provenanceStrings = {
  markdown: '全文 Markdown',
  publisher: '来源',
  publishedOn: '发布日期',
  url: '原网页',
  file: '源文件',
  verbatim: '逐字原件',
  encoding: '编码',
  sha256: 'SHA-256',
  encodingOf: (encoding: string, bytes: number) =>
    `${encoding.toUpperCase()}，${bytes.toLocaleString('zh-CN')} 字节`,
  original: '转换前',
  notes: '转换说明',
  leftOut: '不算正文',
  leftover: (rule: string, line: number, text: string) => `${rule}（第 ${line} 行）：${text}`,
  kinds: {
    title: '题名',
    subtitle: '副题',
    addressee: '主送',
    'source-line': '来源行',
    'page-chrome': '网页残留',
  },
  nothing: '无，全文都是正文',
  error: '有误？',
  report: '报告错误',
  errorTitle: (title: string) => `《${title}》有误`,
  errorBody: (address: string, file: string, sha256: string) =>
    `报告：${address}\n源文件：${file}\nSHA-256：${sha256}\n\n哪一段、哪个数（请贴该处的链接）：\n\n应当是：\n`,
} as const;
