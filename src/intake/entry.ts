import { parseDocument, isSeq, stringify } from 'yaml';
import { CatalogEntrySchema, type CatalogEntry } from '../schema/catalog.ts';
import { codeDigits } from '../schema/place-level.ts';
import type { Unit } from './place/divisions.ts';
import { withoutComments, type KnownCorpus } from './corpus.ts';
import { problem } from './problem.ts';

/** GB/T 2260 has six digits down to the district; a township takes three more. */
const DISTRICT_DIGITS = codeDigits.district;
const yearEnding = /-\d{4}$/u;

/**
 * A free id: that of another year of the same place with the year changed, else code and year
 * (`440105014-2024`); numbered where two reports of one place and year are wanted.
 */
export function proposeId(unit: Unit, year: number, { entries }: KnownCorpus): string {
  const sibling = entries.find(({ place }) => place.code === unit.place.code);
  const stem = sibling?.id.replace(yearEnding, '') ?? stemOf(unit);
  const taken = new Set(entries.map(({ id }) => id));
  let id = `${stem}-${year}`;
  for (let number = 2; taken.has(id); number += 1) id = `${stem}-${number}-${year}`;
  return id;
}

function stemOf({ level, place: { code } }: Unit): string {
  if (level === 'nation') return 'china';
  const digits = level === 'subdistrict' ? codeDigits.subdistrict : DISTRICT_DIGITS;
  return code.slice(0, digits);
}

/** Characters that a file name may not have on some system, or that a reader cannot see. */
const unsafeCharacter = /[\p{Cc}\p{Cf}<>:"/\\|?*]+/gu;
const unsafeEnds = /^[\s.\-~]+|[\s.]+$/gu;
const anyEnding = /\.[A-Za-z0-9]{1,8}$/u;
/** Systems take 255 bytes; the rest is for the id, the ending, and what is added while it is written. */
const LONGEST_NAME = 160;

/**
 * A free name in the folder of the reports: that of the file with `.txt`, or the id where nothing
 * safe is left of it. Folders, `..` and control characters never come through.
 */
export function proposeFileName(path: string, id: string, { fileNames }: KnownCorpus): string {
  const base = path.replace(/^.*\//u, '').replace(anyEnding, '');
  const safe = base.normalize('NFC').replace(unsafeCharacter, '-').replace(unsafeEnds, '');
  const stem = cut(safe).replace(unsafeEnds, '');
  const names = [stem, `${stem}-${id}`, id].filter((name) => name !== '' && !name.startsWith('-'));
  const name = names
    .map((candidate) => `${candidate}.txt`)
    .find((file) => {
      return !fileNames.has(file.toLowerCase());
    });
  if (name === undefined) throw problem('intake-file-taken', `${id}.txt`);
  return name;
}

/** The beginning of a name, in whole characters. */
function cut(name: string): string {
  const { read } = new TextEncoder().encodeInto(name, new Uint8Array(LONGEST_NAME));
  return name.slice(0, read);
}

/** @throws IntakeError naming the first field that does not fit */
export function checkEntry(entry: CatalogEntry): CatalogEntry {
  const parsed = CatalogEntrySchema.safeParse(entry);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw problem('intake-entry', `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
}

/**
 * The catalog with one more entry at its end; what was there stays as it was, byte for byte.
 *
 * @throws IntakeError if the catalog is not a block list, to which lines can be added
 */
export function appendEntry(yaml: string, entry: CatalogEntry): string {
  const newline = yaml.includes('\r\n') ? '\r\n' : '\n';
  const { source, ...rest } = entry;
  const isSourceEmpty = Object.keys(source).length === 0;
  const text = stringify([isSourceEmpty ? rest : { ...rest, source }], {
    lineWidth: 0,
    singleQuote: true,
  });
  const indent = withoutComments(yaml) === '' ? '' : indentOf(yaml);
  const lines = text.trimEnd().split('\n');
  const block = lines.map((line) => `${indent}${line}${newline}`).join('');
  const start = yaml === '' || yaml.endsWith('\n') ? yaml : yaml + newline;
  return start + block;
}

/** White space before the dashes of the list. */
function indentOf(yaml: string): string {
  const { contents } = parseDocument(yaml);
  if (!isSeq(contents) || contents.flow === true) {
    throw problem('intake-catalog', 'not a list with a dash before each entry');
  }
  const [start] = contents.range;
  return yaml.slice(yaml.lastIndexOf('\n', start - 1) + 1, start);
}
