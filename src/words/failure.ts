/** Messages for failures that the reader cannot mend. */
export const failureStrings = {
  /** A fault of the program, not of the network. */
  program: '程序出错了，不是网络的问题。请刷新页面再试；若仍如此，请告诉我们这个网址。',
} as const;
