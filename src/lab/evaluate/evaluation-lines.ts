import type { HalfScore } from './evaluate-other-reports.ts';
import { figuresOf } from './published-figures.ts';
import type { NameScore } from './score-names.ts';
import type { GoldFigures, OtherFigures, RowFigures } from '../../schema/evaluation.ts';

/** A line a group of labels: `total: n=255 precision 1.000 …`; what was not labelled is left out. */
export function valueLine(name: string, { labels, figures }: GoldFigures): string {
  return `${name}: n=${labels} ${shares(figures)}`;
}

/** The figures of one half of the other reports. */
export function otherLines(name: string, half: OtherFigures): string[] {
  const { sentences, values, outlines, metrics, unplaced, counterparts } = half;
  const { reports, headings, ...outlineShares } = outlines;
  const { items, good, ...counterpartShares } = counterparts;
  return [
    valueLine(`others, ${name}, values in ${sentences} sentences`, values),
    `others, ${name}, headings: n=${headings} in ${reports} reports ${shares(outlineShares)}`,
    `others, ${name}, without a section: ${shares({ unplaced })} of ${metrics} metrics`,
    `others, ${name}, counterparts: n=${good} of ${items} items ${shares(counterpartShares)}`,
  ];
}

/** The values of each sample that a half was drawn in. */
export function sampleLines(name: string, { samples }: HalfScore): string[] {
  return samples.map(({ sentences, values }, at) =>
    valueLine(
      `others, ${name}, values of sample ${at + 1} in ${sentences} sentences`,
      figuresOf(values),
    ),
  );
}

/** Names of values that a reader gave before seeing the program's. */
export function nameLine({ right, partial, misleading, other, missed }: NameScore): string {
  const named = right + partial + misleading + other;
  const figures = {
    right: right / named,
    partial: partial / named,
    misleading: misleading / named,
  };
  return `others, tune, names: n=${named} missed ${missed} ${shares(figures)}`;
}

/** How rows of three columns agree with a reader. */
export function rowLines({ rows, absences, ...rowShares }: RowFigures): string[] {
  if (rows === 0) return ['rows of three: skipped, no labels'];
  return [
    `rows of three: n=${rows} ${shares(rowShares)}`,
    `absences: true ${absences.true}, arguable ${absences.arguable}, false ${absences.false}`,
  ];
}

function shares(figures: Readonly<Record<string, number | null>>): string {
  return Object.entries(figures)
    .flatMap(([name, share]) => (share === null ? [] : [`${name} ${share.toFixed(3)}`]))
    .join(' ');
}
