import assert from 'node:assert';
import { endOfSentence } from '../parse/index.ts';
import type { Lead, SourceBlock } from './source-block.ts';

const SHORTEST = 5;
const LONGEST = 16;
/** Sentences that begin alike may be longer, and have a comma. */
const LONGEST_ALIKE = 25;
const FEWEST = 3;
/** Fewest characters of text between a sub-heading and the next one. */
const LEAST_TEXT = 20;
/** Most sentences before the first sub-heading. */
const MOST_BEFORE = 3;
/**
 * Sub-headings of a paragraph are equally long. They may differ by one character where they say how
 * something is (经济指标稳中向好) or where there are many of them, by two where one opens the text.
 */
const SPREAD = 1;
const WIDE_SPREAD = 2;
const LONGEST_STATE = 11;
const MANY = 4;

/** Sub-headings that begin alike are at most this many times as long as their median. */
const LENGTH_FACTOR = 1.4;

const closed = /。[”’」』）)]?$/u;
const statement = /[\d０-９：:；;？！!?]|[十百千万亿](?:元|吨|美元|人|个|亩)|以下|方面工作|是/u;
/** Verbs that open so many sentences of a plan that sharing one proves nothing. */
const commonVerb =
  /^(?:加强|加快|推进|推动|深化|强化|优化|提升|完善|健全|建设|支持|实施|开展|促进|扩大|培育|发展|打造)/u;
/** Openings that say what is done rather than how something is; one paragraph does not mix the two. */
const doing =
  /^(?:要|大力|着力|全力|全面|积极|持续|深入|切实|稳步|有序|逐步|进一步|依法|严|守|加|推|深化|强化|完善|健全|构建|打|促|扩大|培育|做|抓|实施|落实|开展|出台|支持|统筹|保障|防范|坚|引|办|激发|释放|拓展|巩固|获|成功|启动|组|完成|入选|新增|率先)/u;

interface Sentence {
  from: number;
  to: number;
  words: string;
}

/**
 * Find the sub-headings inside a paragraph: short sentences that begin alike or are about equally
 * long, each followed by text.
 *
 * ```text
 * > | 五是推动民生事业。全方位促进就业创业。…高质量完成民生实事。…大力度推进生态整治。…
 *                     ^^^^^^^^^^          ^^^^^^^^^^          ^^^^^^^^^^
 * ```
 *
 * @param after offset in the source after the paragraph's own opening lead, if it has one
 */
export function findRunInLeads(block: SourceBlock, after: number | undefined): Lead[] {
  const { text, start, end, head, ordinals } = block;
  if (ordinals.some((ordinal) => ordinal !== head)) return [];
  const first = after === undefined ? (head ? endOfSentence(text, 0) : 0) : after - start;
  const sentences = sentencesOf(text, first);
  const byLength = alikeInLength(sentences, text.length, after === undefined);
  const byOpening = alikeInOpening(sentences, text.length);
  const family = byOpening.length * 2 > byLength.length ? byOpening : byLength;
  return family.map(({ from, to }, index) => ({
    start: start + from,
    headingEnd: start + to,
    end: start + (family[index + 1]?.from ?? end - start),
    isOpen: false,
    depth: after === undefined && !head ? 1 : 2,
  }));
}

function sentencesOf(text: string, first: number): Sentence[] {
  const sentences: Sentence[] = [];
  for (let from = first; from < text.length;) {
    const to = endOfSentence(text, from);
    sentences.push({ from, to, words: text.slice(from, to) });
    from = to;
  }
  return sentences;
}

/** 始终坚持对党忠诚。…始终坚持人民至上。…始终坚持清正廉洁。… */
function alikeInOpening(sentences: readonly Sentence[], end: number): Sentence[] {
  const uses = Map.groupBy(
    sentences.filter(({ words }) => isShort(words, LONGEST_ALIKE) && !commonVerb.test(words)),
    ({ words }) => words.slice(0, 2),
  );
  const families = [...uses.values()].map((members) => {
    const lengths = members.map(lettersOf).sort((a, b) => a - b);
    const median = lengths[Math.floor(lengths.length / 2)];
    assert(median !== undefined, 'expected a group of sentences to have a member');
    return members.filter((member) => lettersOf(member) <= median * LENGTH_FACTOR);
  });
  return largest(families.map((members) => asFamily(members, sentences, end)));
}

/** 主动抢抓政策先机。…多方释放消费潜力。…全力扩大有效投资。… */
function alikeInLength(sentences: readonly Sentence[], end: number, isFree: boolean): Sentence[] {
  const brief = sentences.filter((sentence, index) => {
    const next = sentences[index + 1];
    const isListed = next && isBrief(next) && (isDoing(sentence) || !isDoing(next));
    return isBrief(sentence) && !isListed;
  });
  const [first] = sentences;
  const models = new Map(brief.toReversed().map((model) => [model.words.length, model]));
  const families = [...models].flatMap(([length, model]) => {
    const within = (spread: number) =>
      brief.filter(({ words }) => Math.abs(words.length - length) <= spread);
    const same = within(0);
    if (model === first && (isFree || !isDoing(model))) return [within(WIDE_SPREAD)];
    if (same.length >= MANY) return [within(SPREAD)];
    if (length > LONGEST_STATE) return [same];
    return [same, within(SPREAD).filter((sentence) => !isDoing(sentence))];
  });
  const family = largest(families.map((members) => asFamily(members, sentences, end)));
  const others = sentences.filter(({ words }) => words.length <= LONGEST).length - family.length;
  return others >= family.length ? [] : family;
}

function largest(families: readonly Sentence[][]): Sentence[] {
  return families.reduce<Sentence[]>(
    (best, family) => (family.length > best.length ? family : best),
    [],
  );
}

function isBrief({ words }: Sentence): boolean {
  return isShort(words, LONGEST) && !/[，,]/u.test(words);
}

function lettersOf({ words }: Sentence): number {
  return words.replace(/\P{L}/gu, '').length;
}

function isDoing({ words }: Sentence): boolean {
  return doing.test(words);
}

function isShort(words: string, longest: number): boolean {
  return (
    words.length > SHORTEST &&
    words.length <= longest &&
    closed.test(words) &&
    !statement.test(words)
  );
}

/** The members that text follows; none if they are too few or the first comes too late. */
function asFamily(
  members: readonly Sentence[],
  sentences: readonly Sentence[],
  end: number,
): Sentence[] {
  const spaced: Sentence[] = [];
  for (const member of members) {
    if (member.from - (spaced.at(-1)?.to ?? -LEAST_TEXT) >= LEAST_TEXT) spaced.push(member);
  }
  if (end - (spaced.at(-1)?.to ?? end) < LEAST_TEXT) spaced.pop();
  const [first] = spaced;
  const isSeries =
    first && spaced.length >= FEWEST && sentences.slice(0, MOST_BEFORE + 1).includes(first);
  return isSeries ? spaced : [];
}
