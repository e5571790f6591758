import { createPaths } from '../../../paths.ts';
import type { Metric } from '../../../schema/metric.ts';
import type { Report } from '../../../schema/report.ts';
import { sentenceAt } from '../../../sentence.ts';
import { embedStrings as words } from '../../../words/embed.ts';
import { strings } from '../../../words/site.ts';
import { button, create, element, link } from '../../shared/browser/dom.ts';
import { fetchFile } from '../../shared/browser/load.ts';
import { loadReport } from '../../shared/browser/load-report.ts';
import { setNodes } from '../../shared/browser/set-nodes.ts';
import { base } from '../../shared/browser/site-base.ts';
import { periodNote, valueWords } from '../../shared/metric-words.ts';
import { reportTitle } from '../../shared/report-card.ts';
import { findSection } from '../../shared/text/outline.ts';
import { headingText } from '../../shared/text/section-heading.ts';
import { textBlocks, type TextBlock } from '../../shared/text/text-blocks.ts';
import { parseEmbed, type Embed, type SectionChoice } from '../model/embed.ts';

const paths = createPaths(base);

/** The small page: shows what its address asks for, with its source and a way to the site. */
class EmbedView extends HTMLElement {
  connectedCallback(): void {
    void this.#show();
  }

  async #show(): Promise<void> {
    this.ariaBusy = 'true';
    try {
      const embed = parseEmbed(location.search);
      const shown = embed && (await partsOf(embed));
      this.replaceChildren(...(shown ?? notice(words.unknown)));
    } catch (error) {
      console.error(error);
      const retry = button(words.retry, () => void this.#show());
      this.replaceChildren(...notice(words.failed), retry);
    }
    // What is followed leaves the frame.
    for (const anchor of this.querySelectorAll('a')) anchor.target = '_blank';
    this.ariaBusy = 'false';
  }
}
customElements.define('embed-view', EmbedView);

/** @returns null where what is asked for does not exist */
function partsOf(embed: Embed): Promise<Node[] | null> {
  switch (embed.kind) {
    case 'metric':
      return numberParts(embed.report, embed.fragment);
    case 'indicator':
      return chartParts(embed.id);
    case 'sections':
      return sectionParts(embed.sections);
  }
}

async function numberParts(id: string, fragment: string): Promise<Node[] | null> {
  const report = await loadReport(id);
  const metric = report?.metrics.find(({ url }) => url.endsWith(`#${fragment}`));
  if (!report || !metric) return null;
  return [
    element('h1', 'small', metric.label),
    element('p', 'embed-value', valueWords(metric)),
    element('p', 'small muted', periodNote(metric)),
    element('blockquote', '', ...sentenceOf(report, metric)),
    source(reportTitle(report), metric.url),
  ];
}

/** The sentence of a number, in which it is marked. */
function sentenceOf({ paragraphs }: Report, metric: Metric): (Node | string)[] {
  const paragraph = paragraphs.find(({ id }) => id === metric.paragraph);
  const at = metric.start - (paragraph?.start ?? 0);
  const text = paragraph?.text ?? metric.quote;
  const sentence = sentenceAt(text, at);
  const from = paragraph ? at - text.lastIndexOf(sentence, at) : 0;
  const end = from + metric.quote.length;
  return [sentence.slice(0, from), create('mark', {}, metric.quote), sentence.slice(end)];
}

/** The first chart of an indicator's page, or the first table of one without, as the build has drawn it, with the styles that it needs. */
async function chartParts(id: string): Promise<Node[] | null> {
  const address = paths.indicator(id);
  const text = await (await fetchFile(address)).text();
  const page = new DOMParser().parseFromString(text, 'text/html');
  const chart = page.querySelector('figure[data-chart]') ?? page.querySelector('main table');
  if (!chart) return null;
  for (const { href } of page.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')) {
    if (document.querySelector(`link[href="${new URL(href).pathname}"]`)) continue;
    document.head.append(create('link', { rel: 'stylesheet', href: new URL(href).pathname }));
  }
  // Below the name of the indicator, and not below a heading of its page.
  for (const heading of chart.querySelectorAll('h3')) {
    heading.replaceWith(create('h2', { id: heading.id }, heading.textContent));
  }
  const title = page.querySelector('h1')?.textContent.trim() ?? id;
  return [element('h1', '', title), document.adoptNode(chart), source(title, address)];
}

async function sectionParts(sections: readonly SectionChoice[]): Promise<Node[] | null> {
  const columns = await Promise.all(
    sections.map(async ({ report: id, section: sectionId }) => {
      const report = await loadReport(id);
      const section = report && findSection(report.outline, sectionId)?.section;
      if (!report || !section) return null;
      return element(
        'section',
        '',
        element('h2', '', headingText(section)),
        ...textBlocks(report, section).map(blockElement),
        source(reportTitle(report), paths.fragment(id, sectionId)),
      );
    }),
  );
  const found = columns.filter((column) => column !== null);
  if (found.length < columns.length) return null;
  const title = element('h1', 'small', link(paths.compare(location.search), strings.nav.compare));
  return [title, element('div', 'embed-columns', ...found)];
}

function blockElement(block: TextBlock): HTMLElement {
  if (block.kind === 'heading') return create('h3', {}, ...setNodes(block.text));
  const words = block.segments.flatMap(({ text, lead }) =>
    lead ? [create('strong', {}, ...setNodes(text))] : setNodes(text),
  );
  return create('p', {}, ...words);
}

/** What is said where nothing can be shown. */
function notice(text: string): HTMLElement[] {
  const home = link(paths.home, words.on(strings.site.name));
  return [element('h1', '', words.title), create('p', { role: 'status' }, text), home];
}

function source(name: string, href: string): HTMLElement {
  const there = link(href, words.on(strings.site.name));
  return element('p', 'small muted', `${words.source}${name} · `, there);
}
