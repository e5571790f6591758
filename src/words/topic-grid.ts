/** Interface words of the grid of topics and reports. */
export const topicGridStrings = {
  note: '格中是归入该主题的章节占全文的百分比，越深越多；一节可属几个主题。· 指没有专门的章节，只散见主题词；— 指全文没有任何主题词。点格子看原文。',
  source: '数据：本站收录的报告，按章节归主题后计字。',
  caption: (page: number, total: number) =>
    total === 1 ? '每份报告写了哪些主题' : `每份报告写了哪些主题（第 ${page} 页，共 ${total} 页）`,
  cell: (report: string, topic: string, said: string) => `${report}，${topic}：${said}`,
  share: (percent: number, items: number) => `占全文 ${percent}%，${items} 节`,
  report: '报告',
  characters: (count: number) => `${count} 字`,
  parts: (items: number, numbers: number) => `${items} 节，${numbers} 个数`,
  scattered: (count: number) => `散见 ${count} 处`,
  absent: '未提及',
} as const;
