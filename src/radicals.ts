/**
 * Radicals of the CJK Radicals Supplement, each followed by the ideograph that it looks like: the lines
 * of Unicode's EquivalentUnifiedIdeograph.txt (15.0) for U+2E80 to U+2EFF, without ideographs that take
 * two code units. For Kangxi Radicals the look-alike is the compatibility form (NFKC).
 */
const pairs =
  '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺫目⺬示⺭礻⺯糹⺰纟' +
  '⺱罓⺲罒⺳㓁⺴冗⺶羊⺹耂⺺肀⺻聿⺼肉⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨' +
  '⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟';
const ideographs = new Map<string, string>();
for (let at = 0; at < pairs.length; at += 2) ideographs.set(pairs.charAt(at), pairs.charAt(at + 1));

/** CJK Radicals Supplement and Kangxi Radicals. */
const radicals = /[\u2e80-\u2fd5]/gu;

/**
 * Replace radicals by the ideographs that they look like: U+2F2F by 工 (U+5DE5). PDFs printed by a
 * browser contain such radicals, and a search for the word would miss them. Radicals without a
 * look-alike stay; offsets do not change.
 */
export function unifyRadicals(text: string): string {
  return text.replace(radicals, (found) => ideographs.get(found) ?? found.normalize('NFKC'));
}

export function countRadicals(text: string): number {
  return text.match(radicals)?.length ?? 0;
}
