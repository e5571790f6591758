import { placeAt } from '../read/decode.ts';
import type { ReadDocument } from './document.ts';
import { doubt, type Doubt } from './doubts.ts';
import { problem } from './problem.ts';

/** Longest text of one report, in UTF-16 code units; the longest real ones have 40,000. */
const MOST_CHARACTERS = 2_000_000;
/** A text with fewer is no report: an empty page, a note, a file in another language. */
const LEAST_HAN = 100;

const SAMPLE = 16;
const han = /\p{Script=Han}/gu;
const replacement = /(?<before>.{0,8})\ufffd.{0,8}/u;
/** Characters whose meaning only the font knows that they were written in: ticks, bullets, ornaments. */
const privateUse = /\p{Co}/gu;
/**
 * A tenth of any report is these; where bytes are read in a wrong encoding, which gives rare
 * characters of no meaning, at most one in a hundred is. 锟斤拷 is what is left of lost bytes.
 */
const commonHan = /[的一是和工作发展建设全推进提大]/gu;
const LEAST_COMMON_SHARE = 0.03;
const lostBytes = /锟斤拷|烫烫烫/u;

/**
 * @returns what is doubtful about a decoded text
 * @throws IntakeError if it cannot be a report in Chinese
 */
export function checkText({ text, kind }: Pick<ReadDocument, 'text' | 'kind'>): Doubt[] {
  if (text.length > MOST_CHARACTERS) throw problem('intake-too-long', text.length, MOST_CHARACTERS);
  const damaged = replacement.exec(text);
  if (damaged) {
    const fault = problem('intake-garbled', damaged[0].trim());
    const before = damaged.groups?.before ?? '';
    // Lines of other documents are made here: a maintainer would look for them in vain.
    throw kind === 'text' ? fault.at(placeAt(text, damaged.index + before.length)) : fault;
  }
  const characters = text.match(han)?.length ?? 0;
  if (characters < LEAST_HAN) throw problem('intake-not-chinese', characters, LEAST_HAN);
  const common = text.match(commonHan)?.length ?? 0;
  if (lostBytes.test(text) || common < characters * LEAST_COMMON_SHARE) {
    throw problem('intake-garbled', text.trim().slice(0, SAMPLE));
  }
  const own = text.match(privateUse) ?? [];
  if (own[0] === undefined) return [];
  const code = own[0].codePointAt(0)?.toString(16).toUpperCase();
  return [doubt('private-characters', own.length, `U+${code ?? ''}`)];
}
