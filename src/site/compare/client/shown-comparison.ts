import { columnNames, type ColumnName, type CompareState } from '../model/state.ts';
import { compareStrings } from '../../../words/compare.ts';
import { required } from '../../shared/browser/dom.ts';
import { nextTask } from '../../shared/browser/next-task.ts';
import type { Comparison } from '../view/comparison.ts';
import { arriveAt, MatchSteps } from './match-steps.ts';

/** What is shown beside the comparison itself. */
interface ShownContext {
  state: CompareState;
  unknownTopic: string | undefined;
  /** False once the reader has chosen something else. */
  isCurrent: () => boolean;
}

/** What the result asks of the page. */
interface ShownActions {
  /** Reads again what could not be read. */
  retry: () => void;
  /** Keeps in mind which column is in sight. */
  onSwitch: (side: ColumnName) => void;
  /** Called where a reader wants the whole report in place of a section that is not there. */
  showWhole: (column: number) => void;
}

/** Fewer columns would leave half of the page empty. */
const FEWEST_WIDTHS = 2;
/** Characters of markup that are put into the page at once: about a screen of text. */
const PIECE = 12_000;
/** Where the list of matters has a column of its own; as in aligned-rows.css. */
const BESIDE = '(width >= 80rem)';

/** The lower part of the page: message, texts or rows, numbers. */
export class ShownComparison {
  readonly #root: HTMLElement;
  readonly #actions: ShownActions;
  readonly #message: HTMLElement;
  readonly #result: HTMLElement;
  readonly #texts: HTMLElement;
  readonly #steps: MatchSteps;
  #letGo: (() => void) | undefined;

  constructor(root: HTMLElement, actions: ShownActions) {
    this.#root = root;
    this.#actions = actions;
    this.#message = this.#part('.compare-message');
    this.#result = this.#part('.compare-result');
    this.#texts = this.#part('.compare-panels');
    this.#steps = new MatchSteps(this.#part('[data-position]'));
    root.addEventListener('click', ({ target }) => {
      if (target instanceof Element) this.#press(target);
    });
  }

  waiting(): void {
    this.#root.setAttribute('aria-busy', 'true');
    // Quick answers come without a word of waiting.
    if (this.#result.hidden) this.say(compareStrings.loading);
  }

  failed(): void {
    this.#message.classList.remove('visually-hidden');
    this.#result.hidden = true;
    const retry = document.createElement('button');
    retry.type = 'button';
    retry.dataset.retry = '';
    retry.textContent = compareStrings.errors.retry;
    this.#message.replaceChildren(compareStrings.errors.notLoaded, ' ', retry);
  }

  say(words: string): void {
    this.#message.textContent = words;
  }

  /** Shows the columns; stops where they are no longer current. */
  async show(comparison: Comparison, { state, unknownTopic, isCurrent }: ShownContext) {
    const { view, sides, isEmpty, isComplete, matters, rows } = comparison;
    this.#result.hidden = isEmpty;
    // What the lists and the headings already show is said to those who do not see them.
    this.#message.classList.toggle('visually-hidden', isComplete && unknownTopic === undefined);
    this.say((unknownTopic ?? '') + comparison.message);
    const count = `${Math.max(sides.length, FEWEST_WIDTHS)}`;
    this.#root.style.setProperty('--columns', count);
    Object.assign(this.#root.dataset, { view, shared: state.shared, columns: count });
    document.title = comparison.title;
    this.#letGo?.();
    const put = (selector: string, html: string) => {
      this.#part(selector).innerHTML = html;
    };
    put('.compare-switch', comparison.switch);
    this.#bring(sides.includes(state.shown) ? state.shown : (sides[0] ?? state.shown));
    put('[data-overview]', comparison.overview);
    put('.compare-notices', comparison.notices);
    put('.compare-printed', comparison.printed);
    put('.compare-matters', matters);
    const list = this.#part('.compare-matters').querySelector('details');
    if (list) list.open = matchMedia(BESIDE).matches;
    // Last, and the first of them at once: nothing comes above what is being read.
    this.#texts.hidden = view === 'numbers';
    this.#texts.replaceChildren();
    for (const piece of pieces(comparison.texts)) {
      this.#texts.insertAdjacentHTML('beforeend', piece);
      await nextTask();
      if (!isCurrent()) return;
    }
    const panes = [...this.#texts.querySelectorAll<HTMLElement>(':scope > .compare-panel')];
    this.#steps.show(rows, panes);
    if (view === 'texts' && state.together) {
      const matches = rows.filter(({ isMatched }) => isMatched);
      const anchors = matches.map((row) => this.#steps.startsOf(row));
      const { scrollTogether } = await import('./scroll-together.ts');
      if (isCurrent()) this.#letGo = scrollTogether(panes, anchors);
    }
  }

  showNumbers(html: string): void {
    this.#part('.compare-numbers').innerHTML = html;
  }

  step(direction: 1 | -1): void {
    this.#steps.step(direction);
  }

  /** Shows another column where there is room for one, at the row that was being read. */
  #switchTo(side: ColumnName): void {
    if (this.#root.dataset.shown === side) return;
    const reading = [...this.#texts.querySelectorAll('.compare-row')].find(
      (row) => row.getBoundingClientRect().bottom > innerHeight / 3,
    );
    const before = reading?.getBoundingClientRect().top ?? 0;
    this.#bring(side);
    // Far down in a long text, the other one begins anew; else the row stays where it was.
    if (reading && before < 0) arriveAt(reading);
    else if (reading) scrollBy(0, reading.getBoundingClientRect().top - before);
    this.#actions.onSwitch(side);
  }

  #bring(side: ColumnName): void {
    this.#root.dataset.shown = side;
    for (const button of this.#part('.compare-switch').querySelectorAll('button')) {
      button.setAttribute('aria-pressed', `${button.dataset.show === side}`);
    }
  }

  #part(selector: string): HTMLElement {
    return required(this.#root, selector, HTMLElement);
  }

  #press(target: Element): void {
    const pressed = target.closest<HTMLElement | SVGElement>('a, button, rect');
    if (!pressed) return;
    const { retry, whole, show, row } = pressed.dataset;
    if (retry !== undefined) this.#actions.retry();
    if (whole !== undefined) this.#actions.showWhole(Number(whole));
    if (row !== undefined) this.#steps.goTo(row);
    const side = columnNames.find((name) => name === show);
    if (side) {
      this.#switchTo(side);
      const pressedIn = pressed.closest('.compare-row');
      if (pressedIn) arriveAt(pressedIn);
    }
    if (pressed instanceof HTMLAnchorElement && pressed.hash.startsWith('#row-')) {
      const linked = document.querySelector(pressed.hash);
      if (linked) arriveAt(linked);
    }
  }
}

/** Markup in pieces that do not keep the page from answering. */
function pieces(texts: readonly string[]): string[] {
  const found: string[] = [];
  for (const text of texts) {
    const last = found.at(-1) ?? '';
    if (last !== '' && last.length + text.length <= PIECE) found[found.length - 1] = last + text;
    else found.push(text);
  }
  return found;
}
