import type { CatalogEntry } from '../../schema/catalog.ts';
import type { Place } from '../../schema/place.ts';
import { assign, capacityOf, type Assignment } from './assign-years.ts';
import { drawEntry, headLines } from './draw-head.ts';
import { draftReport } from './draft-report.ts';
import type { Library } from './harvest-library.ts';
import { createRandom, type Random } from './random.ts';
import { render, type KnownReport } from './render-report.ts';
import { shapes, type Shape } from './report-shapes.ts';
import { fillTemplate } from './template.ts';

export interface GeneratedReport {
  entry: CatalogEntry;
  text: string;
  truth: KnownReport;
}

/** Least and greatest length aimed at; real reports have 4,563 to 13,089 characters, 7,600 on average. */
const CHARACTERS = [4_500, 11_200] as const;
const HAS_WIDE_MARKERS = 0.4;
const IS_SPACED = 0.3;
const INDENTS = ['', '', '  ', '\u{3000}\u{3000}'];

function pickShape(random: Random): Shape {
  const weighted = shapes.flatMap((shape) => Array.from({ length: shape.weight }, () => shape));
  return random.pick(weighted);
}

function generateReport(library: Library, assignment: Assignment, seed: string): GeneratedReport {
  const { place, year } = assignment;
  // Seeded by place and year, so that a report does not depend on how many others are made.
  const random = createRandom(`${seed}:${place.code}:${year}`);
  const shape = pickShape(random);
  const entry = drawEntry(assignment, shape, random);
  const characters = random.integer(...CHARACTERS);
  const blocks = draftReport(library, shape, random.chance(HAS_WIDE_MARKERS), characters, random);
  const { text, outline } = render(blocks, {
    head: headLines(entry, random),
    indent: random.pick(INDENTS),
    spaced: random.chance(IS_SPACED),
    fill: (template) => fillTemplate(template, place, entry.planYear ?? year + 1),
  });
  return { entry, text, truth: { id: entry.id, file: entry.file, shape: shape.name, outline } };
}

/**
 * Generate `count` reports, one at a time.
 *
 * @throws RangeError if there are fewer pairs of place and year
 */
export function* generateCorpus(
  library: Library,
  places: readonly Place[],
  count: number,
  seed: string,
): Generator<GeneratedReport> {
  const capacity = capacityOf(places);
  if (count > capacity) throw new RangeError(`at most ${capacity} reports can be made`);
  const assignments = assign(places, seed).take(count);
  for (const assignment of assignments) yield generateReport(library, assignment, seed);
}
