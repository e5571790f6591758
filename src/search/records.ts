import type { Place } from '../schema/place.ts';
import { codeAtLevel, placeLevels } from '../schema/place-level.ts';
import type { Report } from '../schema/report.ts';
import type { SearchBlock, SearchRecordMeta } from '../schema/search.ts';
import type { Section } from '../schema/section.ts';

/** A record of the index: the text of one section of the first two levels. */
export interface SearchRecord {
  meta: Omit<SearchRecordMeta, 'gaps'>;
  /** Texts of `meta.blocks`. */
  texts: string[];
}

/** Sections below this level are part of the record around them: about 1,000 characters each. */
const RECORD_LEVEL = 2;

interface Block extends SearchBlock {
  text: string;
  start: number;
}

/**
 * The records of a report. Every heading on a line of its own and every paragraph stands in exactly
 * one of them, in the order of the text.
 */
export function searchRecords(report: Report): SearchRecord[] {
  const parents = new Map<string, { record: string | null; topics: string[] }>();
  const paths = new Map<string | null, string[]>([[null, []]]);
  const blocks = new Map<string | null, Block[]>();
  const add = (record: string | null, block: Block) => {
    const list = blocks.get(record) ?? [];
    list.push(block);
    blocks.set(record, list);
  };
  const visit = (section: Section, record: string | null, path: readonly string[]) => {
    const own = section.level <= RECORD_LEVEL ? section.id : record;
    const heading = `${section.marker ?? ''}${section.title}`;
    const topics = section.topics.map(({ topic }) => topic);
    parents.set(section.id, { record: own, topics });
    if (own === section.id) paths.set(own, [...path, heading]);
    if (!section.inline) {
      const { id, status, start } = section;
      add(own, { kind: 'heading', id, status, topics, start, text: heading });
    }
    for (const child of section.children) visit(child, own, [...path, heading]);
  };
  for (const section of report.outline) visit(section, null, []);
  const items = Map.groupBy(itemsOf(report.outline), ({ line }) => line);
  for (const { id, sectionId, status, line, start, end, text } of report.paragraphs) {
    const parent = sectionId === null ? undefined : parents.get(sectionId);
    const inside = (items.get(line) ?? [])
      .filter((item) => item.start < end && start < item.end)
      .flatMap((item) => item.topics.map(({ topic }) => topic));
    const topics = [...new Set([...(parent?.topics ?? []), ...inside])];
    add(parent?.record ?? null, { kind: 'paragraph', id, status, topics, start, text });
  }
  const common = {
    report: report.id,
    title: report.title ?? report.id,
    url: report.url,
    ...describePlace(report.place),
    reviewYear: report.reviewYear,
    planYear: report.planYear,
  };
  return [...blocks]
    .map(([id, list]) => ({
      path: paths.get(id) ?? [],
      list: list.sort((a, b) => a.start - b.start),
    }))
    .sort((a, b) => (a.list[0]?.start ?? 0) - (b.list[0]?.start ?? 0))
    .map(({ path, list }) => ({
      meta: {
        ...common,
        path,
        blocks: list.map(({ kind, id, status, topics }) => ({ kind, id, status, topics })),
      },
      texts: list.map(({ text }) => text),
    }));
}

/** Run-in sections: those that stand inside a paragraph. */
function itemsOf(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [
    ...(section.inline ? [section] : []),
    ...itemsOf(section.children),
  ]);
}

function describePlace(place: Place | null): { place: string; placeCodes: string[] } {
  if (!place) return { place: '', placeCodes: [] };
  const levels = placeLevels.filter((level) => place[level] !== null);
  return {
    place: levels.map((level) => place[level]).join(''),
    placeCodes: levels.map((level) => codeAtLevel(place.code, level)),
  };
}
