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
  /** Cells drawn from those that say that nothing corresponds, by what the reader says. */
  absences: { true: number; arguable: number; false: number };
  mistakes: string[];
}

/** An empty cell beside an item, as the page calls it 没有对应的内容. */
interface Absence {
  item: GradedItem;
  report: string;
}

const DRAWN_ABSENCES = 40;

/**
 * Lay every three of the reports side by side, review with review and plan with plan as the page does,
 * and judge each row that holds a labelled item:
 *
 * - a section of another report in the row fits if the reader calls it good, arguable or related; it
 *   does not if the reader did not name it or calls it the other of review and plan; one that holds or
 *   is part of a good counterpart is not judged;
 * - an absence is a cell without text and without reference. 40 are drawn by chance: false if the
 *   report holds a good counterpart, arguable if it holds an arguable or related one, else true.
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
    const rows = (['review', 'plan'] as const).flatMap((status) =>
      alignRows(
        triple.map(({ id, outline, paragraphs }) => {
          return { key: id, id, outline, paragraphs, status, isWhole: true };
        }),
        weights,
      ),
    );
    const ids = triple.map(({ id }) => id);
    for (const item of items) {
      const column = ids.indexOf(item.report);
      const row = rows.find(({ cells }) => cells[column]?.includes(item.section?.id ?? ''));
      if (!row) continue;
      const others = ids
        .map((report, index) => {
          return { report, index };
        })
        .filter(({ index }) => index !== column);
      judgeRow(item, row, others, score, absences);
    }
  }
  const drawn = createRandom('absences').shuffle(absences).slice(0, DRAWN_ABSENCES);
  for (const { item, report } of drawn) score.absences[truthOfAbsence(item, report)] += 1;
  return score;
}

function judgeRow(
  item: GradedItem,
  { cells, references }: AlignedRow,
  others: readonly { report: string; index: number }[],
  score: RowScore,
  absences: Absence[],
): void {
  let agrees = true;
  for (const { report, index } of others) {
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
    if (cell.length === 0 && referred.length === 0) absences.push({ item, report });
  }
  score.rows += 1;
  if (agrees) score.agreeing += 1;
}

function truthOfAbsence(item: GradedItem, report: string): 'true' | 'arguable' | 'false' {
  if (item.goodIn(report).length > 0) return 'false';
  return item.hasLesserIn(report) ? 'arguable' : 'true';
}

function triplesOf<T>(list: readonly T[]): (readonly T[])[] {
  return list.flatMap((a, first) =>
    list
      .slice(first + 1)
      .flatMap((b, second) => list.slice(first + second + 2).map((c) => [a, b, c])),
  );
}
