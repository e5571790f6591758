import assert from 'node:assert';
import type { CatalogEntry } from '../../schema/catalog.ts';
import type { Place } from '../../schema/place.ts';
import { assign, capacityOf, type Assignment } from './assign-years.ts';
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
const HAS_TITLE_LINE = 0.5;
const HAS_SOURCE_LINE = 0.6;
const HAS_WIDE_MARKERS = 0.4;
const IS_SPACED = 0.3;
const INDENTS = ['', '', '  ', '\u{3000}\u{3000}'];

function pickShape(random: Random): Shape {
  const weighted = shapes.flatMap((shape) => Array.from({ length: shape.weight }, () => shape));
  return random.pick(weighted);
}

const pad = (number: number) => String(number).padStart(2, '0');

function entryOf({ place, year }: Assignment, shape: Shape, random: Random): CatalogEntry {
  const statuses = new Set(shape.parts.map(({ status }) => status));
  const reviewYear = statuses.has('review') ? year : null;
  const planYear = statuses.has('plan') ? (reviewYear === null ? year : year + 1) : null;
  const work = [
    ...(reviewYear === null ? [] : [`${reviewYear}年工作总结`]),
    ...(planYear === null ? [] : [`${planYear}年工作计划`]),
  ];
  const name = place.subdistrict;
  assert(name !== null, `expected a township at ${place.code}`);
  const id = `r-${place.code}-${year}`;
  const published = `${planYear ?? year + 1}-${pad(random.integer(1, 3))}-${pad(random.integer(1, 28))}`;
  return {
    id,
    file: `${id}.txt`,
    title: `${name}${work.join('和')}`,
    place,
    reviewYear,
    planYear,
    source: random.chance(HAS_SOURCE_LINE)
      ? {
          publisher: `${name}${name.endsWith('街道') ? '办事处' : '人民政府'}`,
          publishedOn: published,
        }
      : {},
  };
}

/** The lines before the text; a source line comes only with a title. */
function headOf({ title, source }: CatalogEntry, random: Random): string[] {
  const { publisher, publishedOn } = source;
  if (publisher === undefined || publishedOn === undefined) {
    return random.chance(HAS_TITLE_LINE) ? [title] : [];
  }
  const time = `${pad(random.integer(8, 18))}:${pad(random.integer(0, 59))}`;
  const views = random.integer(1, 999);
  return [title, `来源:${publisher} 时间:${publishedOn} ${time} 浏览量:${views}`];
}

function generateReport(library: Library, assignment: Assignment, seed: string): GeneratedReport {
  const { place, year } = assignment;
  // Seeded by place and year, so that a report does not depend on how many others are made.
  const random = createRandom(`${seed}:${place.code}:${year}`);
  const shape = pickShape(random);
  const entry = entryOf(assignment, shape, random);
  const characters = random.integer(...CHARACTERS);
  const blocks = draftReport(library, shape, random.chance(HAS_WIDE_MARKERS), characters, random);
  const { text, outline } = render(blocks, {
    head: headOf(entry, random),
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
