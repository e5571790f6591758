import { problem } from './problem.ts';

/** Longest text of one report, in UTF-16 code units; the longest real ones have 40,000. */
export const MOST_CHARACTERS = 2_000_000;
/** A text with fewer is no report: an empty page, a note, a file in another language. */
export const LEAST_HAN = 100;

const han = /\p{Script=Han}/gu;
const replacement = /.{0,8}\ufffd.{0,8}/u;
/**
 * UTF-8 read as GBK gives these: a third of such a text, and one character in ten thousand of the
 * reports that were counted. 锟斤拷 is what is left where the bytes themselves are lost.
 */
const garbledHan = /[涓鍔銆鍏鈥佸瀹鍖缁鏄鏂浜浣傚骞鍒璁氬傛鍙鍗寮宸鍦叏鏀佺鏈寤锟拷]/gu;
const MOST_GARBLED_SHARE = 0.05;

/** @throws IntakeError if a decoded text cannot be a report in Chinese */
export function checkText(text: string): void {
  if (text.length > MOST_CHARACTERS) throw problem('intake-too-long', text.length, MOST_CHARACTERS);
  const damaged = replacement.exec(text);
  if (damaged) throw problem('intake-garbled', damaged[0].trim());
  const characters = text.match(han)?.length ?? 0;
  const garbled = text.match(garbledHan);
  if (garbled && garbled.length > characters * MOST_GARBLED_SHARE) {
    throw problem('intake-garbled', text.trim().slice(0, 16));
  }
  if (characters < LEAST_HAN) throw problem('intake-not-chinese', characters, LEAST_HAN);
}
