import type { DivisionIndex, Unit } from './divisions.ts';

/** A name from the list of divisions that occurs in a text. */
export interface PlaceMention {
  name: string;
  units: readonly Unit[];
  start: number;
  end: number;
  /** False where the name may be part of a longer word. */
  isWhole: boolean;
}

const han = /\p{Script=Han}/u;
/** Characters that can stand before a name without being a part of it. */
const softBefore =
  /[年月日在是的和与及对为由到至从以将把让中共我全本于代表省市区县州盟旗镇乡来度]/u;
/** A short form such as 解放街 followed by these is a road or a community. */
const roadAfter = /^[道社路口巷坊]/u;

/**
 * Find all names from left to right, the longest at each place, without overlap. Takes time linear in
 * the length of the text.
 */
export function findMentions(text: string, index: DivisionIndex): PlaceMention[] {
  const mentions: PlaceMention[] = [];
  let position = 0;
  while (position < text.length) {
    const mention = mentionAt(text, position, index, mentions.at(-1)?.end);
    if (mention) mentions.push(mention);
    position = mention?.end ?? position + 1;
  }
  return mentions;
}

function mentionAt(
  text: string,
  start: number,
  index: DivisionIndex,
  previousEnd: number | undefined,
): PlaceMention | undefined {
  if (!han.test(text.charAt(start))) return undefined;
  for (let length = Math.min(index.longestName, text.length - start); length >= 2; length -= 1) {
    const name = text.slice(start, start + length);
    const end = start + length;
    const isShort = name.endsWith('街') && roadAfter.test(text.slice(end, end + 1));
    const units = isShort ? [] : index.named(name);
    if (units.length === 0 || name === '街道') continue;
    const before = text.charAt(start - 1);
    const isWhole = !han.test(before) || softBefore.test(before) || previousEnd === start;
    return { name, units, start, end, isWhole };
  }
  return undefined;
}
