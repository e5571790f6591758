/** Words of the grid of topics and reports. */
export const topicGridStrings = {
  title: '主题与报告一览表',
  description: '每份报告在每个主题上写了多少：字数、章节与条目数、数字个数；未提及与散见分开。',
  lead: '字数是归入该主题的章节和条目的全文，一节可属几个主题；“散见”指没有专门的章节，只在各处出现主题词；“未提及”指全文没有任何主题词。点击格子看原文。',
  caption: (page: number, total: number) =>
    total === 1 ? '主题与报告' : `主题与报告，第 ${page} 页，共 ${total} 页`,
  report: '报告',
  characters: (count: number) => `${count} 字`,
  parts: (items: number, numbers: number) => `${items} 节，${numbers} 个数`,
  scattered: (count: number) => `散见 ${count} 处`,
  absent: '未提及',
} as const;
