import { excerpt } from '../model/excerpt.ts';
import { foldingBetween } from '../model/fold.ts';
import type { Hit, SectionHits } from '../model/hits.ts';
import { hitLink } from '../model/hit-link.ts';
import type { Query } from '../model/query.ts';
import { searchStrings as words } from '../../../words/search.ts';
import { entryAt } from '../../shared/entry-at.ts';
import { forEachInTurn } from '../../shared/browser/next-task.ts';
import { setNodes } from '../../shared/browser/set-nodes.ts';
import { element, link, required } from '../../shared/browser/dom.ts';

/** Address of a report in the language of the page, which says the form of it. */
const reportAddress = (id: string) =>
  required(document, 'report-search', HTMLElement).dataset.reports?.replace('*', id) ?? '';

/**
 * Adds hits grouped by report, then section, piece by piece; a link to each, with the words marked there
 * too.
 *
 * @param isWanted false once something else is to be shown
 */
export async function renderReports(
  place: HTMLElement,
  sections: readonly SectionHits[],
  query: Query,
  isWanted: () => boolean,
): Promise<void> {
  const byReport = Map.groupBy(sections, ({ report }) => report);
  let shown: HTMLElement | undefined;
  const show = (section: SectionHits) => {
    const group = byReport.get(section.report) ?? [];
    if (section === group[0]) place.append((shown = renderHead(group)));
    shown?.append(renderSection(section, query));
  };
  await forEachInTurn([...byReport.values()].flat(), show, isWanted);
}

const placesIn = (hits: readonly Hit[]) =>
  hits.reduce((sum, { matches }) => sum + matches.length, 0);

function renderHead(sections: readonly SectionHits[]): HTMLElement {
  const { report, title: name, place } = entryAt(sections, 0);
  const hits = sections.flatMap((section) => section.hits);
  const title = element('h2', '', link(hitLink(reportAddress(report), hits), name));
  const count = words.inReport(placesIn(hits), hits.length);
  const facts = element('p', '', `${place} · ${count}`);
  return element('section', 'search-report', title, facts);
}

function renderSection({ report, path, hits }: SectionHits, query: Query): HTMLElement {
  const name = path.length > 0 ? path.join(' › ') : words.preface;
  const heading = element('h3', '', `${name} · ${words.inSection(placesIn(hits))}`);
  const items = hits.map((hit) => element('li', '', renderHit(hit, reportAddress(report), query)));
  return element('div', 'search-section', heading, element('ul', '', ...items));
}

function renderHit(hit: Hit, url: string, query: Query): HTMLElement {
  const anchor = link(hitLink(url, [hit], hit.id), '', 'search-hit');
  anchor.dataset.kind = hit.kind;
  const status = element('span', 'tag', words[hit.status]);
  status.dataset.status = hit.status;
  anchor.append(status);
  if (hit.kind === 'heading') anchor.append(element('span', 'tag', words.heading));
  for (const { text, hit: marked } of excerpt(hit)) {
    anchor.append(...(marked ? [element('mark', '', text)] : setNodes(text)));
  }
  const reason = reasonOf(hit, query);
  if (reason !== '') anchor.append(element('span', 'search-reason', reason));
  return anchor;
}

/** Which words stand in the hit, how often and how written; empty for one word as it was typed. */
function reasonOf({ text, matches }: Hit, query: Query): string {
  const counts = new Map<string, number>();
  let isPlain = query.words.length === 1 && query.words[0]?.length === 1;
  for (const { start, end, word } of matches) {
    const written = text.slice(start, end);
    const typed = entryAt(query.words, word);
    const folding = typed.includes(written)
      ? undefined
      : foldingBetween(entryAt(typed, 0), written);
    if (folding) isPlain = false;
    const name = words.quote(written) + (folding ? words.written(words.foldings[folding]) : '');
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  if (isPlain) return '';
  return [...counts].map(([name, count]) => name + (count > 1 ? words.times(count) : '')).join(' ');
}
