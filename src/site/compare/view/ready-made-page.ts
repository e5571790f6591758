import type { ColumnName } from '../model/state.ts';
import type { Paths } from '../../../paths.ts';
import type { TermWeights } from '../../../schema/alignment.ts';
import type { Report } from '../../../schema/report.ts';
import type { CorpusIndex } from '../../../schema/store.ts';
import { compareStrings } from '../../../words/compare.ts';
import type { Markup } from '../../shared/markup.ts';
import { columnText } from './column-text.ts';
import { sideOf } from './columns.ts';
import { numbersMarkup } from './number-lines-markup.ts';
import { numberSections } from './number-lines.ts';
import { pairState, type Pair } from './ready-made-pairs.ts';
import { rowsMarkup } from './rows-markup.ts';
import { compareRows } from './rows.ts';
import { overviewWords } from './strip-markup.ts';

/** A comparison of two texts that is complete without JavaScript. */
export interface ReadyMadePage {
  title: string;
  description: string;
  /** Said where the two are of different places. */
  note: string | undefined;
  columns: { side: ColumnName; name: string; href: string; counts: string }[];
  summary: string;
  rows: Markup[];
  /** The table of numbers. */
  numbers: Markup;
  /** The page of comparisons with these two chosen. */
  compareHref: string;
}

/** @param read the report of an id */
export function readyMadePage(
  pair: Pair,
  read: (id: string) => Report,
  weights: TermWeights,
  { taxonomy, indicators }: Pick<CorpusIndex, 'taxonomy' | 'indicators'>,
  paths: Paths,
): ReadyMadePage {
  const topicNames = new Map(taxonomy.map(({ id, name }) => [id, name]));
  const sides = ['a', 'b'] as const;
  const columns = [pair.a, pair.b].map((choice) => {
    const report = read(choice.report);
    const text = columnText(report, choice, paths);
    if (!text) throw new Error(`expected ${choice.report} to be shown whole or in part`);
    return { report, choice, text, shared: [] };
  });
  const topicName = (id: string) => topicNames.get(id);
  const rows = compareRows(columns, { weights, topicName, topic: null, paths });
  const names = columns.map(({ text }) => text.name);
  const title = compareStrings.joined(names);
  const lettered = sides.map(
    (side, index) => `${compareStrings.sides[side]} ${names[index] ?? ''}`,
  );
  const reports = columns.map(({ report }) => report);
  const sections = numberSections(
    columns.map(({ text }) => text.metrics),
    {
      sides,
      reports,
      indicatorNames: new Map(indicators.map(({ id, name }) => [id, name])),
      paths,
    },
  );
  return {
    title,
    description: compareStrings.pairDescription(title),
    note: pair.samePlace ? undefined : compareStrings.differs,
    columns: columns.map(({ text: { name, href, counts } }, index) => {
      return { side: sideOf(index), name, href, counts };
    }),
    summary: overviewWords(rows, sides),
    rows: rowsMarkup(rows, {
      sides,
      names: lettered,
      reports: reports.map(({ id }) => id),
      paths,
      live: false,
    }),
    numbers: numbersMarkup(sections, lettered),
    compareHref: paths.compare(pairState(pair)),
  };
}
