import type { Paths } from '../../../paths.ts';
import type { TermWeights } from '../../../schema/alignment.ts';
import type { Report } from '../../../schema/report.ts';
import type { CorpusIndex } from '../../../schema/store.ts';
import { compareStrings } from '../../../words/compare.ts';
import { scopeTexts } from '../model/column-scope.ts';
import { sharedRanges } from '../model/shared-text.ts';
import { numberSections, type NumberSection } from './numbers.ts';
import { comparePanel } from './panel.ts';
import { compareRows, countRows, type CompareRow } from './rows.ts';
import { pairState, type Pair } from './pair.ts';

/** A comparison of two texts that is complete without JavaScript. */
export interface PairPage {
  title: string;
  description: string;
  /** Said where the two are of different places. */
  note: string | undefined;
  columns: { report: string; name: string; href: string; counts: string }[];
  summary: string;
  rows: CompareRow[];
  numbers: NumberSection[];
  /** The page of comparisons with these two chosen. */
  compareHref: string;
}

/** @param read the report of an id */
export function pairPage(
  pair: Pair,
  read: (id: string) => Report,
  weights: TermWeights,
  { taxonomy, indicators }: Pick<CorpusIndex, 'taxonomy' | 'indicators'>,
  paths: Paths,
): PairPage {
  const topicNames = new Map(taxonomy.map(({ id, name }) => [id, name]));
  const columns = [pair.a, pair.b].map((choice) => ({ report: read(choice.report), choice }));
  const panels = columns.flatMap(({ report, choice }) => comparePanel(report, choice, paths) ?? []);
  const shared = sharedRanges(columns.map(({ report, choice }) => scopeTexts(report, choice)));
  const rowColumns = columns.map((column, index) => ({ ...column, shared: shared[index] ?? [] }));
  const rows = compareRows(rowColumns, {
    weights,
    topicName: (id) => topicNames.get(id),
    topic: null,
    paths,
  });
  const title = compareStrings.joined(panels.map(({ name }) => name));
  const counts = countRows(rows, columns.length);
  const names = ['a', 'b'] as const;
  return {
    title,
    description: compareStrings.pairDescription(title),
    note: pair.samePlace ? undefined : compareStrings.differs,
    columns: panels.map(({ report, name, href, counts }) => ({ report, name, href, counts })),
    summary: compareStrings.overview(
      counts,
      names.map((name, index) =>
        compareStrings.aloneIn(compareStrings.sides[name], counts.alone[index] ?? 0),
      ),
    ),
    rows,
    numbers: numberSections(
      panels.map(({ metrics }) => metrics),
      {
        sides: names,
        reports: columns.map(({ report }) => report),
        indicatorNames: new Map(indicators.map(({ id, name }) => [id, name])),
        paths,
      },
    ),
    compareHref: paths.compare(pairState(pair)),
  };
}
