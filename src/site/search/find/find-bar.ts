import { decodeEscapes } from '../../shared/percent-escapes.ts';
import { findStrings as words } from '../../../words/find.ts';
import type { FoundHit, FoundHits } from './find-hits.ts';
import { FOLD_PARAMETER, readFoldings, writeFoldings } from '../model/fold-parameter.ts';
import type { WantedFoldings } from '../model/folding-effects.ts';
import { required } from '../../shared/browser/dom.ts';
import { unmark } from './mark-text.ts';

/** Parameter of the address that holds what is sought; search results link with it. */
const PARAMETER = 'q';
/** A longer address is refused by servers, and a report holds no longer string. */
const LONGEST_IN_ADDRESS = 1_000;
/** Characters of the query that a message repeats. */
const SHOWN = 40;
/** Milliseconds without a key after which is searched. */
const PAUSE = 120;
const ARROWS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * Finds in the open report: marks every place of what is typed, or stands in the address, in headings
 * and paragraphs (`data-block`), and steps through them. The address follows, so that a reload or a
 * shared link shows the same.
 */
class FindBar extends HTMLElement {
  #box = required(this, 'input', HTMLInputElement);
  #status = required(this, '[role="status"]', HTMLElement);
  #foldings = required(this, '[data-foldings]', HTMLElement);
  #found: FoundHits = { hits: [], foldings: [] };
  #current = -1;
  #query = '';
  #wanted: WantedFoldings = 'auto';
  #searches = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;
  /** What had the focus before the box. */
  #before: HTMLElement | undefined;

