import { firstPlace } from '../halving.ts';
import type { PassagePlace } from '../../schema/passage.ts';
import { paragraphAt, type PassageReport, type PassageText } from './passage-text.ts';

/** What passages are placed by. */
export interface PassageContext {
  text: PassageText;
  reports: readonly PassageReport[];
  /** Index in `scopes` of how near two reports are, by their index. */
  scopeOf: (a: number, b: number) => number;
}

/** Neighbours looked at on either side of a report. */
const NEIGHBOURS = 5;

/** A string of the joined text as a place in its report. */
export function placeAt(
  { text, reports }: PassageContext,
  from: number,
  length: number,
): PassagePlace {
  const paragraph = text.paragraphs[paragraphAt(text, from)];
  const start = (paragraph?.start ?? 0) + from - (paragraph?.from ?? 0);
  return {
    report: reports[paragraph?.report ?? 0]?.id ?? '',
    paragraph: paragraph?.id ?? '',
    start,
    end: start + length,
  };
}

/**
 * Other reports of a list, the nearest first; of equally near ones those closest in the order of
 * reports. Reports are in the order of their places, so that a few neighbours hold the nearest.
 *
 * @param list indexes of reports in rising order, `report` among them
 * @returns where they stand in the list, with their scope
 */
export function nearestOthers(
  list: Int32Array,
  report: number,
  { scopeOf }: PassageContext,
): { index: number; scope: number }[] {
  const own = indexIn(list, report);
  const around: { index: number; scope: number; distance: number }[] = [];
  for (let distance = 1; distance <= NEIGHBOURS; distance += 1) {
    for (const index of [own - distance, own + distance]) {
      const other = list[index];
      if (other !== undefined) around.push({ index, distance, scope: scopeOf(report, other) });
    }
  }
  return around
    .sort((a, b) => a.scope - b.scope || a.distance - b.distance || a.index - b.index)
    .map(({ index, scope }) => ({ index, scope }));
}

/** Where a number stands in a rising list; -1 where it does not. */
export function indexIn(list: Int32Array, wanted: number): number {
  const place = firstPlace(list.length, (at) => (list[at] ?? Infinity) >= wanted);
  return list[place] === wanted ? place : -1;
}
