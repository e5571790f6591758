import assert from 'node:assert';
import type { CatalogEntry } from '../../schema/catalog.ts';
import type { Assignment } from './assign-years.ts';
import type { Random } from './random.ts';
import type { Shape } from './report-shapes.ts';

const HAS_TITLE_LINE = 0.5;
const HAS_SOURCE_LINE = 0.6;

const pad = (number: number) => String(number).padStart(2, '0');

/** What the catalog says of a generated report. */
export function drawEntry({ place, year }: Assignment, shape: Shape, random: Random): CatalogEntry {
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
export function headLines({ title, source }: CatalogEntry, random: Random): string[] {
  const { publisher, publishedOn } = source;
  if (publisher === undefined || publishedOn === undefined) {
    return random.chance(HAS_TITLE_LINE) ? [title] : [];
  }
  const time = `${pad(random.integer(8, 18))}:${pad(random.integer(0, 59))}`;
  const views = random.integer(1, 999);
  return [title, `来源:${publisher} 时间:${publishedOn} ${time} 浏览量:${views}`];
}
