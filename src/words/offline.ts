/** Interface words for reading offline. */
export const offlineStrings = {
  title: '离线时打不开这一页',
  lead: '现在没有网络，这一页还没有存到本机。读过的页面，以及下面这些，离线也能用：',
  state: '现在没有网络。读过的页面、搜索和引文核验仍可使用，但只限本机存过的。',
  updated: '网站有新版本。',
  update: '现在换用',
  label: '离线与更新',
} as const;
