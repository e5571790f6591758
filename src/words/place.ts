/** Interface words of the pages of places. */
export const placeStrings = {
  title: '按地区读',
  intro: '省、地级市、区县、街道（乡镇）逐级排列；只列出有报告的地方。',
  summary: (count: number, years: string) => `${count} 份${years === '' ? '' : `，${years}`}`,
  codeOf: (code: string) => ` · 区划代码 ${code}`,
  below: '下辖地区',
  own: '报告',
  siblings: (parent: string) => `${parent}的其他地方`,
} as const;
