import { toCsv } from '../../shared/csv.ts';

/** Everything that an export says about a pin. */
export interface PinEntry {
  /** Title of the report; its id where it has none. */
  title: string;
  place: string;
  year: string;
  status: string;
  /** Headings, outermost first. */
  path: string[];
  lines: string[];
  note: string;
  /** Absolute address of the passage. */
  address: string;
  citation: string;
}

/** White space that Markdown would read as the indent of code. */
const INDENT = /^[ \t]+/u;
/** Characters that Markdown or HTML within it would read as markup. */
const MARKUP = /[\\`*_{}[\]<>#|~&!]/gu;
/** Starts of a line that Markdown would read as a list or a heading. */
const LINE_START = /^(?<digits>\s*\d*)(?<sign>[-+=.)])/u;

/** The pins in Markdown: passages as block quotes, each with its place, note and citation. */
export function pinsToMarkdown(entries: readonly PinEntry[], heading: string): string {
  const parts = entries.map((entry, index) => {
    const facts = [entry.place, entry.year, entry.status, entry.path.join(' › ')];
    return [
      `## ${index + 1}. ${plain(entry.title)}`,
      plain(facts.filter((fact) => fact !== '').join(' · ')),
      entry.lines.map((line) => `> ${plain(line)}`).join('\n>\n'),
      entry.note === ''
        ? ''
        : entry.note
            .split(/\r\n|\r|\n/u)
            .map(plain)
            .join('  \n'),
      citationLine(entry),
    ]
      .filter((part) => part !== '')
      .join('\n\n');
  });
  return `${[`# ${plain(heading)}`, ...parts].join('\n\n')}\n`;
}

/**
 * The pins as a table in CSV.
 *
 * @param names of the columns, in their order
 */
export function pinsToCsv(entries: readonly PinEntry[], names: readonly string[]): string {
  const rows = entries.map((entry) => [
    entry.title,
    entry.place,
    entry.year,
    entry.status,
    entry.path.join(' › '),
    entry.lines.join('\n'),
    entry.note,
    entry.citation,
    entry.address,
  ]);
  return toCsv([names, ...rows], { bom: true });
}

/** The address as a link that Markdown knows. */
function citationLine({ citation, address }: PinEntry): string {
  const [before = '', after = ''] = citation.split(address);
  return `${plain(before)}<${address}>${after}`;
}

function plain(text: string): string {
  return text.replace(INDENT, '').replace(MARKUP, '\\$&').replace(LINE_START, '$<digits>\\$<sign>');
}
