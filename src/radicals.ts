/**
 * Radicals of the CJK Radicals Supplement, each before the ideograph that it looks like: the lines of
 * Unicode's EquivalentUnifiedIdeograph.txt (15.0) for U+2E80 to U+2EFF. For the Kangxi Radicals the
 * same is their compatibility form.
 */
const pairs = [
  ...('⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇𠘨⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑𡯂⺒巳⺓幺⺔彑' +
    '⺕𫜹⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王' +
    '⺪𤴔⺫目⺬示⺭礻⺮𥫗⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺵𦉫⺶羊⺷𦍌⺸𦍋⺹耂⺺肀⺻聿⺼肉⺽𦥑' +
    '⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇𧢲⻈讠⻉贝⻊𧾷⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長' +
    '⻒镸⻓长⻔门⻕𨸏⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞𩙿⻟飠⻠饣⻡𩠐⻢马⻣骨⻤鬼⻥鱼' +
    '⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟'),
];
const ideographs = new Map<string, string>();
pairs.forEach((character, at) => {
  if (at % 2 === 1) ideographs.set(pairs[at - 1] ?? '', character);
});

/** CJK Radicals Supplement and Kangxi Radicals. */
const radicals = /[\u2e80-\u2fd5]/gu;

/**
 * A text with ideographs in the place of the radicals that look like them: 工 (U+5DE5) for U+2F2F.
 * PDFs that a browser printed have those, which no search for the word finds. Those that look like no
 * ideograph stay.
 */
export function unifyRadicals(text: string): string {
  return text.replace(radicals, (found) => ideographs.get(found) ?? found.normalize('NFKC'));
}

export function countRadicals(text: string): number {
  return text.match(radicals)?.length ?? 0;
}
