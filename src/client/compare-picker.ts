import type { SideChoice } from '../compare/state.ts';
import type { Report, ReportSummary } from '../schema/report.ts';
import { compareStrings } from '../strings-compare.ts';
import { reportChoices, sectionChoices, type Choice } from '../view/compare-choices.ts';
import { create, required } from './compare-dom.ts';

/** Corpora up to this size are chosen from one list, without searching it first. */
const SHORT_LIST = 12;

/** What one side's lists show. */
export interface PickerState {
  choice: SideChoice | null;
  /** The chosen report; null where none is chosen, or it cannot be read. */
  report: Report | null;
  topic: string | null;
  topicNames: ReadonlyMap<string, string>;
}

/** The lists of one side: its report and a section of it. */
export class SidePicker {
  readonly #find: HTMLElement;
  readonly #words: HTMLInputElement;
  readonly #found: HTMLElement;
  readonly #report: HTMLSelectElement;
  readonly #section: HTMLSelectElement;
  #reports: readonly ReportSummary[] = [];
  #choice: SideChoice | null = null;

  constructor(root: Element, onChange: (choice: SideChoice | null) => void) {
    this.#find = required(root, '[data-find]', HTMLElement);
    this.#words = required(root, 'input', HTMLInputElement);
    this.#found = required(root, '[role=status]', HTMLElement);
    this.#report = required(root, '[data-report]', HTMLSelectElement);
    this.#section = required(root, '[data-section]', HTMLSelectElement);
    this.#words.addEventListener('input', () => {
      this.#listReports();
    });
    this.#report.addEventListener('change', () => {
      const report = this.#report.value;
      onChange(report === '' ? null : { report, section: null });
    });
    this.#section.addEventListener('change', () => {
      const report = this.#report.value;
      onChange({ report, section: this.#section.value || null });
    });
  }

  /** @param reports all reports, in the order of the lists */
  offer(reports: readonly ReportSummary[]): void {
    if (reports === this.#reports) return;
    this.#reports = reports;
    this.#find.hidden = reports.length <= SHORT_LIST;
    this.#listReports();
  }

  show(state: PickerState): void {
    this.#choice = state.choice;
    this.#listReports();
    this.#listSections(state);
  }

  focusSection(): void {
    this.#section.focus();
  }

  #listReports(): void {
    const chosen = this.#choice?.report ?? null;
    const words = this.#words.value;
    const { groups, found, shown } = reportChoices(this.#reports, words, chosen);
    const known = chosen === null || this.#reports.some(({ id }) => id === chosen);
    this.#report.replaceChildren(
      option({ value: '', text: compareStrings.noReport }),
      ...(known ? [] : [missingOption(chosen)]),
      ...groups.map(({ label, choices }) => {
        const options = choices.map(option);
        return label === '' ? fragment(options) : create('optgroup', { label }, ...options);
      }),
    );
    this.#report.value = chosen ?? '';
    this.#found.textContent =
      found === 0
        ? compareStrings.noMatch
        : found > shown
          ? compareStrings.moreReports(shown, found)
          : '';
  }

  #listSections({ choice, report, topic, topicNames }: PickerState): void {
    const chosen = choice?.section ?? null;
    const choices = report ? sectionChoices(report.outline, topic, chosen, topicNames) : [];
    const known = chosen === null || choices.some(({ value }) => value === chosen);
    const whole =
      report && topic !== null && choices.length === 0
        ? compareStrings.wholeOffTopic
        : compareStrings.whole;
    this.#section.replaceChildren(
      option({ value: '', text: whole }),
      ...(known ? [] : [missingOption(chosen)]),
      ...choices.map(option),
    );
    this.#section.value = chosen ?? '';
    this.#section.disabled = report === null;
  }
}

function option({ value, text }: Choice): HTMLOptionElement {
  return create('option', { value }, text);
}

/** Keeps what a shared link names selected, though it is not there. */
function missingOption(id: string): HTMLOptionElement {
  return option({ value: id, text: compareStrings.unknownOption(id) });
}

function fragment(children: readonly Node[]): DocumentFragment {
  const result = document.createDocumentFragment();
  result.append(...children);
  return result;
}
