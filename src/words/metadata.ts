/** Words that machines read: feeds, the manifest, llms.txt. */
export const metadataStrings = {
  placeDescription: (place: string, summary: string) =>
    `${place}的街道工作报告（${summary}）：全文、指标值与对照。`,
  numbered: (description: string, number: number) => `${description}（第 ${number} 页）`,
  /** Lines of the pictures that other sites show with a link. */
  picture: {
    parts: (reviewYear: number | null, planYear: number | null) =>
      [
        reviewYear === null ? [] : `${reviewYear}年回顾`,
        planYear === null ? [] : `${planYear}年计划`,
      ]
        .flat()
        .join(' · '),
    span: (first: number | undefined, last: number | undefined) =>
      first === undefined || last === undefined
        ? ''
        : first === last
          ? `${first}年`
          : `${first}—${last}年`,
    note: (label: string, period: string) => `${label}（${period}）`,
    reports: (reports: number) => `${reports}份工作报告`,
    metrics: (metrics: number) => `${metrics}个指标值`,
    valuesOf: (reports: number) => `来自${reports}份街道工作报告`,
  },
  feed: '新收录的报告',
  feedOf: (place: string) => `${place}的报告`,
  llmsLead:
    '每份报告有网页、逐字的 Markdown（本页列出）、源文件（同名 .txt）和 JSON。数由程序从原句读出，引用前请核对原句；没有写明的一律为空。',
  dataPackage: '全部表格（CSV）连同字段说明、许可和校验值，Frictionless 数据包。',
} as const;
