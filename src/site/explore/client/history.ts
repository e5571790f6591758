import {
  formatExploreState,
  parseExploreState,
  type ExploreState,
} from '../model/explore-state.ts';

/**
 * The state in the address. What is committed gets an entry of the history; what is typed has one
 * from the first key to the commit, so that the back button does not walk through letters.
 */
export class ExploreHistory {
  /** True while the newest entry is one that typing may still replace. */
  #isTyping = false;
  #onChange: (state: ExploreState) => void;

  /** @param onChange told whenever the address says something else */
  constructor(onChange: (state: ExploreState) => void) {
    this.#onChange = onChange;
    addEventListener('popstate', () => {
      this.#isTyping = false;
      onChange(this.state);
    });
  }

  get state(): ExploreState {
    return parseExploreState(location.search);
  }

  /** Address of a state. */
  address(state: ExploreState): string {
    return location.pathname + formatExploreState(state);
  }

  /** A whole change, which the back button undoes. */
  commit(change: Partial<ExploreState>): void {
    const before = this.state;
    const state = { ...before, page: 1, ...change };
    // The entry that typing made is settled by a commit of the query.
    const settles = this.#isTyping && state.query !== before.query;
    this.#isTyping = false;
    this.#write(state, settles);
  }

  /** A query that may go on. */
  type(query: string): void {
    if (query === this.state.query) return;
    const isGoingOn = this.#isTyping;
    this.#isTyping = true;
    this.#write({ ...this.state, query, page: 1 }, isGoingOn);
  }

  #write(state: ExploreState, inPlace: boolean): void {
    if (formatExploreState(state) === formatExploreState(this.state)) return;
    if (inPlace) history.replaceState(null, '', this.address(state));
    else history.pushState(null, '', this.address(state));
    this.#onChange(state);
  }
}
