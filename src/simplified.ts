import { Converter } from 'opencc-js/t2cn';
import { commonSimplified } from './gb2312.ts';

const HAN = /\p{Script=Han}/gu;
/** Characters outside GB/T 2312 that have been asked for, with what is read for them. */
const known = new Map<string, string>();
let uncommon: RegExp | undefined;
let convert: ((text: string) => string) | undefined;

/** A text with its traditional characters simplified, and the way back for names cut from it. */
export interface Simplified {
  text: string;
  /** A name in the characters of the text as written. */
  asWritten: (name: string) => string;
}

/**
 * Read traditional characters as simplified ones, one code unit for one, so that an offset means the
 * same in both. What GB/T 2312 holds is left alone: 著名 and 乾隆 are simplified Chinese too.
 *
 *   * > | 農業總產值一千二百二十億元
 *         农业总产值一千二百二十亿元
 */
export function simplify(text: string): Simplified {
  const written = new Map<string, string>();
  uncommon ??= new RegExp(`[\\p{Script=Han}--[${[...commonSimplified()].join('')}]]`, 'gv');
  const simplified = text.replace(uncommon, (character) => {
    const simple = simplifyCharacter(character);
    if (simple !== character) written.set(simple, character);
    return simple;
  });
  if (written.size === 0) return { text, asWritten: (name) => name };
  return {
    text: simplified,
    asWritten: (name) => name.replace(HAN, (character) => written.get(character) ?? character),
  };
}

function simplifyCharacter(character: string): string {
  const found = known.get(character);
  if (found !== undefined) return found;
  convert ??= Converter({ from: 't', to: 'cn' });
  const converted = convert(character);
  const simple = converted.length === character.length ? converted : character;
  known.set(character, simple);
  return simple;
}
