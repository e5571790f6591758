import { VFile } from 'vfile';
import {
  isAlias,
  isCollection,
  isMap,
  LineCounter,
  parseDocument,
  visit,
  type Document,
} from 'yaml';
import { brokenName, isBrokenName } from './disk-fault.ts';
import { raise, type RuleId, type RuleValues } from '../read/rules/index.ts';
import { CatalogSchema, type Catalog, type CatalogEntry } from '../schema/catalog.ts';
import { codeDigits, placeLevels } from '../schema/place-level.ts';

/** Name of the catalog in the folder of the reports. */
export const CATALOG_FILE = 'catalog.yaml';

/** The entries, none if the catalog does not fit its schema, and the file with the messages about it. */
export interface ReadCatalog {
  entries: Catalog;
  file: VFile;
}

type Path = readonly PropertyKey[];
type RaiseRule = <Id extends RuleId>(path: Path, id: Id, ...values: RuleValues<Id>) => void;

/**
 * Read and check `catalog.yaml`.
 *
 * @param yaml text of the catalog
 * @param path its path, named in the messages
 * @param textFiles names of the report files that lie beside it
 */
export function readCatalog(yaml: string, path: string, textFiles: readonly string[]): ReadCatalog {
  const file = new VFile({ value: yaml, path });
  const lines = new LineCounter();
  const pointAt = (offset: number | undefined) => {
    if (offset === undefined) return undefined;
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  let document: Document | undefined;
  let values: unknown;
  try {
    document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
    // After the first error the parser only guesses.
    const [error] = document.errors;
    if (error) raise(file, 'catalog-syntax', pointAt(error.pos[0]), error.message);
    else values = document.toJS();
  } catch (error) {
    // Brackets are too deep, or an alias has no anchor or would expand beyond all memory.
    raise(file, 'catalog-syntax', pointAt(document && aliasIn(document)), String(error));
  }
  if (!document || file.messages.length > 0) return { entries: [], file };
  const read = document;
  const parsed = CatalogSchema.safeParse(values);
  const report: RaiseRule = (at, id, ...values) =>
    raise(file, id, pointAt(offsetAt(read, at)), ...values);
  if (!parsed.success) {
    for (const { path: at, message } of parsed.error.issues) {
      const field = at.slice(1).map(String).join('.') || 'the entry';
      report(at, 'catalog-schema', field, message);
    }
    return { entries: [], file };
  }
  checkUnique(parsed.data, report);
  checkYears(parsed.data, report);
  checkPlaces(parsed.data, report);
  checkFiles(parsed.data, textFiles, report);
  return { entries: parsed.data, file };
}

/** Offset of the first alias without an anchor, else of the first alias. */
function aliasIn(document: Document): number | undefined {
  let first: number | undefined;
  visit(document, {
    Alias(_, alias) {
      const isLost = alias.resolve(document) === undefined;
      if (isLost || first === undefined) first = alias.range?.[0];
      return isLost ? visit.BREAK : undefined;
    },
  });
  return first;
}

/** Offset of the node at `path`; if it is missing, of the nearest node around it. */
function offsetAt(document: Document, path: Path): number | undefined {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isCollection(node) || isAlias(node) || isScalarWithRange(node)) return node.range?.[0];
  }
  return undefined;
}

function isScalarWithRange(node: unknown): node is { range?: [number, number, number] | null } {
  return typeof node === 'object' && node !== null && 'range' in node && !isMap(node);
}

function checkUnique(entries: Catalog, report: RaiseRule): void {
  for (const field of ['id', 'file'] as const) {
    const first = new Map<string, number>();
    entries.forEach((entry, index) => {
      const earlier = first.get(entry[field]);
      if (earlier === undefined) first.set(entry[field], index);
      else report([index, field], `catalog-duplicate-${field}`, entry[field], `${earlier + 1}`);
    });
  }
}

function checkYears(entries: Catalog, report: RaiseRule): void {
  entries.forEach(({ id, reviewYear, planYear }, index) => {
    const year = reviewYear ?? planYear;
    if (year === null) {
      report([index, 'reviewYear'], 'catalog-no-years', id);
      return;
    }
    if (reviewYear !== null && planYear !== null && planYear <= reviewYear) {
      report([index, 'planYear'], 'catalog-years', `${planYear}`, `${reviewYear}`);
    }
    if (!id.endsWith(`-${year}`)) report([index, 'id'], 'catalog-id-year', id, `${year}`);
  });
}

/** Entries that share the digits of a level must share its name. */
function checkPlaces(entries: Catalog, report: RaiseRule): void {
  const names = new Map<string, { name: string; entry: CatalogEntry }>();
  entries.forEach((entry, index) => {
    const { place } = entry;
    for (const level of placeLevels) {
      const name = place[level];
      if (name === null) continue;
      const prefix = place.code.slice(0, codeDigits[level]);
      const known = names.get(prefix);
      if (!known) names.set(prefix, { name, entry });
      else if (known.name !== name) {
        const at = [index, 'place', level];
        report(at, 'catalog-place', level, name, prefix, known.name, known.entry.id);
      }
    }
  });
}

function checkFiles(entries: Catalog, textFiles: readonly string[], report: RaiseRule): void {
  const present = new Set(textFiles);
  entries.forEach((entry, index) => {
    if (present.delete(entry.file)) return;
    if (textFiles.includes(entry.file)) return;
    report([index, 'file'], 'catalog-missing-file', entry.file, entry.id);
  });
  for (const name of present) {
    if (isBrokenName(name)) report([], 'source-unreadable', `${brokenName} (${name})`);
    else report([], 'catalog-missing-entry', name);
  }
}
