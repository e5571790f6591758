import { VFile } from 'vfile';
import { isAlias, isCollection, isMap, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { CatalogSchema, type Catalog, type CatalogEntry } from '../schema/catalog.ts';
import { codeDigits, placeLevels } from '../schema/place-level.ts';

/** Name of the catalog in the folder of the reports. */
export const CATALOG_FILE = 'catalog.yaml';

/** The entries that can be read, and the file that holds the messages about the catalog. */
export interface ReadCatalog {
  entries: Catalog;
  file: VFile;
}

type Path = readonly PropertyKey[];
type Report = (path: Path, rule: string, message: string) => void;

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
  const document = parseDocument(yaml, { lineCounter: lines });
  const fail = (offset: number | undefined, rule: string, message: string): void => {
    const position = offset === undefined ? undefined : lines.linePos(offset);
    file.message(message, {
      ...(position ? { place: { line: position.line, column: position.col } } : {}),
      ruleId: rule,
      source: 'duidu',
    }).fatal = true;
  };
  for (const error of document.errors) {
    fail(error.pos[0], 'catalog-syntax', `Unexpected YAML: ${error.message}`);
  }
  if (document.errors.length > 0) return { entries: [], file };

  const parsed = CatalogSchema.safeParse(document.toJS());
  const report: Report = (at, rule, message) => fail(offsetAt(document, at), rule, message);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) report(issue.path, 'catalog-schema', wordIssue(issue));
    return { entries: [], file };
  }
  checkUnique(parsed.data, report);
  checkYears(parsed.data, report);
  checkPlaces(parsed.data, report);
  checkFiles(parsed.data, textFiles, report);
  return { entries: parsed.data, file };
}

function wordIssue(issue: z.core.$ZodIssue): string {
  const field = issue.path.slice(1).map(String).join('.') || 'the entry';
  return `Unexpected value of ${field}: ${issue.message}; correct it as in src/schema/catalog.ts`;
}

/** Offset of the innermost node that `path` leads to; what is missing is told at its parent. */
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

function checkUnique(entries: Catalog, report: Report): void {
  for (const field of ['id', 'file'] as const) {
    const first = new Map<string, number>();
    entries.forEach((entry, index) => {
      const earlier = first.get(entry[field]);
      if (earlier === undefined) first.set(entry[field], index);
      else {
        report(
          [index, field],
          `catalog-duplicate-${field}`,
          `Unexpected second entry with ${field} ${entry[field]} (the first is number ${earlier + 1}), ` +
            `expected each ${field} once; remove one or rename it`,
        );
      }
    });
  }
}

function checkYears(entries: Catalog, report: Report): void {
  entries.forEach(({ id, reviewYear, planYear }, index) => {
    if (reviewYear === null && planYear === null) {
      report(
        [index, 'reviewYear'],
        'catalog-years',
        `Unexpected report ${id} without years, expected reviewYear or planYear; set at least one`,
      );
    } else if (reviewYear !== null && planYear !== null && planYear <= reviewYear) {
      report(
        [index, 'planYear'],
        'catalog-years',
        `Unexpected planYear ${planYear} with reviewYear ${reviewYear}, expected a later year; correct one`,
      );
    }
    const year = reviewYear ?? planYear;
    if (year !== null && !id.endsWith(`-${year}`)) {
      report(
        [index, 'id'],
        'catalog-id-year',
        `Unexpected id ${id} of a report on ${year}, expected it to end in -${year}; rename it before it is published`,
      );
    }
  });
}

/** Entries that share the digits of a level must share its name. */
function checkPlaces(entries: Catalog, report: Report): void {
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
        report(
          [index, 'place', level],
          'catalog-place',
          `Unexpected ${level} ${name} for code ${prefix}, expected ${known.name} as in ` +
            `${known.entry.id}; correct the name or the code`,
        );
      }
    }
  });
}

function checkFiles(entries: Catalog, textFiles: readonly string[], report: Report): void {
  const present = new Set(textFiles);
  entries.forEach((entry, index) => {
    if (present.delete(entry.file)) return;
    if (textFiles.includes(entry.file)) return;
    report(
      [index, 'file'],
      'catalog-missing-file',
      `Unexpected file ${entry.file} in the entry ${entry.id}, expected a file of that name beside the ` +
        'catalog; add the file or correct the name',
    );
  });
  for (const name of present) {
    report(
      [],
      'catalog-missing-entry',
      `Unexpected report ${name} without an entry, expected one in the catalog; add its id, title, place and years`,
    );
  }
}
