/** Interface words of what a reader sets, and of the keys. */
export const preferenceStrings = {
  open: '设置',
  short: 'Aa',
  title: '阅读设置与按键',
  close: '关闭',
  choices: {
    theme: { label: '配色', options: { '': '跟随系统', light: '浅色', dark: '深色' } },
    size: { label: '正文字号', options: { '': '标准', large: '大', largest: '特大' } },
    width: { label: '正文宽度', options: { '': '标准', narrow: '窄', wide: '宽' } },
    numbers: { label: '正文里的数', options: { '': '加点线，可点开', plain: '不加标记' } },
    marks: { label: '半角标点', options: { '': '显示成全角', source: '照原文半角' } },
  },
  keys: '按键',
  keyList: [
    ['Ctrl K', '按名称找页面'],
    ['/', '搜索'],
    ['j k', '在搜索结果里下一处、上一处'],
    ['c', '引用正在读的一节（报告页）'],
    ['Esc', '关闭'],
    ['?', '打开这里'],
  ],
} as const;
