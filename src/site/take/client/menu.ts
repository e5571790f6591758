import { cite } from '../../cite/model/citation.ts';
import { citeStyles, isCiteStyle, type CiteStyle } from '../../cite/model/styles.ts';
import { formatEmbed, frameCode } from '../../embed/model/embed.ts';
import { copyText } from '../../shared/browser/copy-text.ts';
import { button, create, element } from '../../shared/browser/dom.ts';
import { keepChoice, keptChoice } from '../../shared/browser/kept-choice.ts';
import { saveFile } from '../../shared/browser/save-file.ts';
import { base } from '../../shared/browser/site-base.ts';
import { today } from '../../shared/browser/today.ts';
import { createPaths } from '../../../paths.ts';
import { embedStrings } from '../../../words/embed.ts';
import { takeStrings as words } from '../../../words/take.ts';
import { tableFile, tableFormats, type TableFormat } from '../model/table-file.ts';
import type { Subject } from './menu-subject.ts';

const KEPT_STYLE = 'duidu-cite-style';
const KEPT_NAMES = 'duidu-column-names';
/** What is kept where the reader wants the names of the fields. */
const FIELDS = 'fields';

/** The one menu of the page: what it takes away changes with the button that opened it. */
class TakeMenu {
  readonly #style = create(
    'select',
    {},
    ...citeStyles.map((style) => create('option', { value: style }, words.styles[style])),
  );
  readonly #chinese = create('input', { type: 'checkbox' });
  readonly #citation = element('p', 'citation small');
  readonly #status = create('p', { role: 'status' });
  readonly #table = element('span');
  readonly #copy = button(words.copyCitation, () => {
    void this.#copied(this.#citation.textContent);
  });
  readonly #frame = button(embedStrings.copy, () => {
    const embed = this.#subject?.embed;
    if (!embed) return;
    const address = new URL(createPaths(base).embed(formatEmbed(embed)), location.origin).href;
    void this.#copied(frameCode(embed, address, document.title));
  });
  readonly #element: HTMLElement;
  #subject: Subject | undefined;

  constructor() {
    this.#copy.className = 'primary';
    const kept = keptChoice(KEPT_STYLE);
    if (isCiteStyle(kept)) this.#style.value = kept;
    this.#style.addEventListener('change', () => {
      keepChoice(KEPT_STYLE, this.#style.value);
      void this.#showCitation();
    });
    this.#chinese.checked = keptChoice(KEPT_NAMES) !== FIELDS;
    this.#chinese.addEventListener('change', () => {
      keepChoice(KEPT_NAMES, this.#chinese.checked ? '' : FIELDS);
    });
    this.#element = create(
      'div',
      { class: 'take-menu', popover: 'auto', role: 'dialog', 'aria-label': words.title },
      element(
        'p',
        'cluster',
        this.#copy,
        element('label', '', words.style, ' ', this.#style),
        button(words.copyLink, () => {
          void this.#copied(this.#subject?.address ?? '');
        }),
        this.#frame,
      ),
      this.#citation,
      element(
        'p',
        'cluster',
        this.#table,
        ...tableFormats.map((format) =>
          button(format.toUpperCase(), () => void this.#save(format)),
        ),
        element('label', '', this.#chinese, ' ', words.chineseNames),
      ),
      this.#status,
    );
    document.body.append(this.#element);
  }

  show(pressed: HTMLElement, subject: Subject): void {
    this.#subject = subject;
    this.#frame.hidden = !subject.embed;
    this.#table.textContent = subject.table.name;
    this.#status.textContent = '';
    this.#element.showPopover({ source: pressed });
    this.#copy.focus();
    void this.#showCitation();
  }

  async #showCitation(): Promise<void> {
    const subject = this.#subject;
    this.#copy.disabled = true;
    this.#element.ariaBusy = 'true';
    try {
      const { work, quote } = (await subject?.cited) ?? {};
      if (!work || !subject || subject !== this.#subject) return;
      const passage = { address: subject.address, accessed: today(), quote };
      this.#citation.textContent = cite(this.#style.value as CiteStyle, work, passage);
      this.#copy.disabled = false;
      this.#copy.focus();
    } catch (error) {
      console.error(error);
      this.#status.textContent = words.failed;
    }
    this.#element.ariaBusy = 'false';
  }

  async #copied(text: string): Promise<void> {
    const isCopied = await copyText(text);
    this.#status.textContent = isCopied ? words.copied : words.byHand;
    if (isCopied) return;
    this.#citation.textContent = text;
    getSelection()?.selectAllChildren(this.#citation);
  }

  async #save(format: TableFormat): Promise<void> {
    this.#status.textContent = words.working;
    try {
      const table = await this.#subject?.table.read();
      if (!table || table.rows.length === 0) {
        this.#status.textContent = words.noNumbers;
        return;
      }
      const name = `${table.name}.${format}`;
      saveFile(await tableFile(table, format, this.#chinese.checked), name);
      this.#status.textContent = words.saved(table.rows.length, name);
    } catch (error) {
      console.error(error);
      this.#status.textContent = words.failed;
    }
  }
}

let menu: TakeMenu | undefined;

/** Opens the menu beside the button that was pressed. */
export function showMenu(pressed: HTMLElement, subject: Subject): void {
  menu ??= new TakeMenu();
  menu.show(pressed, subject);
}
