/** Interface words of the search within one report. */
export const findStrings = {
  label: '在本报告中查找',
  previous: '上一处',
  next: '下一处',
  clear: '清除',
  /** @param number of the current place, from 1; 0 where none is */
  position: (number: number, count: number) =>
    number === 0 ? `共 ${count} 处` : `第 ${number} 处，共 ${count} 处`,
  none: (query: string) => `本报告没有“${query}”`,
  failed: '查找没有加载成功，请检查网络后再试一次',
};
