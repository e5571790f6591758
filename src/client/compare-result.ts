import { sideNames, type SideName } from '../compare/state.ts';
import type { Paths } from '../routes/paths.ts';
import { compareStrings } from '../strings-compare.ts';
import { strings } from '../strings.ts';
import { numberSections } from '../view/compare-numbers.ts';
import { create, required } from './compare-dom.ts';
import type { LoadedSide } from './compare-load.ts';
import { numbersElement } from './compare-numbers.ts';
import { noticeElement, panelElement, sideBadge } from './compare-text.ts';

/** What is shown beside the two sides themselves. */
export interface ResultContext {
  /** True right after the sides changed places. */
  swapped: boolean;
  unknownTopic: string | undefined;
  /** Called where a reader wants the whole report in place of a section that is not there. */
  showWhole: (side: SideName) => void;
}

/** The lower part of the page: message, both texts, their numbers. */
export class CompareResult {
  readonly #root: HTMLElement;
  readonly #message: HTMLElement;
  readonly #result: HTMLElement;
  readonly #switch: HTMLElement;
  readonly #panels: HTMLElement;
  readonly #numbers: HTMLElement;
  readonly #paths: Paths;
  readonly #indicatorNames: ReadonlyMap<string, string>;
  readonly #retry: () => void;
  /** How far down each side was read, where only one is shown at a time. */
  readonly #scroll: Partial<Record<SideName, number>> = {};

  /** @param retry called where a reader wants to read again what could not be read */
  constructor(root: HTMLElement, paths: Paths, retry: () => void) {
    this.#root = root;
    this.#message = required(root, '.compare-message', HTMLElement);
    this.#result = required(root, '.compare-result', HTMLElement);
    this.#switch = required(root, '.compare-switch', HTMLElement);
    this.#panels = required(root, '.compare-panels', HTMLElement);
    this.#numbers = required(root, '.compare-numbers', HTMLElement);
    this.#paths = paths;
    // Written by our own build: pairs of id and name.
    const names = JSON.parse(root.dataset.indicators ?? '[]') as [string, string][];
    this.#indicatorNames = new Map(names);
    this.#retry = retry;
    root.dataset.shown = 'a';
  }

  waiting(): void {
    this.#root.setAttribute('aria-busy', 'true');
    // Quick answers come without a word of waiting.
    if (this.#result.hidden) this.#message.textContent = compareStrings.loading;
  }

  failed(): void {
    this.#message.classList.remove('visually-hidden');
    this.#root.removeAttribute('aria-busy');
    this.#result.hidden = true;
    this.#message.replaceChildren(compareStrings.errors.notLoaded, ' ', this.#retryButton());
  }

  show(sides: Record<SideName, LoadedSide>, context: ResultContext): void {
    this.#root.removeAttribute('aria-busy');
    const empty = sideNames.every((side) => sides[side].kind === 'empty');
    this.#result.hidden = empty;
    const complete = sideNames.every((side) => sides[side].kind === 'ready');
    // What both lists and both headings already show is said to those who do not see them.
    this.#message.classList.toggle('visually-hidden', complete && !context.unknownTopic);
    const message = [context.unknownTopic, summary(sides, context.swapped)];
    this.#message.textContent = message.filter((words) => words !== undefined).join('');
    this.#panels.replaceChildren(
      ...sideNames.map((side) => this.#panel(side, sides[side], context)),
    );
    this.#switch.replaceChildren(...sideNames.map((side) => this.#tab(side, sides[side])));
    this.#press();
    this.#showNumbers(sides);
    document.title = `${title(sides)} · ${strings.site.name}`;
  }

  #panel(side: SideName, loaded: LoadedSide, context: ResultContext): HTMLElement {
    const { errors } = compareStrings;
    switch (loaded.kind) {
      case 'ready':
        return panelElement(side, loaded.panel, this.#paths);
      case 'empty':
        return noticeElement(
          side,
          sideState(loaded),
          compareStrings.chooseOther(compareStrings.sides[side]),
        );
      case 'unknown-report':
        return noticeElement(side, sideState(loaded), errors.unknownReport(loaded.id));
      case 'not-loaded':
        return noticeElement(side, sideState(loaded), errors.notLoaded, ' ', this.#retryButton());
      case 'unknown-section': {
        const button = create('button', { type: 'button' }, errors.showWhole);
        button.addEventListener('click', () => {
          context.showWhole(side);
        });
        return noticeElement(
          side,
          sideState(loaded),
          errors.unknownSection(loaded.id),
          ' ',
          button,
        );
      }
    }
  }

  #showNumbers(sides: Record<SideName, LoadedSide>): void {
    const texts = sideNames.map((side) => {
      const loaded = sides[side];
      return loaded.kind === 'ready' ? loaded.panel.metrics : [];
    });
    const complete = sideNames.every((side) => sides[side].kind === 'ready');
    const sections = complete
      ? numberSections(texts, {
          sides: sideNames,
          indicatorNames: this.#indicatorNames,
          paths: this.#paths,
        })
      : [];
    const names = { a: shortName(sides.a), b: shortName(sides.b) };
    this.#numbers.replaceChildren(
      complete
        ? numbersElement(sections, names)
        : create('p', { class: 'muted' }, compareStrings.table.incomplete),
    );
  }

