import { compareStrings } from '../../../words/compare.ts';
import { strings } from '../../../words/site.ts';
import type { CompareRow, RowReference } from './rows.ts';

/** What a cell says beside its text, or in place of it. */
export interface CellNote {
  words: string;
  references: readonly RowReference[];
}

/** @returns undefined for a cell that has nothing to add to its text, or no opening words */
export function cellNote(
  { isOpening, cells, references, hasPart, part }: CompareRow,
  column: number,
  side: string,
): CellNote | undefined {
  const found = references[column] ?? [];
  if ((cells[column]?.length ?? 0) > 0) {
    return found.length === 0 ? undefined : { words: compareStrings.seeAlso, references: found };
  }
  if (hasPart[column] !== true && part !== null) {
    return { words: compareStrings.noPart(side, compareStrings.partTitle[part]), references: [] };
  }
  if (isOpening) return undefined;
  const [first] = found;
  return { words: compareStrings.inEmptyCell[first?.kind ?? 'none'], references: found };
}

/** The reasons of a row as sentences: 甲与乙对应：都涉及：旧村改造. */
export function reasonSentences({ reasons }: CompareRow, sides: readonly string[]): string[] {
  return reasons.map(({ columns, kind, words }) =>
    compareStrings.rowReason(
      columns.map((column) => sides[column] ?? ''),
      compareStrings.grade[kind],
      words,
    ),
  );
}

/** The grades of a row in short: 对应：甲乙、甲丙；相关：乙丙; of two columns the grade alone. */
export function gradeSummary({ reasons }: CompareRow, sides: readonly string[]): string {
  if (sides.length === 2) return reasons.map(({ kind }) => compareStrings.grade[kind]).join('');
  const byKind = Map.groupBy(reasons, ({ kind }) => kind);
  return [...byKind]
    .map(([kind, own]) =>
      compareStrings.gradeOf(
        compareStrings.grade[kind],
        own.map(({ columns }) => columns.map((column) => sides[column]).join('')),
      ),
    )
    .join(strings.marks.semicolon);
}

/** Words above the first row of a part; undefined for the other rows. */
export function partTitle(rows: readonly CompareRow[], index: number): string | undefined {
  const part = rows[index]?.part ?? null;
  if (part === null || rows[index - 1]?.part === part) return undefined;
  return compareStrings.partTitle[part];
}
