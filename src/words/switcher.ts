/** Interface words of the switcher, which finds pages by name. */
export const switcherStrings = {
  open: '找页面',
  title: '按名称找页面',
  label: '地区、报告、年份、主题、指标的名称或拼音',
  placeholder: '江海、jh、税收、GDP……',
  close: '关闭',
  kind: { place: '地区', report: '报告', year: '年份', topic: '主题', indicator: '指标' },
  none: '没有名称相合的页面。',
  found: (shown: number, total: number) =>
    total > shown ? `${total} 个页面，先列 ${shown} 个。` : `${total} 个页面。`,
  searching: '正在找……',
  failed: '页面的索引没有加载成功，请检查网络。全文检索仍可使用。',
  fullText: (query: string) => `全文逐字检索“${query}”`,
} as const;
