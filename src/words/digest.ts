/** Interface words of the digest of a report. */
export const digestStrings = {
  title: '这份报告写了什么',
  share: (percent: number) => `占 ${percent}%`,
  topicShare: (review: number, plan: number) => `回顾占 ${review}%，计划占 ${plan}%`,
  strip: (sections: number, shared: number) =>
    `上：${sections} 节，按篇幅；下：着色的 ${shared} 节在别处有对应。`,
  topics: '主题篇幅',
  numbers: '突出的数',
  alone: '独有的数',
  aloneOf: (count: number, more: number) =>
    `${count} 项指标在收录的报告中只有这一份给出。${more > 0 ? '上面没有的：' : ''}`,
  promises: '计划要做',
} as const;
