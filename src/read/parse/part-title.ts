/** Words with which an unnumbered line names a part of a report rather than the report. */
const partTitle =
  /^(?:“十[一二三四五六七八九]?五”时期|(?:\d{4}|[〇○零一二三四五六七八九]{4})年|今年|去年|明年|过去一年|过去五年|下一步|下步|今后|全年|上一年)[^。，,；;：:]{0,16}(?:回顾|总结|计划|安排|思路|打算|部署|任务|展望|目标|要求|举措|情况|重点|建议|(?:重点|主要)工作)$/u;
const plainPartTitle =
  /^(?:工作(?:回顾|总结|计划|安排|思路|打算|部署|展望)|存在(?:的)?(?:主要)?(?:困难|问题|不足)(?:和(?:困难|问题|不足))?|下一步工作(?:计划|安排|思路|打算)?)[:：]?$/u;
const annexTitle =
  /^(?:附件(?:\d{1,2}|[一二三四五六七八九十])?|附录|附注|名词解释|名词注释|注释)[:：]?$/u;

/**
 * True for an unnumbered heading of a whole part: `2021年工作回顾`, `下一步工作打算`, `附件1`.
 * A line that also names a place or an organisation is a title, not a part.
 */
export function isPartTitle(text: string): boolean {
  const compact = text.replace(/[\s\u3000]/gu, '');
  return partTitle.test(compact) || plainPartTitle.test(compact) || annexTitle.test(compact);
}

/** True for the heading of an annex, with which the report's own outline ends. */
export function isAnnexTitle(text: string): boolean {
  return annexTitle.test(text.replace(/[\s\u3000]/gu, ''));
}
