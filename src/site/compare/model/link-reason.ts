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
  const names = reason.topics.map(topicName).filter((name) => name !== undefined);
  const [longest] = reason.passages;
  const parts = [
    ...(names.length > 0 ? [words.topics(names)] : []),
    ...(reason.matters.length > 0 ? [words.matters(reason.matters.join(marks.list))] : []),
    ...(reason.heading.length > 0 ? [words.heading(reason.heading.join(marks.list))] : []),
    ...(reason.terms.length > 0 ? [words.terms(reason.terms.join(marks.list))] : []),
    ...(longest === undefined
      ? []
      : [
          words.passages(
            reason.passages.length,
            shorten(longest.replace(LEADING_MARKS, ''), LONGEST_QUOTE),
          ),
        ]),
  ];
  return parts.length === 0 ? words.none : parts.join(marks.comma);
}

/** Punctuation in front, left over from the sentence before. */
const LEADING_MARKS = /^[\p{P}\s]+/u;
