/** Words of the small page that other sites show in a frame. */
export const embedStrings = {
  title: '嵌入',
  description: '供别的网站嵌入的小页：一个数、一张图，或两段对照的文字，附来源。',
  /** Where scripts do not run, or nothing is asked for. */
  lead: '这里的内容由脚本按地址读出；没有脚本就显示不出，请到原站查看。',
  unknown: '地址没有写明要显示什么，或者所指的内容已经不在。',
  failed: '没有加载成功，请检查网络后再试一次。',
  retry: '重试',
  source: '来源：',
  on: (site: string) => `在${site}查看`,
  copy: '复制嵌入代码',
} as const;