  connectedCallback(): void {
    this.#read();
    addEventListener('popstate', () => this.#read());
    this.addEventListener('input', (event) => {
      // Letters on the way to a character are not yet what is sought.
      if (!(event instanceof InputEvent && event.isComposing)) this.#searchSoon();
    });
    this.addEventListener('compositionend', () => this.#searchSoon());
    this.addEventListener('submit', (event) => event.preventDefault());
    this.addEventListener('keydown', (event) => this.#press(event));
    this.addEventListener('focusin', ({ relatedTarget }) => {
      if (relatedTarget instanceof HTMLElement && !this.contains(relatedTarget)) {
        this.#before = relatedTarget;
      }
    });
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-step]')) {
      button.addEventListener('click', () => this.#step(Number(button.dataset.step)));
    }
    this.querySelector('[data-clear]')?.addEventListener('click', () => this.#close());
  }

  /** Takes what the address asks for. */
  #read(): void {
    const parameters = new URLSearchParams(location.search);
    const query = parameters.get(PARAMETER)?.trim() ?? '';
    if (query === this.#query) return;
    this.#box.value = query;
    this.#wanted = readFoldings(parameters.get(FOLD_PARAMETER));
    void this.#search(query, true);
  }

  #searchSoon(): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.#searchTyped(), PAUSE);
  }

  /** @returns true where something else than before is typed */
  #searchTyped(): boolean {
    clearTimeout(this.#pause);
    const query = this.#box.value.trim();
    if (query === this.#query) return false;
    // What was switched was switched for other words.
    this.#wanted = 'auto';
    void this.#search(query, false);
    return true;
  }

  /** @param isLanding true where the address names the place to show */
  async #search(query: string, isLanding: boolean): Promise<void> {
    this.#query = query;
    this.#searches += 1;
    const search = this.#searches;
    let mark = (): FoundHits => ({ hits: [], foldings: [] });
    let failed = false;
    try {
      if (query !== '') mark = await (await import('./find-hits.ts')).findHits(query, this.#wanted);
    } catch (error) {
      console.warn(error);
      failed = true;
    }
    // A later search is on its way.
    if (search !== this.#searches) return;
    unmark(this.#found.hits.flatMap(({ marks }) => marks));
    this.#found = mark();
    this.#current = -1;
    this.toggleAttribute('data-active', query !== '');
    void this.#offerFoldings();
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-step]')) {
      button.disabled = this.#found.hits.length === 0;
    }
    if (failed) {
      this.#say(words.failed);
      return;
    }
    if (isLanding) this.#land();
    else this.#go(this.#firstInView());
  }

  /** Lets the reader leave out, or take in, other ways of writing, as on the page of the search. */
  async #offerFoldings(): Promise<void> {
    const { foldings } = this.#found;
    if (foldings.length === 0) {
      this.#foldings.replaceChildren();
      return;
    }
    const { foldSwitches } = await import('../client/fold-switches.ts');
    if (foldings !== this.#found.foldings) return;
    const switches = foldSwitches(foldings, (wanted) => {
      this.#wanted = wanted;
      // The button that was pressed goes away.
      this.#box.focus({ preventScroll: true });
      void this.#search(this.#query, false);
    });
    this.#foldings.replaceChildren(...switches);
  }

  /** Goes to the hit that the fragment names; the count is shown where it names none. */
  #land(): void {
    const target = document.getElementById(decodeEscapes(location.hash.slice(1)));
    const block = target?.closest('[data-block]') ?? target;
    const inside = this.#found.hits.findIndex((hit) => block?.contains(hit.block));
    this.#go(inside === -1 && target === null ? 0 : inside, 'instant');
    if (document.readyState === 'complete') return;
    // The browser itself goes to the start of the fragment's paragraph once all is loaded.
    addEventListener('load', () => setTimeout(() => this.#go(this.#current)), { once: true });
  }

  /** First hit that is not above what the reader sees, else the first of the report. */
  #firstInView(): number {
    const first = this.#found.hits.findIndex(
      ({ marks: [mark] }) => (mark?.getBoundingClientRect().bottom ?? 0) > 0,
    );
    return Math.max(0, first);
  }

  #press(event: KeyboardEvent): void {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const isInBox = event.target === this.#box;
    if (event.key === 'Escape') {
      event.preventDefault();
      this.#close();
    } else if (isInBox && event.key === 'Enter') {
      event.preventDefault();
      if (!this.#searchTyped()) this.#step(event.shiftKey ? -1 : 1);
    } else if (isInBox && ARROWS[event.key] !== undefined) {
      event.preventDefault();
      if (!this.#searchTyped()) this.#step(ARROWS[event.key] ?? 0);
    }
  }

  /** One step on, around the ends. */
  #step(by: number): void {
    const count = this.#found.hits.length;
    if (count === 0) return;
    const from = this.#current === -1 && by < 0 ? 0 : this.#current;
    this.#go((from + by + count) % count);
  }

  /**
   * @param index −1 shows the count without going anywhere
   * @param behavior a page that has just been opened jumps; a step may glide
   */
  #go(index: number, behavior: ScrollBehavior = 'auto'): void {
    const { hits } = this.#found;
    for (const mark of hits[this.#current]?.marks ?? []) mark.removeAttribute('aria-current');
    const hit = hits[index];
    this.#current = hit ? index : -1;
    for (const mark of hit?.marks ?? []) mark.setAttribute('aria-current', 'true');
    hit?.marks[0]?.scrollIntoView({ block: 'center', behavior });
    this.#write(hit);
    const shown = this.#query.length > SHOWN ? `${this.#query.slice(0, SHOWN)}…` : this.#query;
    if (this.#query === '') this.#say('');
    else if (hits.length === 0) this.#say(words.none(shown));
    else this.#say(words.position(this.#current + 1, hits.length));
  }

  #say(text: string): void {
    this.#status.textContent = text;
  }

  /** Keeps the words and the paragraph of the hit in the address. */
  #write(hit: FoundHit | undefined): void {
    const address = new URL(location.href);
    if (this.#query === '' || this.#query.length > LONGEST_IN_ADDRESS) {
      address.searchParams.delete(PARAMETER);
    } else address.searchParams.set(PARAMETER, this.#query);
    const fold = writeFoldings(this.#wanted);
    if (fold === null || this.#query === '') address.searchParams.delete(FOLD_PARAMETER);
    else address.searchParams.set(FOLD_PARAMETER, fold);
    const target = document.getElementById(decodeEscapes(location.hash.slice(1)));
    if (hit && !hit.block.contains(target)) address.hash = hit.block.id;
    if (address.href !== location.href) history.replaceState(history.state, '', address);
  }

  /** Clears, and gives the focus back to what had it; the page stays where it is. */
  #close(): void {
    clearTimeout(this.#pause);
    this.#box.value = '';
    void this.#search('', false);
    const goal = this.#before?.isConnected ? this.#before : this.#box;
    goal.focus({ preventScroll: true });
  }
}

customElements.define('find-bar', FindBar);
