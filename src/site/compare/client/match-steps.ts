import { compareStrings } from '../../../words/compare.ts';
import type { RowPlace } from '../view/comparison.ts';

/** Pixels by which a row may miss the place where it comes to rest. */
const SLACK = 8;
/** In so many frames all that is near a row is laid out. */
const FRAMES = 4;

/** Leads a reader from one match to the next, in rows and in whole texts. */
export class MatchSteps {
  readonly #status: HTMLElement;
  #rows: readonly RowPlace[] = [];
  #panes: readonly HTMLElement[] = [];
  /** Row that was gone to, and where it came to rest: a reader who scrolls on leaves it. */
  #last: { row: number; offset: number } | undefined;

  /** @param status where is told which match is shown, of how many */
  constructor(status: HTMLElement) {
    this.#status = status;
  }

  /** @param panes whole texts, one a column; empty where rows are shown */
  show(rows: readonly RowPlace[], panes: readonly HTMLElement[]): void {
    this.#rows = rows;
    this.#panes = panes;
    this.#last = undefined;
    this.#say(-1);
  }

  /** Goes to the next match below what is being read, or (-1) the one before it. */
  step(direction: 1 | -1): void {
    const matches = this.#matches();
    const last = this.#last;
    const isThere = last && Math.abs(this.#offsetOf(last.row) - last.offset) < innerHeight / 2;
    const isBeyond = isThere
      ? (row: number) => (row - last.row) * direction > 0
      : (row: number) => this.#offsetOf(row) * direction > SLACK;
    const target = direction === 1 ? matches.find(isBeyond) : matches.findLast(isBeyond);
    if (target !== undefined) this.#goTo(target);
  }

  /** @param id fragment of a row */
  goTo(id: string): void {
    this.#goTo(this.#rows.findIndex((row) => row.id === id));
  }

  #goTo(index: number): void {
    const place = this.#rows[index];
    if (!place) return;
    const row = document.getElementById(place.id);
    if (row) {
      arriveAt(row);
      row.focus({ preventScroll: true });
    } else {
      for (const start of this.startsOf(place)) start?.scrollIntoView({ block: 'start' });
    }
    this.#last = { row: index, offset: this.#offsetOf(index) };
    this.#say(index);
  }

  /** Where a row begins in each whole text: a heading, or the paragraph that it runs in. */
  startsOf({ starts }: RowPlace): (HTMLElement | null)[] {
    return starts.map((addresses, column) => {
      const links = addresses.map((address) =>
        this.#panes[column]?.querySelector(`.text-blocks a[href="${CSS.escape(address)}"]`),
      );
      const link = links.find((found) => found instanceof HTMLElement);
      return link?.closest<HTMLElement>('.text-blocks > *') ?? null;
    });
  }

  #matches(): number[] {
    return this.#rows.flatMap(({ isMatched }, index) => (isMatched ? [index] : []));
  }

  #say(index: number): void {
    const matches = this.#matches();
    const place = matches.indexOf(index) + 1;
    this.#status.textContent =
      this.#rows.length === 0 ? '' : compareStrings.matchPosition(place, matches.length);
  }

  /** Pixels by which a row stands below the place where it comes to rest; nothing for whole texts. */
  #offsetOf(index: number): number {
    const row = document.getElementById(this.#rows[index]?.id ?? '');
    if (!row) return index + SLACK + 1;
    const rest = parseFloat(getComputedStyle(row).scrollMarginBlockStart) || 0;
    return row.getBoundingClientRect().top - rest;
  }
}

/** Unfolds what a row is folded in, and brings it to its place. */
export function arriveAt(row: Element): void {
  const run = row.closest<HTMLDetailsElement>('details.compare-run');
  if (run) run.open = true;
  settle(row, FRAMES);
}

/** Rows that come near the window are laid out only then, and may push a row away once more. */
function settle(row: Element, frames: number): void {
  row.scrollIntoView({ block: 'start', behavior: 'instant' });
  if (frames > 0) requestAnimationFrame(() => settle(row, frames - 1));
}
