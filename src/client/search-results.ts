import { excerpt, type Hit } from '../search/find-hits.ts';
import { searchStrings as words } from '../strings-search.ts';
import type { SectionHits } from './search-protocol.ts';

/** Hits grouped by report, then section; a link to each, with the words marked there too. */
export function renderReports(sections: readonly SectionHits[], query: string): HTMLElement[] {
  const byReport = new Map<string, SectionHits[]>();
  for (const section of sections) {
    byReport.set(section.report, [...(byReport.get(section.report) ?? []), section]);
  }
  return [...byReport.values()].map((group) => renderReport(group, query));
}

function renderReport(sections: readonly SectionHits[], query: string): HTMLElement {
  const [first] = sections;
  const title = element(
    'h2',
    '',
    link(`${first?.url ?? ''}?${queryOf(query)}`, first?.title ?? ''),
  );
  const count = sections.reduce((sum, { hits }) => sum + hits.length, 0);
  const facts = element('p', '', `${first?.place ?? ''} · ${words.inReport(count)}`);
  const children = sections.map((section) => renderSection(section, query));
  return element('section', 'search-report', title, facts, ...children);
}

function renderSection({ url, path, hits }: SectionHits, query: string): HTMLElement {
  const heading = element('h3', '', path.length > 0 ? path.join(' › ') : words.preface);
  const items = hits.map((hit) => element('li', '', renderHit(hit, url, query)));
  return element('div', 'search-section', heading, element('ul', '', ...items));
}

function renderHit(hit: Hit, url: string, query: string): HTMLElement {
  const anchor = link(`${url}?${queryOf(query)}#${hit.id}`);
  anchor.className = 'search-hit';
  anchor.dataset.kind = hit.kind;
  const status = element('span', 'tag', words[hit.status]);
  status.dataset.status = hit.status;
  anchor.append(status);
  if (hit.kind === 'heading') anchor.append(element('span', 'tag', words.heading));
  for (const { text, hit: marked } of excerpt(hit, query.length)) {
    anchor.append(marked ? element('mark', '', text) : text);
  }
  return anchor;
}

function queryOf(query: string): string {
  return new URLSearchParams({ q: query }).toString();
}

function link(href: string, text = ''): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.textContent = text;
  return anchor;
}

function element(name: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const node = document.createElement(name);
  if (className !== '') node.className = className;
  node.append(...children);
  return node;
}
