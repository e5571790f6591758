/** Markup that may stand in a page as it is; only {@link markup} makes it. */
export class Markup {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

type Part = Markup | string | number | undefined | readonly Part[];

const special = /[&<>"]/gu;
const escapes = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

/**
 * Markup from a template, for pages that are built and for workers, which have no document: what is
 * put in is text and never becomes markup, unless it is markup already. Values of attributes stand
 * between double quotes. `undefined` puts in nothing, a list its parts.
 */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const texts = parts.map((part, index) => textOf(part) + (strings[index + 1] ?? ''));
  return new Markup((strings[0] ?? '') + texts.join(''));
}

/** ` name="value"`; the name alone where it is just set; nothing where there is no value. */
export function attribute(name: string, value: string | boolean | undefined): Markup | undefined {
  if (value === undefined || value === false) return undefined;
  return value === true ? markup` ${name}` : markup` ${name}="${value}"`;
}

function textOf(part: Part): string {
  if (part === undefined) return '';
  if (part instanceof Markup) return part.toString();
  if (Array.isArray(part)) return part.map(textOf).join('');
  return String(part).replace(special, (character) => escapes.get(character) ?? '');
}
