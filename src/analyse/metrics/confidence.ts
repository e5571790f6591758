import { withoutChange, type Change } from './change-before-number.ts';
import type { Surroundings } from './clause.ts';
import type { Label } from './label/label-origin.ts';
import type { LabelWords } from './label/label-words.ts';
import { trimName } from './label/name-in-front.ts';
import type { GoverningPeriod } from './period/period.ts';
import type { TakenYear } from './period/year.ts';
import type { NumberMention } from './scan.ts';

const RATE_NAME = /(?:率|比|比重|占比|比例|度|程度|水平|指数)$/u;

/** What was found out about one number, and how. */
export interface Evidence {
  mention: NumberMention;
  around: Surroundings;
  change: Change;
  label: Label;
  governing: GoverningPeriod;
  taken: TakenYear;
  lexicon: LabelWords;
}

/**
 * How often rows are right that nothing speaks against, as log odds. The fit says 4.0; but it sees
 * sentences that the rules were mended on. Before the second sample of labels was used for that, 0.817 of
 * its rows were right, after it 0.945: what is left out here is half of that difference.
 */
const BASE = 3.3;

/**
 * What makes a number doubtful, and by how many log odds. `npm run lab:confidence` counts each on
 * the labels that may be looked at, and prints what a logistic regression makes of it. A weight here is
 * the fitted one, or a greater one where fewer than ten rows show the doubt, or where it stood behind
 * more of the mistakes of the second sample, and of 230 rows read besides, before the rules were mended.
 */
const doubts: readonly {
  id: string;
  weight: number;
  applies: (evidence: Evidence) => boolean;
}[] = [
  {
    id: 'the unit is not written but told by the words around',
    weight: 1.5,
    applies: ({ mention }) => mention.type === 'quantity' && mention.inferred,
  },
  {
    id: 'the number is written in Chinese numerals with a counter',
    weight: 1.5,
    applies: ({ mention }) =>
      mention.type === 'quantity' && mention.script === 'han' && mention.measureClass === 'counter',
  },
  {
    id: 'words in front of the number are no part of its name',
    weight: 1.6,
    applies: ({ around, label, lexicon }) =>
      label.source !== 'carried' && unused(lexicon, around.before, label.text) > 1,
  },
  {
    id: 'words behind the number are no part of its name',
    weight: 0.5,
    applies: ({ around, label, lexicon }) =>
      label.source !== 'carried' &&
      unused(lexicon, /^[^,;:。、]*/u.exec(around.after)?.[0] ?? '', label.text) > 1,
  },
  {
    id: 'the name stands behind the number',
    weight: 0.8,
    applies: ({ around, label }) =>
      label.text !== '' && around.after.includes(label.text.slice(-2)),
  },
  {
    id: 'the name comes from no words of its own',
    weight: 2.6,
    applies: ({ label }) => label.source === 'guessed',
  },
  {
    id: 'the name is joined to that of the number in front',
    weight: 1.2,
    applies: ({ label }) => label.source === 'carried' && label.text !== label.base,
  },
  {
    id: 'the name is that of the number in front, though this is no change of it',
    weight: 1.9,
    applies: ({ label, change, mention }) =>
      label.source === 'carried' &&
      label.text === label.base &&
      change.type !== 'by' &&
      mention.type !== 'rank',
  },
  {
    id: 'the name is too short or too general to stand alone',
    weight: 1.8,
    applies: ({ label, lexicon }) => label.text.length <= 2 || lexicon.generic.test(label.text),
  },
  {
    id: 'the name holds a list, a number or a clause',
    weight: 1.2,
    applies: ({ label }) => /[、,;\d]|\p{Script=Han}{2}[和与及]\p{Script=Han}{2}/u.test(label.text),
  },
  {
    id: 'the name is long enough to hold more than a name',
    weight: 1,
    applies: ({ label }) => label.text.length > 18,
  },
  {
    id: 'what is said of a thing was turned into its name',
    weight: 1.8,
    applies: ({ label }) => label.text.includes('的'),
  },
  {
    id: 'the name holds a quotation',
    weight: 1.1,
    applies: ({ label }) => /[“《]/u.test(label.text),
  },
  {
    id: 'a share that is not named by a rate',
    weight: 2.3,
    applies: ({ mention, change, label }) =>
      mention.type === 'quantity' &&
      mention.unit === '%' &&
      change.type !== 'by' &&
      !RATE_NAME.test(label.text),
  },
  {
    id: 'the name is a verb or ends in one',
    weight: 3,
    applies: ({ label }) =>
      /(?:先后|实现|连续|有所|完成|达到|增加|提高|推进|开展|进行|中|的|等|了)$/u.test(label.text),
  },
  {
    id: 'no year is known, or only that several were averaged',
    weight: 2,
    applies: ({ governing, taken }) => governing.openMean || taken.year === null,
  },
  {
    id: 'since when it is counted is not told',
    weight: 0.4,
    applies: ({ governing }) => governing.period === 'cumulative',
  },
  {
    id: 'an amount of several years that its chapter names, which may be of the last alone',
    weight: 0.4,
    applies: ({ taken, mention }) =>
      mention.type === 'quantity' &&
      taken.yearBasis === 'section' &&
      mention.unit !== '%' &&
      (taken.year?.includes('/') ?? false),
  },
  {
    id: 'a rank of which the scope is not told',
    weight: 1.2,
    applies: ({ mention }) => mention.type === 'rank' && mention.scope === null,
  },
];

/** Every doubt by its name, in the order of the table. */
export const doubtNames = doubts.map(({ id }) => id);

/** 0 to 1: how often numbers like this one are right in value, unit, kind, status, period and name. */
export function confidenceOf(evidence: Evidence): { confidence: number; doubts: string[] } {
  const raised = doubts.filter(({ applies }) => applies(evidence));
  const odds = raised.reduce((sum, { weight }) => sum - weight, BASE);
  const confidence = Math.round(100 / (1 + Math.exp(-odds))) / 100;
  return { confidence, doubts: raised.map(({ id }) => id) };
}

/** How many characters of the words, but for verbs that say only that it was done, the name leaves out. */
function unused(lexicon: LabelWords, words: string, name: string): number {
  const told = withoutChange(trimName(lexicon, words)).replace(lexicon.droppedAnywhere, '');
  return Array.from(told.matchAll(/\p{Script=Han}/gu)).filter(([one]) => !name.includes(one))
    .length;
}
