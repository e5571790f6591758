import {
  parseCompareState,
  formatCompareState,
  emptyCompareState,
  type ColumnChoice,
} from '../../compare/model/state.ts';
import type { Paths } from '../../../paths.ts';

/** What a small page shows: one number, the chart of an indicator, or two sections. */
export type Embed =
  | { kind: 'metric'; report: string; fragment: string }
  | { kind: 'indicator'; id: string }
  | { kind: 'sections'; sections: SectionChoice[] };
/** A section of a report. */
export type SectionChoice = ColumnChoice & { section: string };

/** Stands between report and number, as between report and section in comparisons. */
const SEPARATOR = ':';
const PAIR = 2;

/** @returns what the query part of an address asks for; null where it asks for nothing that is known */
export function parseEmbed(query: string): Embed | null {
  const parameters = new URLSearchParams(query);
  const [report = '', fragment = ''] = parameters.get('metric')?.split(SEPARATOR) ?? [];
  if (report !== '' && fragment !== '') return { kind: 'metric', report, fragment };
  const id = parameters.get('indicator') ?? '';
  if (id !== '') return { kind: 'indicator', id };
  const sections = parseCompareState(query).columns.flatMap((choice) => {
    const section = choice?.section ?? null;
    return choice && section !== null ? [{ ...choice, section }] : [];
  });
  return sections.length === PAIR ? { kind: 'sections', sections } : null;
}

/** Query part of an address. */
export function formatEmbed(embed: Embed): string {
  switch (embed.kind) {
    case 'metric':
      return `?metric=${encodeURIComponent(embed.report)}${SEPARATOR}${encodeURIComponent(embed.fragment)}`;
    case 'indicator':
      return `?indicator=${encodeURIComponent(embed.id)}`;
    case 'sections':
      return formatCompareState({ ...emptyCompareState, columns: embed.sections });
  }
}

/**
 * What may be embedded of a page; undefined where nothing is.
 *
 * @param page address of the page, root-relative, with its query and fragment
 */
export function embedOfPage(page: URL, paths: Paths): Embed | undefined {
  const { pathname, search, hash } = page;
  const [, name = ''] = /\/(?<name>[^/]+)\/$/u.exec(pathname) ?? [];
  if (pathname === paths.report(name) && hash.startsWith('#m-')) {
    return { kind: 'metric', report: name, fragment: hash.slice(1) };
  }
  if (pathname === paths.indicator(name)) return { kind: 'indicator', id: name };
  if (pathname === paths.compare()) return parseEmbed(search) ?? undefined;
  return undefined;
}

/** Pixels that suit each: charts and texts scroll within. */
const HEIGHT = { metric: 260, indicator: 480, sections: 480 } as const;
export const EMBED_WIDTH = 600;

export function embedHeight({ kind }: Embed): number {
  return HEIGHT[kind];
}

/**
 * The lines to put into another page.
 *
 * @param address absolute, of the small page
 */
export function frameCode(embed: Embed, address: string, title: string): string {
  const escaped = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="${embedHeight(embed)}" loading="lazy" style="border:0"></iframe>`;
}
