import type { Unit } from './place/divisions.ts';
import type { StatedFacts } from './extracted-text.ts';
import { quoteAround, type Finding } from './evidence.ts';
import type { HeadLine } from './head-lines.ts';
import type { YearFindings } from './find-years.ts';

/** White space in a spaced-out title: 政 府 工 作 报 告. */
const spread = /(?<=[^\p{ASCII}]|\d)[\s\u3000]+(?=[^\p{ASCII}])/gu;
/** A dash opens the subtitle where a page lost its line breaks. */
const runInSubtitle = /(?:——|－－|--).*$/u;

/**
 * Find the title: in the text, else in the page, else compose one from place and years as an editor
 * would; its evidence is then an `inference`.
 */
export function findTitle(
  title: string | null,
  head: readonly HeadLine[],
  stated: StatedFacts,
  unit: Unit | null,
  years: YearFindings,
): Finding<string> | null {
  if (title !== null) {
    const value = title.replace(spread, '').replace(runInSubtitle, '').trim();
    const line = head.find(({ kind }) => kind === 'title')?.line ?? null;
    if (value !== '') {
      const quote = quoteAround(title, 0, title.length);
      return { value, evidence: [{ quote, line, where: 'text' }] };
    }
  }
  if (stated.title) return stated.title;
  return unit === null ? null : draftTitle(unit, years);
}

function draftTitle(unit: Unit, { reviewYear, planYear }: YearFindings): Finding<string> {
  const isGovernment = unit.level !== 'subdistrict';
  const name = unit.level === 'nation' ? '国务院' : unit.name;
  const work = [
    ...(reviewYear === null ? [] : [`${reviewYear.value}年工作总结`]),
    ...(planYear === null ? [] : [`${planYear.value}年工作计划`]),
  ].join('和');
  const year = planYear?.value ?? (reviewYear ? reviewYear.value + 1 : undefined);
  const value =
    isGovernment && year !== undefined ? `${year}年${name}政府工作报告` : `${name}${work}`;
  return { value, evidence: [{ quote: value, line: null, where: 'inference' }] };
}
