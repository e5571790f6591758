import { reportLanguage, reportRuns } from '../../words/language.ts';

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
  let isTag = false;
  const texts = parts.map((part, index) => {
    isTag = endsInTag(strings[index] ?? '', isTag);
    return textOf(part, isTag) + (strings[index + 1] ?? '');
  });
  return new Markup((strings[0] ?? '') + texts.join(''));
}

/** ` name="value"`; the name alone where it is just set; nothing where there is no value. */
export function attribute(name: string, value: string | boolean | undefined): Markup | undefined {
  if (value === undefined || value === false) return undefined;
  return value === true ? markup` ${name}` : markup` ${name}="${value}"`;
}

/** True where what follows stands within a tag. */
function endsInTag(text: string, wasTag: boolean): boolean {
  const [opened, closed] = [text.lastIndexOf('<'), text.lastIndexOf('>')];
  return opened === closed ? wasTag : opened > closed;
}

function textOf(part: Part, isTag: boolean): string {
  if (part === undefined) return '';
  if (part instanceof Markup) return part.toString();
  if (Array.isArray(part)) return part.map((one: Part) => textOf(one, isTag)).join('');
  if (isTag || !reportRuns) return escaped(String(part));
  // Words of another language quote Chinese from a report.
  return reportRuns(String(part))
    .map(({ text, isChinese }) =>
      isChinese ? `<span lang="${reportLanguage ?? ''}">${escaped(text)}</span>` : escaped(text),
    )
    .join('');
}

function escaped(text: string): string {
  return text.replace(special, (character) => escapes.get(character) ?? '');
}
