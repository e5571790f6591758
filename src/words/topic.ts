/** Interface words of the pages of topics, and of the grid of topics and reports. */
export const topicStrings = {
  topics: {
    title: '主题',
    description: '全部主题一览：每个主题汇集各报告的相关章节，全文并排。',
    lead: (count: number) =>
      `报告的标题、顺序各不相同，这 ${count} 个主题是它们共同的目录；章节按其中出现的主题词归入。`,
    counts: (sections: number, reports: number) => `${reports} 份报告，${sections} 处`,
    numbered: (page: number) => `主题（第 ${page} 页）`,
    empty: '还没有报告的章节归入这个主题。',
  },
  topic: {
    description: (name: string, reports: number) =>
      `${reports} 份报告关于“${name}”的章节，全文并排，可逐节对比。`,
    words: '主题词',
    reports: '本页的报告',
    noReports: '还没有报告的章节归入这个主题。可以看看其他主题。',
    sections: (count: number) => `${count} 节`,
    evidence: (percent: number, words: string) =>
      words === '' ? `主题得分 ${percent}%` : `主题得分 ${percent}%，依据：${words}`,
    places: (count: number) => `${count} 处`,
    word: (word: string, count: number) => (count > 1 ? `${word} ×${count}` : word),
    compare: '对比',
    compareWith: (heading: string, other: string) => `把“${heading}”与${other}的相关章节并排对比`,
    compareAlone: (heading: string) => `把“${heading}”与别的章节并排对比`,
    choose: '选几份报告，只对比这一主题',
    chooseLead: '选二到四份；多选的，只取前四份。',
    compareChosen: '对比选中的报告',
    brief: '另有少量提及',
    within: '所在章节',
  },
  grid: {
    note: '格中是归入该主题的章节占全文的百分比，越深越多；一节可属几个主题。· 指没有专门的章节，只散见主题词；— 指全文没有任何主题词。点格子看原文。',
    source: '数据：本站收录的报告，按章节归主题后计字。',
    caption: (page: number, total: number) =>
      total === 1
        ? '每份报告写了哪些主题'
        : `每份报告写了哪些主题（第 ${page} 页，共 ${total} 页）`,
    cell: (report: string, topic: string, said: string) => `${report}，${topic}：${said}`,
    share: (percent: number, items: number) => `占全文 ${percent}%，${items} 节`,
    report: '报告',
    characters: (count: number) => `${count} 字`,
    parts: (items: number, numbers: number) => `${items} 节，${numbers} 个数`,
    scattered: (count: number) => `散见 ${count} 处`,
    absent: '未提及',
  },
} as const;
