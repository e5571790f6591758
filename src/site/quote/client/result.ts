import type { DifferencePiece, QuoteMatch } from '../model/compare-quote.ts';
import type { QuotePart } from '../model/check-quote.ts';
import type { FactDifference } from '../model/numbers-and-directions.ts';
import { formatQuery } from '../../search/model/query.ts';
import { quoteStrings as words } from '../../../words/quote.ts';
import { element, link, required } from '../../shared/browser/dom.ts';

/** Most characters in an address that the report's page marks. */
const LONGEST_MARK = 200;
/** Longest omission that is shown in full. */
const LONGEST_OMISSION = 24;

/** Most places shown for one sentence of a quote. */
const MOST_OF_A_PART = 3;

/** The sentences of a quote, each with its places. */
export function renderParts(parts: readonly QuotePart[]): HTMLElement {
  const list = element('ol', 'quote-parts');
  for (const { text, matches } of parts) {
    const source = matches[0];
    const verdict = source ? words.partFound(source.title) : words.partMissing;
    const item = element('li', '', element('h3', '', text), element('p', 'muted', verdict));
    item.dataset.found = String(matches.length > 0);
    if (source) item.append(renderMatches(matches.slice(0, MOST_OF_A_PART), 'h4'));
    list.append(item);
  }
  return list;
}

/** The places of a quote, the best first. */
export function renderMatches(
  matches: readonly QuoteMatch[],
  level: 'h3' | 'h4' = 'h3',
): HTMLElement {
  const list = element('ol', 'quote-matches');
  list.append(...matches.map((match) => renderMatch(match, level)));
  return list;
}

function renderMatch(match: QuoteMatch, level: 'h3' | 'h4'): HTMLElement {
  const { agreement, place, title, block, differences, pieces } = match;
  const heading = element(level, 'quote-title', link(addressOf(match), title));
  const years = [match.reviewYear, match.planYear].filter((year) => year !== null);
  const where = [place, years.join('—'), block.path.join(' › ') || words.preface];
  const facts = element('p', 'quote-where', where.filter((part) => part !== '').join(' · '));
  const tags = element('p', 'cluster', element('span', 'tag', words.agreement[agreement]));
  if (agreement === 'near') tags.append(element('span', '', words.similarity(match.similarity)));
  if (match.blocks > 1) tags.append(element('span', '', words.spans(match.blocks)));
  const item = element('li', 'quote-match', heading, facts, tags);
  item.dataset.agreement = agreement;
  if (differences.length > 0) {
    const lines = differences.map((difference) => element('li', '', differenceLine(difference)));
    item.append(element('ul', 'quote-differences', ...lines));
  }
  const text = element('blockquote', '', ...pieces.map(renderPiece));
  text.setAttribute('aria-label', words.textLabel);
  const open = element('p', '', link(addressOf(match), words.open));
  item.append(text, open);
  return item;
}

function differenceLine({ kind, report, quote }: FactDifference): string {
  if (report !== null && quote !== null) return words.differs[kind](report, quote);
  return report === null ? words.numberAdded(quote ?? '') : words.numberMissing(report);
}

/** Strokes distinguish report and quote, and hidden words do so for screen readers. */
function renderPiece({ kind, text }: DifferencePiece): Node {
  if (kind === 'same') return new Text(text);
  if (kind === 'omitted') {
    const shown = text.length <= LONGEST_OMISSION ? text : '……';
    const node = element('span', 'quote-omitted', shown);
    node.title = words.omitted([...text].length);
    return node;
  }
  const before = element(
    'span',
    'visually-hidden',
    kind === 'report' ? words.onlyReport : words.onlyQuote,
  );
  const after = element('span', 'visually-hidden', words.endOfMark);
  const shown = text.replaceAll('\n', words.lineEnd);
  return element(kind === 'report' ? 'del' : 'ins', '', before, shown, after);
}

/** Form of a report's address in the language of the page. */
const { reports = '' } = required(document, 'quote-check', HTMLElement).dataset;

function addressOf({ report, block, words: marked }: QuoteMatch): string {
  const start = [...marked].slice(0, LONGEST_MARK).join('').trim();
  const query = new URLSearchParams({ q: formatQuery([start]) });
  return `${reports.replace('*', report)}?${query.toString()}#${block.id}`;
}
