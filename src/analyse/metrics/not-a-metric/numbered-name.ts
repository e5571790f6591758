const LATIN_BEFORE = /[A-Za-z+#&_]$/u;
/** 国道318、219 */
const ROAD_BEFORE = /[国省县]道$/u;
/** Letters or a plus right after: 5G, 1+4+17, 4K, 3D; not units, which are measures. */
const LATIN_AFTER = /^(?:[+]|[A-Za-z])/u;
const PLUS_CHAIN = /[\dA-Za-z.]{1,8}(?:\+[\dA-Za-zＮ.]{1,8}){1,6}/uy;
const LETTER_CHAIN = /\d[\d.]{0,8}(?:-?[A-Za-z][A-Za-z\d-]{0,12})/uy;
/** 营商环境5.0, 版本2.0: a version. */
const VERSION = /\d{1,2}\.0(?![\d%])/uy;
const HOTLINE = /^(?:1[12]\d|12\d{3}|95\d{3}|96\d{3,4}|10\d{3}|400\d{7})$/u;

/** What follows a number inside a name: 4A级, 500强, 42号, 五大行业, 36岁. */
const nameSuffixes: readonly RegExp[] = [
  /[ ]?[A-Za-z]{0,2}级/uy,
  /%(?:人口)?抽样(?:调查)?/uy,
  /强(?!劲|化|度|大|烈)/uy,
  /号(?!召)/uy,
  /大(?!约|概|于)/uy,
  /#/uy,
  /届/uy,
  /路(?!径|线)/uy,
  /[国省县乡]道/uy,
  /弄/uy,
  /时(?!代|期|间|候|长|尚)/uy,
  /点(?:钟|半|\d)?/uy,
  /周年/uy,
  /(?:千伏|伏|英寸|纳米|码|匹|频道|维)/uy,
  /(?:型|式|版|档|季|代|线|房|后)/uy,
  /地块/uy,
  /世纪/uy,
  /分之/uy,
  /把手/uy,
  /老一小/uy,
];
const RUN_OF_DIGITS = /\d{16,}/uy;
const DIGITS = /\d{1,15}(?:\.\d{1,9})?(?:[、-]\d{1,6}){0,6}/uy;

/**
 * End of a number that is part of a name: of a technology, a model, a hotline, an address, a
 * class of quality.
 *
 *   * > | 水沟42号    5G+VR    12345热线    国家4A级
 *           ^^^      ^^^^^    ^^^^^        ^^^
 */
export function nameEnd(text: string, offset: number): number | undefined {
  for (const chain of [RUN_OF_DIGITS, PLUS_CHAIN]) {
    const end = matchEnd(chain, text, offset);
    if (end !== undefined) return end;
  }
  const digits = matchEnd(DIGITS, text, offset);
  if (digits === undefined) return undefined;
  const before = text.slice(Math.max(0, offset - 2), offset);
  const scaled = /^[万亿%]/u.test(text.slice(digits, digits + 1));
  if (ROAD_BEFORE.test(before)) return digits;
  if ((LATIN_BEFORE.test(before) && !scaled) || /[A-Za-z]-$/u.test(before)) return digits;
  for (const suffix of nameSuffixes) {
    const end = matchEnd(suffix, text, digits);
    if (end !== undefined) return end;
  }
  return undefined;
}

/** End of a letter chain (5G, 3D, 384P) or hotline; asked only of numbers without a unit. */
export function modelEnd(text: string, offset: number): number | undefined {
  const chain = matchEnd(LETTER_CHAIN, text, offset);
  if (chain !== undefined) return chain;
  const version = matchEnd(VERSION, text, offset);
  if (version !== undefined) return version;
  const digits = matchEnd(DIGITS, text, offset);
  if (digits === undefined) return undefined;
  if (HOTLINE.test(text.slice(offset, digits))) return digits;
  return LATIN_AFTER.test(text.slice(digits, digits + 1)) ? digits : undefined;
}

function matchEnd(pattern: RegExp, text: string, offset: number): number | undefined {
  pattern.lastIndex = offset;
  const match = pattern.exec(text);
  return match ? offset + match[0].length : undefined;
}
