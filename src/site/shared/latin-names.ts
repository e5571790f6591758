import { pinyin } from 'pinyin-pro';

/** What kind of unit a place is: people type the name without it. */
const UNIT_OF_PLACE = /(?:街道|地区|自治[区州县旗]|省|市|区|县|旗|镇|乡)$/u;
const HAN = /\p{Script=Han}/u;

/**
 * How Chinese names are typed in Latin letters: 江海街道 → `jianghaijiedao`, `jianghai`, `jhjd`, `jh`.
 *
 * @returns none for names without Chinese characters; each once
 */
export function latinNames(names: readonly string[]): string[] {
  const typed = names
    .filter((name) => HAN.test(name))
    .flatMap((name) => [name, name.replace(UNIT_OF_PLACE, '')])
    .filter((name) => name.length > 1)
    .flatMap((name) => {
      const syllables = pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive' });
      return [syllables.join(''), syllables.map((syllable) => syllable.charAt(0)).join('')];
    });
  return [...new Set(typed)];
}
