import { hanNumeralAt, parseHanNumeral } from './han-numeral.ts';

/** 位次 among the places of a scope. */
export interface Rank {
  type: 'rank';
  start: number;
  end: number;
  value: number;
  /** `<` for 前5位: one of the first five. */
  qualifier: '=' | '<';
  scope: string | null;
}

const DIGITS = /\d{1,4}/uy;
const POSITION_WORD = /[ ]?(?:名|位次|位)/uy;
/** What may stand after a rank; 第一 + any other word is an ordinal (第一批, 第一书记). */
const RANK_END =
  /^(?:[ ]?[,;:。、)!?”"]|[ ]?$|的(?!一)|并|且|和|及|与|,|水平|(?:提升|上升|跃升|升|前移|跃居|提高|晋升|下降|降|后移)(?:至|到|为))/u;
const SCOPE =
  /(?:全国(?:[\p{Script=Han}]{0,8}(?:省|城市|地级市|区县|县区|[县市区镇](?![\p{Script=Han}])))?|全世界|世界|全球(?:\p{Script=Han}{2,6}(?:集群|城市|中心))?|亚洲|全(?:省|市|区|县|州|盟|旗|镇|街道|街|域|系统|行业)|(?:中西|东|中|西|东北|西南|西北|华东|华南|华北|华中)部?地区|(?:中西|中|西|东)部|(?:长三角|珠三角|大湾区|京津冀|粤港澳大湾区)|(?:同类|副省级|直辖市|计划单列市)[\p{Script=Han}]{0,4}|\p{Script=Han}{1,3}(?:省|市|(?<![园社小景街片库商校厂矿])区|县|镇))(?:同类\p{Script=Han}{0,6}|各\p{Script=Han}{1,4})?$/u;
const RANK_VERB =
  /(?:居|列|排|获|位列|排名|排在|名次|位次|排位|评为|夺得|进入|前移至|上升至|跃升至|升至|跃居|升到|保持|达到)[ ]?$/u;
const LISTED = /^(?:[、和与及]|以及)$/u;
const FIRST = '前';
/** 居全省首位, 位列全国榜首 */
const TOP = /(?:首位|榜首)/uy;
const MAX_SCOPE = 16;

/**
 * A rank, with its scope in front.
 *
 *   * > | 居全区第1
 *             ^^
 *
 * Another of the same list (居全球第4位、第6位) is counted among the same.
 * 前5位 with a scope or a verb of rank in front bounds a rank.
 *
 * @returns undefined for an ordinal (第一批, 第一书记, 第四次) and for 前5名 of nothing
 */
export function rankAt(
  text: string,
  offset: number,
  floor: number,
  previous?: Rank,
): Rank | undefined {
  TOP.lastIndex = offset;
  const isTop = TOP.test(text);
  const bound = !isTop && offset > floor && text.charAt(offset - 1) === FIRST;
  if (!isTop && !bound && text.charAt(offset) !== '第') return undefined;
  const start = bound ? offset - 1 : offset;
  const number = isTop ? { value: 1, end: TOP.lastIndex } : numberAt(text, start + 1);
  if (!number) return undefined;
  POSITION_WORD.lastIndex = number.end;
  const word = POSITION_WORD.exec(text)?.[0] ?? '';
  const end = number.end + word.length;
  if (!RANK_END.test(text.slice(end, end + 4))) return undefined;
  const before = text.slice(Math.max(floor, start - MAX_SCOPE), start);
  const scope = SCOPE.exec(before.replace(RANK_VERB, ''))?.[0] ?? null;
  const listed = previous && LISTED.test(text.slice(previous.end, start)) ? previous : undefined;
  if (scope === null && !listed && !RANK_VERB.test(before)) return undefined;
  return {
    type: 'rank',
    start,
    end,
    value: number.value,
    qualifier: bound ? '<' : '=',
    scope: scope === null ? (listed?.scope ?? null) : trimScope(scope),
  };
}

function trimScope(scope: string): string {
  return scope
    .replace(/^.+(?=全(?:国|省|市|区|县|州|镇|街))/u, '')
    .replace(/^(?:稳居|位居|名列|位列|排名|均|都|居|列|在)+/u, '');
}

function numberAt(text: string, start: number): { value: number; end: number } | undefined {
  DIGITS.lastIndex = start;
  const digits = DIGITS.exec(text)?.[0];
  if (digits !== undefined) return { value: Number(digits), end: start + digits.length };
  const numeral = hanNumeralAt(text, start);
  const value = numeral === '' ? undefined : parseHanNumeral(numeral);
  return value === undefined ? undefined : { value, end: start + numeral.length };
}
