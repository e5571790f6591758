import { endOfSentence } from '../../../sentence.ts';
import { strings } from '../../../words/site.ts';
import { create, element, link } from '../../shared/browser/dom.ts';
import { reportStrings } from '../../../words/report.ts';

/**
 * Shows a number where it stands: what it is of, its value, its period and its sentence, taken from
 * its row in the table below the text. Without this script, or where the browser has no popovers, the
 * number leads to that row, as the card does with one step more.
 */
export function showNumbersInPlace(body: HTMLElement): void {
  if (!('popover' in body)) return;
  const card = element('div', 'number-card');
  card.popover = 'auto';
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-label', reportStrings.number.title);
  card.tabIndex = -1;
  body.after(card);
  nameNumbers(body);
  let shown: HTMLAnchorElement | undefined;
  card.addEventListener('toggle', (event) => {
    if (event.newState === 'closed') shown?.removeAttribute('aria-expanded');
  });
  body.addEventListener('click', (event) => {
    const number = event.target instanceof Element && event.target.closest('.metric');
    if (!(number instanceof HTMLAnchorElement) || isForAnotherTab(event)) return;
    const facts = factsOf(number);
    if (!facts) return;
    event.preventDefault();
    card.hidePopover();
    card.replaceChildren(...contents(number, facts, () => card.hidePopover()));
    shown = number;
    number.setAttribute('aria-expanded', 'true');
    card.showPopover({ source: number });
    card.focus();
  });
}

/** On pointing, focus, or arrival the number's name and value are drawn beside it, by CSS. */
function nameNumbers(body: HTMLElement): void {
  const name = (target: EventTarget | null) => {
    const number = target instanceof Element ? target.closest<HTMLAnchorElement>('.metric') : null;
    if (number && !number.dataset.note)
      number.dataset.note = factsOf(number)?.join(strings.marks.comma) ?? '';
  };
  for (const kind of ['pointerover', 'focusin']) {
    body.addEventListener(kind, ({ target }) => name(target));
  }
  const arrive = () => name(body.querySelector('.metric:target'));
  arrive();
  addEventListener('hashchange', arrive);
}

/** Name, value and period of a number: the first cells of its row. */
function factsOf({ hash }: HTMLAnchorElement): string[] | undefined {
  const row = document.getElementById(hash.slice(1));
  return row ? [...row.children].slice(0, 3).map((cell) => cell.textContent.trim()) : undefined;
}

const isForAnotherTab = (event: MouseEvent) =>
  event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;

function contents(number: HTMLAnchorElement, facts: string[], leave: () => void): HTMLElement[] {
  const [name, value, period] = facts;
  const toRow = link(number.hash, reportStrings.number.inTable);
  toRow.addEventListener('click', leave);
  const words = reportStrings.number;
  const quoted = sentence(number);
  const take = create(
    'button',
    {
      type: 'button',
      'data-take': 'number',
      'data-fragment': number.id,
      'data-quote': quoted
        .map((part) => (typeof part === 'string' ? part : part.textContent))
        .join(''),
    },
    strings.take,
  );
  return [
    element('p', 'name', name),
    element('p', 'value', value),
    element('p', 'period', period),
    element('blockquote', '', ...quoted),
    element('p', 'cluster', toRow, link(`#${number.id}`, words.address), take),
  ];
}

/** The sentence around a number, with the number marked. */
function sentence(number: HTMLElement): (string | HTMLElement)[] {
  const paragraph = number.closest('[data-block]') ?? number;
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEndBefore(number);
  const start = before.toString().length;
  const end = start + number.textContent.length;
  const text = paragraph.textContent;
  let [from, to] = [0, endOfSentence(text, 0)];
  while (to < end) [from, to] = [to, endOfSentence(text, to)];
  const mark = element('mark', '', text.slice(start, end));
  return [text.slice(from, start).trimStart(), mark, text.slice(end, to)];
}
