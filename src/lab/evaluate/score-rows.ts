import { alignRows, type AlignedRow } from '../../site/compare/model/aligned-rows.ts';
import type { TermWeights } from '../../schema/alignment.ts';
import { createRandom } from '../generate/random.ts';
import type { GradedItem, ReadReport } from './gold-counterparts.ts';

/** How rows of three reports agree with a reader's list of all counterparts of items. */
export interface RowScore {
  /** Rows that hold a labelled item, once for each triple of reports. */
  rows: number;
  /** Rows in which nothing is wrong and every good counterpart is there or referred to. */
  agreeing: number;
  /** Sections that share a row with an item and can be judged; good or related ones of them. */
  pairs: number;
  fitting: number;
  /** Good counterparts; those in the item's row; those in it or referred to from it. */
  good: number;
  together: number;
  referred: number;
  /** Cells drawn from those that say that no section corresponds, by what the reader says. */
  absences: { true: number; arguable: number; false: number };
  mistakes: string[];
}

/** An empty cell beside an item of which the page says 没有对应的一节, or leads nowhere at all. */
interface Absence {
  item: GradedItem;
  report: string;
  isBare: boolean;
}

const DRAWN_ABSENCES = 40;

/**
 * Lay every three of the reports side by side, review with review and plan with plan as the page does,
 * and judge each row that holds a labelled item:
 *
 * - a section of another report in the row fits if the reader calls it good, arguable or related; it
 *   does not if the reader did not name it or calls it the other of review and plan; one that holds or
 *   is part of a good counterpart is not judged;
 * - an absence is a cell without text that is said to have no counterpart, in a column that has the part
 *   at all. 40 are drawn by chance: false if the report holds a good counterpart; arguable if it holds
 *   one that may be good or, where the page leads to nothing else, anything related; else true.
 */
export function scoreRows(
  items: readonly GradedItem[],
  reports: readonly ReadReport[],
  weights: TermWeights,
): RowScore {
  const score: RowScore = {
    rows: 0,
    agreeing: 0,
    pairs: 0,
    fitting: 0,
    good: 0,
    together: 0,
    referred: 0,
    absences: { true: 0, arguable: 0, false: 0 },
    mistakes: [],
  };
  const absences: Absence[] = [];
  for (const triple of triplesOf(reports.map(({ report }) => report))) {
    const ids = triple.map(({ id }) => id);
    for (const status of ['review', 'plan'] as const) {
      const rows = alignRows(
        triple.map(({ id, outline, paragraphs }) => {
          return { key: id, id, outline, paragraphs, status, isWhole: true };
        }),
        weights,
      );
      for (const item of items) {
        const column = ids.indexOf(item.report);
        const row = rows.find(({ cells }) => cells[column]?.includes(item.section?.id ?? ''));
        if (!row) continue;
        const others = ids
          .map((report, index) => {
            const hasPart = rows.some(({ cells }) => (cells[index]?.length ?? 0) > 0);
            return { report, index, hasPart };
          })
          .filter(({ index }) => index !== column);
        judgeRow(item, row, others, score, absences);
      }
    }
  }
  const drawn = createRandom('absences').shuffle(absences).slice(0, DRAWN_ABSENCES);
  for (const absence of drawn) score.absences[truthOf(absence)] += 1;
  return score;
}

function judgeRow(
  item: GradedItem,
  { cells, references }: AlignedRow,
  others: readonly { report: string; index: number; hasPart: boolean }[],
  score: RowScore,
  absences: Absence[],
): void {
  let agrees = true;
  for (const { report, index, hasPart } of others) {
    const cell = cells[index] ?? [];
    const referred = references[index]?.map(({ section }) => section) ?? [];
    for (const section of cell) {
      const grade = item.gradeOf(report, section);
      if (grade === 'near') continue;
      score.pairs += 1;
      if (grade === 'none' || grade === 'cross') {
        agrees = false;
        score.mistakes.push(`${grade} in one row: ${item.quote} | ${report}#${section}`);
      } else score.fitting += 1;
    }
    for (const section of item.goodIn(report)) {
      score.good += 1;
      const isTogether = section !== null && cell.includes(section);
      const isReferred = section !== null && referred.includes(section);
      if (isTogether) score.together += 1;
      if (isTogether || isReferred) score.referred += 1;
      else agrees = false;
    }
    const [first] = references[index] ?? [];
    const isDenied = first === undefined || first.kind === 'weak';
    if (hasPart && cell.length === 0 && isDenied) {
      absences.push({ item, report, isBare: first === undefined });
    }
  }
  score.rows += 1;
  if (agrees) score.agreeing += 1;
}

function truthOf({ item, report, isBare }: Absence): keyof RowScore['absences'] {
  if (item.goodIn(report).length > 0) return 'false';
  const isArguable = isBare ? item.hasLesserIn(report) : item.hasDoubtfulIn(report);
  return isArguable ? 'arguable' : 'true';
}

function triplesOf<T>(list: readonly T[]): (readonly T[])[] {
  return list.flatMap((a, first) =>
    list
      .slice(first + 1)
      .flatMap((b, second) => list.slice(first + second + 2).map((c) => [a, b, c])),
  );
}
