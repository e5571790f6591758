import { compareStrings } from '../../../words/compare.ts';
import { rowId, type CompareRow, type RowSection } from '../view/rows.ts';

/** Pixels by which a row may miss the place where it comes to rest. */
const SLACK = 8;

/** Leads a reader from one match to the next, in rows and in whole texts. */
export class MatchSteps {
  readonly #status: HTMLElement;
  #rows: readonly CompareRow[] = [];
  #panes: readonly Element[] = [];
  /** Row that was gone to, and where it came to rest: a reader who scrolls on leaves it. */
  #last: { row: number; offset: number } | undefined;

  /** @param status where is told which match is shown, of how many */
  constructor(status: HTMLElement) {
    this.#status = status;
  }

  /** @param panes whole texts, one a column; empty where rows are shown */
  show(rows: readonly CompareRow[], panes: readonly Element[]): void {
    this.#rows = rows;
    this.#panes = panes;
    this.#last = undefined;
    this.#status.textContent = rows.length === 0 ? '' : this.#position(-1);
  }

  /** Goes to the next match below what is being read, or (-1) the one before it. */
  step(direction: 1 | -1): void {
    const matches = this.#matches();
    const last = this.#last;
    const isThere = last && Math.abs(offsetOf(last.row) - last.offset) < innerHeight / 2;
    const isBeyond = isThere
      ? (index: number) => (index - last.row) * direction > 0
      : (index: number) => offsetOf(index) * direction > SLACK;
    const target = direction === 1 ? matches.find(isBeyond) : matches.findLast(isBeyond);
    if (target !== undefined) this.goTo(target);
  }

  goTo(index: number): void {
    const row = document.getElementById(rowId(index));
    if (row) {
      const run = row.closest<HTMLDetailsElement>('details.compare-run');
      if (run) run.open = true;
      row.scrollIntoView({ block: 'start', behavior: 'instant' });
      row.focus({ preventScroll: true });
    } else {
      this.#rows[index]?.cells.forEach(([first], column) => {
        const pane = this.#panes[column];
        if (pane && first) sectionStart(pane, first)?.scrollIntoView({ block: 'start' });
      });
    }
    this.#last = { row: index, offset: offsetOf(index) };
    this.#status.textContent = this.#position(index);
  }

  #matches(): number[] {
    return this.#rows.flatMap(({ isMatched }, index) => (isMatched ? [index] : []));
  }

  #position(index: number): string {
    const matches = this.#matches();
    return compareStrings.matchPosition(matches.indexOf(index) + 1, matches.length);
  }
}

/** Where a section begins in a whole text: its heading, or the paragraph that it runs in. */
export function sectionStart(pane: Element, { id, blocks }: RowSection): HTMLElement | null {
  const paragraph = CSS.escape(blocks[0]?.id ?? '');
  return (
    pane.querySelector<HTMLElement>(`[data-section="${CSS.escape(id)}"]`) ??
    pane.querySelector<HTMLElement>(`[data-paragraph="${paragraph}"]`)
  );
}

/** Pixels by which a row stands below the place where it comes to rest; nothing for whole texts. */
function offsetOf(index: number): number {
  const row = document.getElementById(rowId(index));
  if (!row) return index + SLACK + 1;
  const rest = parseFloat(getComputedStyle(row).scrollMarginBlockStart) || 0;
  return row.getBoundingClientRect().top - rest;
}
