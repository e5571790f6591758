import { placeAt } from '../read/decode.ts';
import type { ReadDocument } from './extracted-text.ts';
import { doubt, type Doubt } from './doubts.ts';
import { problem } from './refusals.ts';

/** Longest text of one report, in UTF-16 code units; the longest real ones have 40,000. */
const MOST_CHARACTERS = 2_000_000;
/** A text with fewer Chinese characters is an empty page, a note or a file in another language. */
const LEAST_HAN = 100;

const SAMPLE = 16;
const han = /\p{Script=Han}/gu;
const replacement = /(?<before>.{0,8})\ufffd.{0,8}/u;
/** Private-use characters, whose meaning only their font defines: ticks, bullets, ornaments. */
const privateUse = /\p{Co}/gu;
/**
 * These make up a tenth of any report, but at most a hundredth of a text that was decoded wrongly and
 * so consists of rare characters. 锟斤拷 is what lost bytes turn into.
 */
const commonHan = /[的一是和工作发展建设全推进提大]/gu;
const LEAST_COMMON_SHARE = 0.03;
const lostBytes = /锟斤拷|烫烫烫/u;

/**
 * Check that a text can be a report.
 *
 * @returns what is doubtful about it
 * @throws IntakeError if it cannot be a report in Chinese
 */
export function checkText({ text, kind }: Pick<ReadDocument, 'text' | 'kind'>): Doubt[] {
  if (text.length > MOST_CHARACTERS) throw problem('intake-too-long', text.length, MOST_CHARACTERS);
  const damaged = replacement.exec(text);
  if (damaged) {
    const fault = problem('intake-garbled', damaged[0].trim());
    const before = damaged.groups?.before ?? '';
    // Only plain text has lines that a maintainer can find in the file.
    throw kind === 'text' ? fault.at(placeAt(text, damaged.index + before.length)) : fault;
  }
  const characters = text.match(han)?.length ?? 0;
  if (characters < LEAST_HAN) throw problem('intake-not-chinese', characters, LEAST_HAN);
  const common = text.match(commonHan)?.length ?? 0;
  if (lostBytes.test(text) || common < characters * LEAST_COMMON_SHARE) {
    throw problem('intake-garbled', text.trim().slice(0, SAMPLE));
  }
  const found = text.match(privateUse);
  const code = found?.[0].codePointAt(0)?.toString(16).toUpperCase();
  if (!found || code === undefined) return [];
  return [doubt('private-characters', found.length, `U+${code}`)];
}
