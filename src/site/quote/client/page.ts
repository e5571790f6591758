import { LONGEST_QUOTE, type QuoteAnswer } from '../model/check-quote.ts';
import type { QuoteMatch } from '../model/compare-quote.ts';
import { quoteStrings as words } from '../../../words/quote.ts';
import { failureStrings } from '../../../words/failure.ts';
import { required } from '../../shared/browser/dom.ts';
import { isLoadFailure } from '../../shared/browser/load.ts';
import { QuoteWorker } from './ask-worker.ts';
import { renderMatches, renderParts } from './result.ts';

/** Parameter of the fragment; browsers do not send what follows `#`. */
const PARAMETER = 'q';

/**
 * `<quote-check>`. The fragment of the address holds the quote, so that a reload and a shared link show
 * the same and no server receives it.
 */
class QuoteCheck extends HTMLElement {
  /** Public, so that tests can check many quotes. */
  worker = new QuoteWorker(this.dataset.index ?? '');
  #form = required(this, 'form', HTMLFormElement);
  #box = required(this, 'textarea', HTMLTextAreaElement);
  #status = required(this, '[role="status"]', HTMLElement);
  #results = required(this, '.quote-results', HTMLElement);
  #legend = required(this, '.quote-legend', HTMLElement);
  /** Number of the newest check; answers to older ones are dropped. */
  #turn = 0;

  connectedCallback(): void {
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#submit();
    });
    this.#form.addEventListener('reset', () => {
      history.pushState(null, '', location.pathname);
      this.#show('');
    });
    this.#box.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      this.#submit();
    });
    addEventListener('popstate', () => this.#showAddress());
    this.#showAddress();
  }

  #submit(): void {
    const quote = this.#box.value;
    // A quote that is too long to be checked does not fit into an address.
    const fits = quote.trim() !== '' && quote.length <= LONGEST_QUOTE;
    const fragment = fits ? `#${new URLSearchParams({ [PARAMETER]: quote }).toString()}` : '';
    history.pushState(null, '', location.pathname + fragment);
    void this.#check(quote);
  }

  #showAddress(): void {
    this.#show(new URLSearchParams(location.hash.slice(1)).get(PARAMETER) ?? '');
  }

  #show(quote: string): void {
    this.#box.value = quote;
    if (quote === '') {
      this.#turn += 1;
      this.#say('');
    } else void this.#check(quote);
  }

  async #check(quote: string): Promise<void> {
    const turn = (this.#turn += 1);
    this.#say(words.checking);
    try {
      const answer = await this.worker.check(quote);
      if (turn === this.#turn) this.#answer(answer);
    } catch (error) {
      if (turn !== this.#turn) return;
      console.error(error);
      this.#say(isLoadFailure(error) ? words.failed : failureStrings.program);
    }
  }

  #answer(answer: QuoteAnswer): void {
    switch (answer.kind) {
      case 'empty':
      case 'short':
        this.#say(words[answer.kind]);
        break;
      case 'long':
        this.#say(words.long(answer.length, LONGEST_QUOTE));
        break;
      case 'checked':
        this.#say(verdict(answer.matches), answer.matches, renderMatches(answer.matches));
        break;
      case 'parts': {
        const found = answer.parts.filter(({ matches }) => matches.length > 0);
        this.#say(
          words.parts(answer.parts.length, found.length),
          found.flatMap(({ matches }) => matches),
          renderParts(answer.parts),
        );
        break;
      }
    }
  }

  #say(message: string, matches: readonly QuoteMatch[] = [], results?: HTMLElement): void {
    this.ariaBusy = String(message === words.checking);
    this.#status.textContent = message;
    this.#legend.hidden = matches.every(({ agreement }) => agreement === 'exact');
    this.#results.replaceChildren(...(results ? [results] : []));
  }
}

function verdict(matches: readonly QuoteMatch[]): string {
  const [best] = matches;
  if (!best) return words.none;
  const { agreement, differences, pieces } = best;
  const hasOmission = pieces.some(({ kind }) => kind === 'omitted');
  const [first] = differences;
  const found =
    agreement === 'near' && first
      ? words.verdict[first.kind]
      : words.verdict[agreement === 'exact' && hasOmission ? 'omitted' : agreement];
  return `${found}${words.matches(matches.length)}`;
}

customElements.define('quote-check', QuoteCheck);
