import { citeKinds, type CiteStyle } from './styles.ts';
import { dateForms, dateSlot } from './date-forms.ts';
import templates from './templates.json' with { type: 'json' };
import { strings } from '../../../words/site.ts';
import type { CitedWork } from './cited-work.ts';

/** What is cited of a work, and when it was read. */
export interface CitedPassage {
  /** Absolute address, with the fragment of the passage. */
  address: string;
  /** 引用日期, as an ISO date. */
  accessed: string;
  /** The words that are quoted; absent where the work or a whole section is cited. */
  quote?: string | undefined;
}

/** A citation in a style, ready to be pasted or saved; a quote stands in it or on the line before. */
export function cite(style: CiteStyle, work: CitedWork, passage: CitedPassage): string {
  switch (style) {
    case 'gb':
    case 'apa': {
      const reference = fillTemplate(style, work, passage);
      return passage.quote === undefined ? reference : `“${passage.quote}”\n${reference}`;
    }
    case 'bibtex':
      return toBibtex(work, passage);
    case 'ris':
      return toRis(work, passage);
    case 'csl':
      return `${JSON.stringify([cslItem(work, passage)], null, 2)}\n`;
  }
}

/** A reference alone, as a list of sources has it: set by citeproc, see `scripts/write-citations.ts`. */
function fillTemplate(
  style: keyof typeof templates,
  { title, author, issued }: CitedWork,
  { address, accessed }: CitedPassage,
): string {
  const values = new Map([
    ['{title}', title],
    ['{author}', author],
    ['{address}', address],
  ]);
  for (const [form, write] of Object.entries(dateForms)) {
    values.set(dateSlot('accessed', form), write(accessed));
    if (issued !== undefined) values.set(dateSlot('issued', form), write(issued));
  }
  const template = templates[style][issued === undefined ? 'undated' : 'dated'];
  return template.replace(SLOT, (slot) => values.get(slot) ?? slot);
}

const SLOT = /\{[a-zA-Z.]+\}/gu;

/** Item of CSL-JSON: what citeproc and Zotero read. */
export function cslItem({ id, title, author, issued }: CitedWork, passage: CitedPassage) {
  return {
    id,
    type: citeKinds.csl,
    title,
    author: [{ literal: author }],
    'container-title': strings.site.name,
    language: 'zh-CN',
    ...(issued !== undefined && { issued: dateParts(issued) }),
    accessed: dateParts(passage.accessed),
    URL: passage.address,
    ...(passage.quote !== undefined && { note: passage.quote }),
  };
}

function dateParts(date: string): { 'date-parts': number[][] } {
  return { 'date-parts': [date.split('-').map(Number)] };
}

/** What TeX would take for a command or the end of a field. */
const TEX_SIGNS = /[\\{}$&#^_~%]/gu;
const TEX_NAMES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};
const tex = (text: string) =>
  text.replace(TEX_SIGNS, (sign) => TEX_NAMES[sign] ?? `\\${sign}`).replace(/\s+/gu, ' ');

function toBibtex({ id, title, author, issued }: CitedWork, passage: CitedPassage): string {
  const [year, month] = issued?.split('-') ?? [];
  const fields: [string, string | undefined][] = [
    // A second pair of braces keeps a body from being taken apart into first and last name.
    ['author', `{${tex(author)}}`],
    ['title', `{${tex(title)}}`],
    ['year', year],
    ['month', month === undefined ? undefined : String(Number(month))],
    ['howpublished', strings.site.name],
    ['url', passage.address],
    ['urldate', passage.accessed],
    ['language', 'zh-CN'],
    ['note', passage.quote === undefined ? undefined : tex(passage.quote)],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = {${value}},`],
  );
  return `@${citeKinds.bibtex}{${id},\n${lines.join('\n')}\n}\n`;
}

function toRis({ title, author, issued }: CitedWork, passage: CitedPassage): string {
  const oneLine = (text: string) => text.replace(/\s+/gu, ' ');
  const slashes = (date: string) => date.replaceAll('-', '/');
  const lines: [string, string | undefined][] = [
    ['TY', citeKinds.ris],
    ['AU', oneLine(author)],
    ['TI', oneLine(title)],
    ['T2', strings.site.name],
    ['PY', issued?.slice(0, 4)],
    ['DA', issued === undefined ? undefined : slashes(issued)],
    ['UR', passage.address],
    ['Y2', slashes(passage.accessed)],
    ['LA', 'zh-CN'],
    ['N1', passage.quote === undefined ? undefined : oneLine(passage.quote)],
  ];
  const written = lines.flatMap(([tag, value]) =>
    value === undefined ? [] : [`${tag}  - ${value}`],
  );
  return `${[...written, 'ER  - '].join('\r\n')}\r\n`;
}
