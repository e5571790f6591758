import { parseQuery } from '../search/query.ts';
import { strings } from '../strings.ts';
import { occurrencesOfAny } from '../view/report-hits.ts';

const words = strings.report.hits;
/** Parameter of the address that holds the words to mark; search results link with it. */
const PARAMETER = 'q';

/**
 * Marks every place of the words of the address's `?q=` in headings and paragraphs (`data-block`), and steps
 * through them. The address keeps the words, so that a reload or a shared link shows the same.
 */
class HitBar extends HTMLElement {
  /** Marks of one place: several where it runs across elements. */
  #hits: HTMLElement[][] = [];
  #current = -1;
  #query = '';

  connectedCallback(): void {
    this.#query = new URLSearchParams(location.search).get(PARAMETER)?.trim() ?? '';
    if (this.#query === '') return;
    const sought = parseQuery(this.#query).words.flat();
    for (const block of document.querySelectorAll<HTMLElement>('[data-block]')) {
      this.#hits.push(...markBlock(block, sought));
    }
    this.hidden = false;
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-step]')) {
      button.disabled = this.#hits.length === 0;
      button.addEventListener('click', () => this.#step(Number(button.dataset.step)));
    }
    this.querySelector('[data-clear]')?.addEventListener('click', () => this.#clear());
    this.#go(this.#firstHit(), 'instant');
    // The browser itself goes to the start of the fragment's paragraph once all is loaded.
    addEventListener('load', () => setTimeout(() => this.#go(this.#current)), { once: true });
  }

  /** First hit in what the fragment names, else the first of the report. */
  #firstHit(): number {
    const target = document.getElementById(location.hash.slice(1));
    const block = target?.closest('[data-block]') ?? target;
    const inside = this.#hits.findIndex(([mark]) => mark !== undefined && block?.contains(mark));
    return inside === -1 && target === null ? 0 : inside;
  }

  /** One step on, around the ends. */
  #step(by: number): void {
    const count = this.#hits.length;
    const from = this.#current === -1 && by < 0 ? 0 : this.#current;
    this.#go((from + by + count) % count);
  }

  /**
   * @param index −1 shows the count without going anywhere
   * @param behavior a page that has just been opened jumps; a step may glide
   */
  #go(index: number, behavior: ScrollBehavior = 'auto'): void {
    for (const mark of this.#hits[this.#current] ?? []) mark.removeAttribute('aria-current');
    this.#current = index;
    const marks = this.#hits[index] ?? [];
    for (const mark of marks) mark.setAttribute('aria-current', 'true');
    marks[0]?.scrollIntoView({ block: 'center', behavior });
    const count = this.#hits.length;
    const position = marks.length === 0 ? '' : `，${words.position(index + 1, count)}`;
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = words.count(this.#query, count) + position;
  }

  #clear(): void {
    for (const mark of this.#hits.flat()) {
      const parent = mark.parentNode;
      mark.replaceWith(...mark.childNodes);
      parent?.normalize();
    }
    this.#hits = [];
    this.hidden = true;
    const address = new URL(location.href);
    address.searchParams.delete(PARAMETER);
    history.replaceState(history.state, '', address);
  }
}

/** Wraps the places of the strings in a block, text node by text node; elements stay whole. */
function markBlock(block: HTMLElement, sought: readonly string[]): HTMLElement[][] {
  const hits = occurrencesOfAny(block.textContent, sought).map((span) => ({
    ...span,
    marks: [] as HTMLElement[],
  }));
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const texts: { node: Text; start: number }[] = [];
  for (let length = 0, node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    texts.push({ node, start: length });
    length += node.data.length;
  }
  // From the end, so that splitting a node does not move what is still to be wrapped.
  for (const { node, start } of texts.reverse()) {
    const end = start + node.data.length;
    for (const hit of hits.toReversed()) {
      if (hit.start >= end || hit.end <= start) continue;
      const from = Math.max(hit.start, start) - start;
      const part = from === 0 ? node : node.splitText(from);
      const length = Math.min(hit.end, end) - start - from;
      if (length < part.data.length) part.splitText(length);
      const mark = document.createElement('mark');
      mark.className = 'hit';
      part.replaceWith(mark);
      mark.append(part);
      hit.marks.unshift(mark);
    }
  }
  return hits.map(({ marks }) => marks);
}

customElements.define('hit-bar', HitBar);
