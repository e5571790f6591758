import { parseDocument, isSeq, stringify } from 'yaml';
import { CatalogEntrySchema, type CatalogEntry } from '../schema/catalog.ts';
import { codeDigits } from '../schema/place-level.ts';
import type { Unit } from './place/divisions.ts';
import { baseName, type SourceFile, type StatedFacts } from './extracted-text.ts';
import type { YearFindings } from './find-years.ts';
import { withoutComments, type KnownCorpus } from './known-corpus.ts';
import { problem } from './refusals.ts';

const yearEnding = /-\d{4}$/u;

/** The facts that an entry is made of. */
interface EntryFacts {
  unit: Unit;
  title: string;
  years: YearFindings;
  /** The year that the id ends in. */
  year: number;
  source: StatedFacts;
  /** Of the file as it was found. */
  sha256: string;
  /** How the stored text differs from the file. */
  notes: string[];
}

/**
 * The entry of a new report.
 *
 * @param id as the command line gives it; without it one is proposed
 * @throws IntakeError if the id is taken, or a field does not fit
 */
export function makeEntry(
  { unit, title, years, year, source, sha256, notes }: EntryFacts,
  { path, document }: SourceFile,
  id: string | undefined,
  corpus: KnownCorpus,
): CatalogEntry {
  const newId = id ?? proposeId(unit, year, corpus);
  if (corpus.entries.some((entry) => entry.id === newId)) throw problem('intake-id-taken', newId);
  if (!newId.endsWith(`-${year}`)) {
    throw problem('intake-entry', `id: expected it to end in -${year}`);
  }
  const original = { file: baseName(path), sha256, ...(notes.length > 0 ? { notes } : {}) };
  return checkEntry({
    id: newId,
    file: proposeFileName(path, newId, corpus),
    title,
    place: unit.place,
    reviewYear: years.reviewYear?.value ?? null,
    planYear: years.planYear?.value ?? null,
    source: definedFields({
      publisher: source.publisher?.value,
      publishedOn: source.publishedOn?.value,
      url: source.url?.value,
      original: document.kind === 'text' ? undefined : original,
    }),
  });
}

type Defined<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

/** An object without the fields that are undefined. */
export function definedFields<T extends object>(fields: T): Defined<T> {
  const defined = Object.entries(fields).filter(([, value]) => value !== undefined);
  // Without its undefined fields the object is of this type.
  return Object.fromEntries(defined) as Defined<T>;
}

/**
 * A free id: that of another report of the same place with the year changed, else code and year
 * (`440105014-2024`). If it is taken, a number is put before the year.
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
  const digits = level === 'subdistrict' ? codeDigits.subdistrict : codeDigits.district;
  return code.slice(0, digits);
}

/** Characters that a file name may not have on some system, or that a reader cannot see. */
const unsafeCharacter = /[\p{Cc}\p{Cf}<>:"/\\|?*]+/gu;
const unsafeEnds = /^[\s.\-~]+|[\s.]+$/gu;
const anyEnding = /\.[A-Za-z0-9]{1,8}$/u;
/** Longest stem in bytes. Systems allow 255 for a name, which also holds the id and the ending. */
const LONGEST_NAME = 160;

/**
 * A free file name in the corpus: that of the file with `.txt`, or the id if no safe character is left.
 * Folders, `..` and control characters are removed.
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

/** The beginning of a name, without cutting a character. */
function cut(name: string): string {
  const { read } = new TextEncoder().encodeInto(name, new Uint8Array(LONGEST_NAME));
  return name.slice(0, read);
}

/** @throws IntakeError naming the first field that does not fit */
function checkEntry(entry: CatalogEntry): CatalogEntry {
  const parsed = CatalogEntrySchema.safeParse(entry);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw problem('intake-entry', `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
}

/**
 * Add an entry at the end of the text of the catalog; what was there stays as it was, byte for byte.
 *
 * @throws IntakeError if the catalog is not a list with a dash before each entry
 */
export function appendEntry(yaml: string, entry: CatalogEntry): string {
  const newline = yaml.includes('\r\n') ? '\r\n' : '\n';
  const { source, ...facts } = entry;
  const isSourceEmpty = Object.keys(source).length === 0;
  const text = stringify([isSourceEmpty ? facts : { ...facts, source }], {
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
