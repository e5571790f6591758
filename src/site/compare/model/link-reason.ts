import type { LinkReason } from '../../../schema/alignment.ts';
import { alignmentStrings } from '../../../words/alignment.ts';
import { strings } from '../../../words/site.ts';
import { shorten } from '../../shared/text/shorten.ts';

const LONGEST_QUOTE = 24;

/**
 * Why two sections are linked, in words: `同属“城市更新与建设”，共同提法：新中轴、旧改`.
 *
 * @param topicName name of a topic by its id; an id without a name is left out
 */
export function linkReason(
  reason: LinkReason,
  topicName: (id: string) => string | undefined,
): string {
  const words = alignmentStrings.reason;
  const { marks } = strings;
  const topics = reason.topics.map(topicName).filter((name) => name !== undefined);
  const [longest] = reason.passages;
  const listed = (say: (names: string) => string, names: readonly string[]) =>
    names.length === 0 ? [] : [say(names.join(marks.list))];
  const parts = [
    ...(topics.length === 0 ? [] : [words.topics(topics)]),
    ...listed(words.matters, reason.matters),
    ...listed(words.heading, reason.heading),
    ...listed(words.terms, reason.terms),
    ...(longest === undefined ? [] : [words.passages(reason.passages.length, quoteOf(longest))]),
  ];
  return parts.length === 0 ? words.none : parts.join(marks.comma);
}

const LEADING_MARKS = /^[\p{P}\s]+/u;

/** The beginning of a passage, without punctuation left over from the sentence before. */
function quoteOf(passage: string): string {
  return shorten(passage.replace(LEADING_MARKS, ''), LONGEST_QUOTE);
}
