import { createPaths } from '../../../paths.ts';
import type { PublishedIndicator } from '../../../schema/indicator.ts';
import type { Report } from '../../../schema/report.ts';
import { sentenceAt } from '../../../sentence.ts';
import { strings } from '../../../words/site.ts';
import { takeStrings as words } from '../../../words/take.ts';
import { citedReport, type CitedWork } from '../../cite/model/cited-work.ts';
import { embedOfPage, type Embed } from '../../embed/model/embed.ts';
import { fetchFile } from '../../shared/browser/load.ts';
import { loadReport } from '../../shared/browser/load-report.ts';
import type { PassageLink } from '../../shared/browser/passage-links.ts';
import { base } from '../../shared/browser/site-base.ts';
import { tableSources } from '../../shared/browser/table-sources.ts';
import { type DownloadTable, fileName } from '../../shared/download-table.ts';
import { findSection } from '../../shared/text/outline.ts';
import { headingText } from '../../shared/text/section-heading.ts';
import { type NumberInContext, numberTable } from '../model/number-table.ts';
import { reportNumbers } from '../model/report-numbers.ts';

/** What the menu takes away. */
export interface Subject {
  address: string;
  /** What of it other sites can show in a frame. */
  embed?: Embed | undefined;
  /** Work and quoted words; loaded where the page itself does not have them. */
  cited: Promise<{ work: CitedWork; quote?: string | undefined }>;
  /** What the rows are, and how to get them. */
  table: { name: string; read: () => Promise<DownloadTable> };
}

const paths = createPaths(base);

/** A section or paragraph; a paragraph is quoted: what is selected, the sentence of a hit, or all of it. */
export function passageSubject({ link, report, id }: PassageLink): Subject {
  const address = location.origin + paths.fragment(report, id);
  const cited = async () => {
    const own = ownWork(report);
    const onPage = own && document.getElementById(id);
    if (onPage) {
      return { work: own, quote: onPage.matches('p') ? quoteOn(onPage) : undefined };
    }
    const loaded = await reportOf(report);
    const paragraph = loaded.paragraphs.find((known) => known.id === id);
    return { work: citedReport(loaded), quote: paragraph && quoteOf(paragraph.text, link) };
  };
  return {
    address,
    cited: cited(),
    table: { name: words.numbers, read: () => numbersWithin(report, id) },
  };
}

/** A number on the page of its report, with its sentence; the whole page; or a table of a feature. */
export function pageSubject(button: HTMLElement): Subject {
  const { take = '', quote, fragment } = button.dataset;
  const source = tableSources.get(take);
  const report = document.querySelector<HTMLElement>('[data-report]')?.dataset.report;
  const own = report === undefined ? undefined : ownWork(report);
  const work = own ?? {
    id: location.pathname.split('/').filter(Boolean).join('-') || 'home',
    title: document.querySelector('h1')?.textContent.trim() ?? document.title,
    author: strings.site.name,
  };
  const hash = fragment === undefined ? (button.dataset.address ?? location.hash) : `#${fragment}`;
  const search = own ? '' : location.search;
  const address = location.origin + location.pathname + search + hash;
  return {
    address,
    embed: embedOfPage(new URL(address), paths),
    cited: Promise.resolve({ work, quote }),
    table: {
      name: source ? words.table : words.numbers,
      read: () => (source ? source(button) : numbersWithin(report ?? '', fragment)),
    },
  };
}

/** What the page says of its own report to programs that keep sources; undefined on other pages. */
function ownWork(id: string): CitedWork | undefined {
  const said = (name: string) =>
    document.querySelector<HTMLMetaElement>(`meta[name="citation_${name}"]`)?.content;
  const title = said('title');
  if (title === undefined || location.pathname !== paths.report(id)) return undefined;
  const author = said('author') ?? '';
  return { id, title, author, issued: said('publication_date')?.replaceAll('/', '-') };
}

async function reportOf(id: string): Promise<Report> {
  const report = await loadReport(id);
  if (!report) throw new Error(`expected a report "${id}"`);
  return report;
}

/** Numbers of a report that stand in a section or paragraph, or that one number; all without a fragment. */
async function numbersWithin(id: string, fragment?: string): Promise<DownloadTable> {
  const [report, names] = await Promise.all([reportOf(id), indicatorNames()]);
  const section = findSection(report.outline, fragment ?? '')?.section;
  const passage = section ?? report.paragraphs.find((known) => known.id === fragment);
  const isWanted = ({ metric }: NumberInContext) =>
    fragment === undefined || passage !== undefined || metric.url.endsWith(`#${fragment}`);
  const numbers = [...reportNumbers(report, names, passage)].filter(isWanted);
  const { place, reviewYear, planYear } = report;
  const own = place?.subdistrict ?? place?.district ?? place?.city ?? place?.province ?? report.id;
  const part = section ? headingText(section) : (fragment ?? '');
  const name = fileName(own, reviewYear ?? planYear, part, words.fileOf);
  return numberTable(name, numbers, location.origin);
}

let names: Promise<ReadonlyMap<string, string>> | undefined;
/** Names of the indicators by id, read once a page. */
function indicatorNames(): Promise<ReadonlyMap<string, string>> {
  names ??= fetchFile(paths.indicatorsData)
    .then((response) => response.json() as Promise<PublishedIndicator[]>)
    .then((indicators) => new Map(indicators.map(({ id, name }) => [id, name])));
  names.catch(() => (names = undefined));
  return names;
}

function quoteOn(paragraph: HTMLElement): string {
  const selection = getSelection();
  const isInside = selection?.rangeCount === 1 && paragraph.contains(selection.anchorNode);
  const selected = isInside ? selection.toString().trim() : '';
  return selected === '' ? paragraph.textContent.trim() : selected;
}

/** The sentence around the first mark of a hit; the whole text where the link has no mark. */
function quoteOf(text: string, link: HTMLElement): string {
  const mark = link.querySelector('mark');
  if (!mark) return text.trim();
  const before = mark.previousSibling instanceof Text ? mark.previousSibling.data.slice(-12) : '';
  const at = text.indexOf(before + mark.textContent);
  return sentenceAt(text, at === -1 ? text.indexOf(mark.textContent) : at + before.length);
}
