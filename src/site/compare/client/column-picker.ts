import type { ColumnChoice } from '../model/state.ts';
import type { ChoiceList, ReportChoice } from '../../../schema/choices.ts';
import type { Report } from '../../../schema/report.ts';
import { compareStrings } from '../../../words/compare.ts';
import {
  partChoices,
  partOfValue,
  partValue,
  reportChoices,
  sectionChoices,
  type Choice,
} from '../view/picker-choices.ts';
import { create, required } from '../../shared/browser/dom.ts';

/** Lists up to this size are read from one end to the other, without searching them first. */
const SHORT_LIST = 12;

/** What one column's lists show. */
export interface PickerState {
  choice: ColumnChoice | null;
  /** The chosen report; null where none is chosen, or it cannot be read. */
  report: Report | null;
  topic: string | null;
  topicNames: ReadonlyMap<string, string>;
}

/** What the lists of a column read and tell. */
export interface PickerContext {
  lists: () => Promise<ChoiceList[]>;
  choices: (list: string) => Promise<ReportChoice[]>;
  onChange: (choice: ColumnChoice | null) => void;
}

/** The lists of one column: province (where there are several lists), report, and part or section. */
export class ColumnPicker {
  readonly #context: PickerContext;
  readonly #province: HTMLSelectElement;
  readonly #find: HTMLElement;
  readonly #words: HTMLInputElement;
  readonly #found: HTMLElement;
  readonly #report: HTMLSelectElement;
  readonly #section: HTMLSelectElement;
  #reports: readonly ReportChoice[] = [];
  #choice: ColumnChoice | null = null;

  constructor(root: Element, context: PickerContext) {
    this.#context = context;
    this.#province = required(root, '[data-province]', HTMLSelectElement);
    this.#find = required(root, '[data-find]', HTMLElement);
    this.#words = required(root, 'input', HTMLInputElement);
    this.#found = required(root, '[role=status]', HTMLElement);
    this.#report = required(root, '[data-report]', HTMLSelectElement);
    this.#section = required(root, '[data-section]', HTMLSelectElement);
    this.#words.addEventListener('input', () => {
      this.#listReports();
    });
    this.#province.addEventListener('change', () => {
      void this.#offer(this.#province.value);
    });
    this.#report.addEventListener('change', () => {
      const report = this.#report.value;
      context.onChange(report === '' ? null : { report, section: null, part: null });
    });
    this.#section.addEventListener('change', () => {
      const report = this.#report.value;
      const { value } = this.#section;
      const part = partOfValue(value);
      context.onChange({ report, section: part || value === '' ? null : value, part });
    });
  }

  /** @throws if the lists cannot be read */
  async show(state: PickerState): Promise<void> {
    this.#choice = state.choice;
    const lists = await this.#context.lists();
    const province = this.#province.parentElement;
    if (province) province.hidden = lists.length < 2;
    if (this.#province.options.length !== lists.length) {
      this.#province.replaceChildren(
        ...lists.map(({ code, name, reports }) =>
          option({ value: code, text: compareStrings.listOption(name, reports) }),
        ),
      );
    }
    const code = state.report?.place?.code.slice(0, 2) ?? '';
    const own = lists.find((list) => list.code === code);
    if (own) this.#province.value = own.code;
    await this.#offer(this.#province.value);
    this.#listSections(state);
  }

  async #offer(list: string): Promise<void> {
    const reports = list === '' ? [] : await this.#context.choices(list);
    // The reader may have chosen another list while this one was on its way.
    if (this.#province.value !== list) return;
    if (reports !== this.#reports) {
      this.#reports = reports;
      this.#find.hidden = reports.length <= SHORT_LIST;
    }
    this.#listReports();
  }

  #listReports(): void {
    const chosen = this.#choice?.report ?? null;
    const { groups, found, shown } = reportChoices(this.#reports, this.#words.value, chosen);
    const known = chosen === null || this.#reports.some(({ id }) => id === chosen);
    this.#report.replaceChildren(
      option({ value: '', text: compareStrings.noReport }),
      ...(known ? [] : [missingOption(chosen)]),
      ...groups.flatMap(({ label, choices }) => {
        const options = choices.map(option);
        return label === '' ? options : [create('optgroup', { label }, ...options)];
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
    const chosen = choice?.section ?? (choice?.part ? partValue(choice.part) : null);
    const sections = report ? sectionChoices(report.outline, topic, chosen, topicNames) : [];
    const parts = report ? partChoices(report.outline, choice?.part) : [];
    const choices = [...parts, ...sections];
    const known = chosen === null || choices.some(({ value }) => value === chosen);
    const whole =
      report && topic !== null && sections.length === 0
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
