/** Words with which an unnumbered line names a part of a report rather than the report. */
const partTitle =
  /^(?:“十[一二三四五六七八九]?五”时期|(?:\d{4}|[〇○零ＯOo0一二三四五六七八九]{4})年|今年|去年|明年|过去一年|过去五年|下一步|下步|今后|全年|上一年)[^。，,；;：:]{0,16}(?:回顾|总结|计划|安排|思路|打算|部署|任务|展望|目标|要求|举措|情况|重点|建议|(?:重点|主要)工作)$/u;
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

/** 一、2019年工作回顾2019年，面对…: the line break between the title of a part and its text was lost. */
const gluedPartTitle =
  /^(?:\d{4}年|[〇○零ＯOo0一二三四五六七八九]{4}年|(?:过去|今后|未来)五年|“十[一二三四五六七八九]?五”)[^。，,；;：:]{0,20}(?:(?<!目标)回顾|总结|任务|目标|要求|安排|工作)(?=(?:今年|去年|今后|过去|刚刚|回顾过去|[纵综]观|做好|面对|围绕|根据|按照|我们|\d{4}年|各位代表))/u;

/** Length of the title of a part that is run in with its text without a stop; 0 where there is none. */
export function lengthOfGluedTitle(words: string): number {
  return gluedPartTitle.exec(words)?.[0].length ?? 0;
}

/** True for the heading of an annex, with which the report's own outline ends. */
export function isAnnexTitle(text: string): boolean {
  return annexTitle.test(text.replace(/[\s\u3000]/gu, ''));
}