  #tab(side: SideName, loaded: LoadedSide): HTMLElement {
    const button = create(
      'button',
      { type: 'button', 'data-side': side },
      sideBadge(side),
      ...(loaded.kind === 'ready'
        ? [
            create('span', {}, loaded.panel.place),
            create('span', { class: 'compare-note' }, loaded.panel.shortYears),
          ]
        : [create('span', {}, sideState(loaded))]),
    );
    button.addEventListener('click', () => {
      this.#switchTo(side);
    });
    return button;
  }

  #switchTo(side: SideName): void {
    const shown = sideNames.find((name) => name === this.#root.dataset.shown);
    if (shown === side) return;
    const top = Math.floor(this.#result.getBoundingClientRect().top + scrollY);
    const within = scrollY >= top;
    if (shown) this.#scroll[shown] = scrollY;
    this.#root.dataset.shown = side;
    this.#press();
    // Above the texts nothing moves; within them each side goes on where it was left.
    if (within) scrollTo({ top: Math.max(top, this.#scroll[side] ?? top), behavior: 'instant' });
  }

  #press(): void {
    for (const button of this.#switch.querySelectorAll('button')) {
      const pressed = button.dataset.side === this.#root.dataset.shown;
      button.setAttribute('aria-pressed', `${pressed}`);
    }
  }

  #retryButton(): HTMLElement {
    const button = create('button', { type: 'button' }, compareStrings.errors.retry);
    button.addEventListener('click', this.#retry);
    return button;
  }
}

function summary(sides: Record<SideName, LoadedSide>, swapped: boolean): string {
  const { a, b } = sides;
  if (a.kind === 'empty' && b.kind === 'empty') return compareStrings.chooseBoth;
  const words = swapped ? compareStrings.swapped : compareStrings.shown;
  return words(longName(a), longName(b));
}

function title({ a, b }: Record<SideName, LoadedSide>): string {
  if (a.kind !== 'ready' || b.kind !== 'ready') return compareStrings.title;
  return `${compareStrings.pair(a.panel.name, b.panel.name)} · ${compareStrings.title}`;
}

function longName(side: LoadedSide): string {
  return side.kind === 'ready' ? side.panel.name : sideState(side);
}

/** Place and years where there is room for little. */
function shortName(side: LoadedSide): string {
  return side.kind === 'ready' ? `${side.panel.place} ${side.panel.shortYears}` : sideState(side);
}

function sideState({ kind }: LoadedSide): string {
  return kind === 'empty' ? compareStrings.notChosen : compareStrings.notShown;
}
