import {
  formatPins,
  isSamePin,
  joinPins,
  MOST_PINS,
  movePin,
  parsePins,
  trimNote,
} from '../model/state.ts';
import { createPaths } from '../../../paths.ts';
import type { Pin } from '../../../schema/pin.ts';
import { pinStrings as words } from '../../../words/pins.ts';
import { loadPins, type LoadedPin } from './pin-entries.ts';
import { renderPin, type PinActions } from './pin-item.ts';
import { copyText } from '../../shared/browser/copy-text.ts';
import { base } from '../../shared/browser/site-base.ts';
import { tray } from './pin-tray.ts';

/** `<pin-list>`: the reader's pins, or those of the link that opened the page. */
class PinList extends HTMLElement {
  #undo: readonly Pin[] | null = null;
  #loaded: readonly LoadedPin[] = [];
  #turn = 0;
  #typing = false;

  readonly #actions: PinActions = {
    move: (pin, step) => {
      this.#change((pins) => movePin(pins, indexOf(pins, pin), step));
    },
    remove: (pin) => {
      this.#undo = tray.read();
      this.#change((pins) => pins.filter((known) => !isSamePin(known, pin)), words.removed);
      this.#part('undo').focus();
    },
    note: (pin, note) => {
      // Rendering would replace the box in which the reader is typing.
      this.#typing = true;
      const edited = { ...pin, note: trimNote(note) };
      this.#change((pins) => pins.map((known) => (isSamePin(known, pin) ? edited : known)));
      this.#typing = false;
    },
  };

  connectedCallback(): void {
    this.hidden = false;
    this.#on('adopt', () => this.#adopt());
    this.#on('own', () => this.#showOwn());
    this.#on('undo', () => {
      const before = this.#undo ?? [];
      this.#undo = null;
      this.#change((pins) => joinPins(before, pins), words.undone);
      void this.#renderAndFocus();
    });
    this.#on('clear', () => {
      this.#undo = tray.read();
      this.#change(() => [], words.cleared(this.#undo.length));
      this.#part('undo').focus();
    });
    this.#on('copy', () => void this.#copy());
    this.#on('markdown', () => void this.#export('md'));
    this.#on('csv', () => void this.#export('csv'));
    this.#on('print', () => print());
    addEventListener('hashchange', () => void this.#render());
    tray.listen(() => {
      if (!this.#typing) void this.#render();
    });
    void this.#render();
  }

  async #render(): Promise<void> {
    const turn = ++this.#turn;
    const shared = parsePins(location.hash);
    const pins = shared.length > 0 ? shared : tray.read();
    const loaded = await loadPins(pins);
    if (turn !== this.#turn) return;
    this.#loaded = loaded;
    const { activeElement } = document;
    const key = activeElement instanceof HTMLElement ? activeElement.dataset.key : undefined;
    const actions = shared.length > 0 ? null : this.#actions;
    this.#part('items').replaceChildren(...loaded.map((pin) => renderPin(pin, actions)));
    this.#part('shared').hidden = shared.length === 0;
    this.#part('shared-count').textContent = words.shared(shared.length);
    this.#part('empty').hidden = pins.length > 0;
    this.#part('tools').hidden = pins.length === 0;
    this.#part('clear').hidden = shared.length > 0;
    this.#part('undo').hidden = this.#undo === null || shared.length > 0;
    if (key !== undefined) this.querySelector<HTMLElement>(`[data-key="${key}"]`)?.focus();
    this.dataset.ready = '';
  }

  #change(edit: (pins: readonly Pin[]) => readonly Pin[], message?: string): void {
    const kept = tray.change(edit);
    if (!kept) this.#say(words.notKept);
    else if (message !== undefined) this.#say(message);
    if (this.#undo !== null) this.#part('undo').hidden = false;
  }

  #adopt(): void {
    const shared = parsePins(location.hash);
    const wanted = new Set([...tray.read(), ...shared].map(({ report, id }) => `${report}:${id}`));
    const left = Math.max(0, wanted.size - MOST_PINS);
    const fresh = wanted.size - tray.read().length;
    const message =
      left === 0 ? words.adopted(fresh, shared.length - fresh) : words.overflow(left, MOST_PINS);
    this.#change((pins) => joinPins(pins, shared), message);
    this.#showOwn();
  }

  #showOwn(): void {
    history.pushState(null, '', createPaths(base).pins());
    void this.#renderAndFocus();
  }

  /** Rendering removes the button that was pressed, so focus moves to the first of the others. */
  async #renderAndFocus(): Promise<void> {
    await this.#render();
    this.#part('copy').focus();
  }

  async #copy(): Promise<void> {
    const pins = this.#loaded.map(({ pin }) => pin);
    // A note that is being typed is in the tray but not yet in the rendered list.
    const current = parsePins(location.hash).length > 0 ? pins : tray.read();
    const address = location.origin + createPaths(base).pins(formatPins(current));
    const field = this.querySelector<HTMLInputElement>('[data-part=address]');
    if (field) field.value = address;
    if (await copyText(address)) {
      this.#say(words.copied);
      return;
    }
    this.#say(words.copyByHand);
    this.#part('address').hidden = false;
    field?.select();
  }

  async #export(format: 'md' | 'csv'): Promise<void> {
    try {
      const { downloadPins } = await import('./pin-export.ts');
      const isShared = parsePins(location.hash).length > 0;
      const loaded = isShared ? this.#loaded : await loadPins(tray.read());
      const entries = loaded.map(({ entry }) => entry).filter((entry) => entry !== null);
      downloadPins(format, entries);
    } catch {
      this.#say(words.exportFailed);
    }
  }

  #say(text: string): void {
    this.#part('message').textContent = text;
  }

  #on(part: string, act: () => void): void {
    this.#part(part).addEventListener('click', act);
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!part) throw new Error(`pin-list has no part “${name}”`);
    return part;
  }
}

function indexOf(pins: readonly Pin[], pin: Pin): number {
  return pins.findIndex((known) => isSamePin(known, pin));
}

customElements.define('pin-list', PinList);
