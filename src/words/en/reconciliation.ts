import type * as zh from '../reconciliation.ts';
import { count } from './count.ts';
import type { Translated } from './translated.ts';

export const reconciliationStrings = {
  name: 'Reconciliation',
  outcome: {
    agrees: 'agrees',
    differs: 'differs',
    doubtful: 'doubtful',
    uncheckable: 'cannot be checked',
  },
  meaning: {
    agrees:
      'Worked out from the numbers of the report, the result is what it states, within the digits written.',
    differs:
      'Worked out from the numbers of the report, the result is not what it states, and neither approximate words, digits cut off nor another reading explain why.',
    doubtful:
      'The result is not what the report states, but approximate words, digits cut off, the definition or another reading may explain why.',
    uncheckable:
      'The report states the relation, but a number to work it out is missing or has another definition.',
  },
  sign: { agrees: '=', differs: '≠', doubtful: '≈', uncheckable: '?' },
  kind: {
    rate: 'Rate',
    share: 'Share',
    total: 'Total',
    change: 'Change',
    target: 'Progress',
    count: 'Number of names',
    repeat: 'Stated twice',
    growth: 'Against the year before',
  },
  calculation: (formula, result, stated) =>
    `${formula} = ${result}, while the report writes “${stated}”`,
  sum: (terms) => terms.join(' + '),
  difference: (from, what) => `${from} − ${what}`,
  quotient: (part, whole) => `${part} ÷ ${whole}`,
  beyond: (value, target) => `${value} ÷ ${target} − 100%`,
  over: (percent) => ` (100% + ${percent})`,
  allDone: (whole) => `${whole} (all, as stated)`,
  growth: (larger, smaller, base) => `(${larger} − ${smaller}) ÷ ${base}`,
  fromIncrease: (increase, value) => `${increase} ÷ (${value} − ${increase})`,
  grown: (from, growth) => `${from} × (1 + ${growth})`,
  shrunk: (from, fall) => `${from} × (1 − ${fall})`,
  counted: (names, number, stated) =>
    `“${names}” are ${number} names, while the report writes “${stated}”`,
  repeated: (label, first, second) => `“${label}” is stated twice: “${first}” and “${second}”`,
  implied: (value, percent, target) =>
    `${value} ÷ ${percent} = ${target}, the target that the progress implies`,
  lastYear: (quote) => `${quote} of last year's report`,
  lastPlan: (quote) => `${quote}, the target of last year's report`,
  tolerance: {
    exact: 'Counts are not rounded and should be equal.',
    rounded:
      'Rounded to the last digit written, the result is among those that the stated number may stand for.',
    approximate: 'With approximate numbers, taken to the neighbouring whole numbers, it fits.',
  },
  gap: {
    exact: 'Counts are not rounded, and the result is not equal.',
    rounded: 'Even if the last digit was cut off or rounded up, the result is not equal.',
    truncated: 'A last digit that was cut off or rounded up, instead of rounded, would explain it.',
    approximate: 'With approximate numbers nothing certain can be said.',
    notAll: 'Rounded, it can be written as 100%, but the two numbers are not equal.',
    points:
      'The two differ by as many percentage points as the report writes; “%” may stand for “百分点”.',
    times:
      'The new number is as many times the old as the report writes; “增长…倍” may stand for “是…倍”.',
    bracket: 'What the brackets list may not be all.',
    list: 'It is not certain where the numbers of the list begin.',
    real: 'Growth may be at constant or comparable prices and does not follow from the numbers written.',
    revised:
      'The number of last year may have been revised, or its definition or coverage changed.',
    scope: 'The coverage or definition of the two places may differ.',
    manyNames:
      'A name of the list may contain an enumeration comma, or the words before may not belong to it.',
    noTarget:
      "The report does not state the target, and last year's report has none of the same indicator.",
    taskChanged: "The target may have been set anew and differ from the one in last year's report.",
  },
  mark: (outcome) => `Reconciliation: ${outcome}, see the calculation`,
  summary: (counts) => `Reconciliations: ${counts}`,
  countOf: (outcome, number) => `${outcome} ${number}`,
  back: 'Back to the sentence',
  report: {
    title: 'Reconciliations',
    lead: 'Relations between numbers that the report states, worked out again from its own numbers. This only says what comes out, not which number is right.',
    none: 'No relation that could be worked out was found.',
    outcome: 'Outcome',
    kind: 'Kind',
    calculation: 'Worked out',
    quote: 'As written',
    all: 'Reconciliations of all reports',
    countOf: (number) => count(number, 'reconciliation'),
  },
  page: {
    title: 'Reconciliations',
    description:
      'Rates, totals, changes and shares that the reports state, worked out again from their own numbers: agrees, differs, doubtful, cannot be checked.',
    lead: (number) =>
      `Reports often state several numbers in one sentence that depend on each other, such as requests received, requests closed and the closure rate. This site works them out again from the numbers as written, ${count(number, 'time')} in all. It only says what comes out, not which number is right: the text may have a slip, and the program may misread; please see the sentence.`,
    all: (outcome, number) => `See all “${outcome}” (${number})`,
    none: 'None.',
    range: (shown, total) => `${shown} on this page, of ${total}.`,
    outcomes: 'By outcome',
    overview: 'Overview',
    report: 'Report',
    json: 'Download JSON',
    link: 'Reconciliations: rates, totals and changes that the reports state, worked out again',
  },
} satisfies Translated<typeof zh.reconciliationStrings>;
