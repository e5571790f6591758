import text from './about.md?raw';

/** The page about the site; in `text` a heading carries its id, and a link names a page of the site. */
export const aboutStrings = {
  title: '关于',
  description: '对读是什么，章节、指标值和搜索怎样得来，有哪些局限。',
  text,
};
