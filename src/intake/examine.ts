import { analyseReport, type AnalysisContext } from '../analyse/index.ts';
import { placeAt } from '../read/decode.ts';
import { parseText } from '../read/parse/index.ts';
import { flattenSections } from '../read/report/flatten-sections.ts';
import { buildReport, type ReportText, type ReportYears } from '../read/report/index.ts';
import type { CatalogEntry } from '../schema/catalog.ts';
import type { IntakeOptions } from '../schema/intake-options.ts';
import type { VFile } from 'vfile';
import { intakeStrings } from '../words/intake.ts';
import { checkText } from './check-text.ts';
import { placeOfCode, placeProblem } from './place/choose-place.ts';
import { digest, type KnownCorpus } from './corpus.ts';
import { settleDoubts } from './doubts.ts';
import type { DivisionIndex, Unit } from './place/divisions.ts';
import type { ReadDocument, StatedFacts } from './document.ts';
import { NEAR_SIMILARITY } from './duplicates.ts';
import { checkEntry, proposeFileName, proposeId } from './entry.ts';
import type { Finding } from './evidence.ts';
import { findPlace, type PlaceResult } from './place/find-place.ts';
import { findSource } from './find-source.ts';
import { findTitle, fullName } from './find-title.ts';
import { explainYears, type YearFindings } from './find-years.ts';
import { headOf } from './head.ts';
import { findOutlineNotes } from './outline-notes.ts';
import { problem } from './problem.ts';
import type { NewReport } from './write-report.ts';

/** A file as it was found. */
export interface SourceFile {
  path: string;
  bytes: Uint8Array;
  document: ReadDocument;
}

/** What the examination needs to know beside the file. */
export interface IntakeContext {
  corpus: KnownCorpus;
  /** Read when they are asked for. */
  divisions: () => DivisionIndex;
  analysis: AnalysisContext;
  options: IntakeOptions;
  /** Asks which unit is meant; undefined where nobody can be asked or answers. */
  askPlace?: (result: Exclude<PlaceResult, { kind: 'found' }>) => Promise<Unit | undefined>;
  /** Asks whether to go on in spite of a doubt; absent where nobody can be asked. */
  confirm?: (question: string) => Promise<boolean>;
}

/** A report that can be stored, and why each of its facts is taken. */
export interface Examined extends NewReport {
  unit: Finding<Unit>;
  title: Finding<string>;
  years: YearFindings;
  source: StatedFacts;
  counts: { sections: number; items: number; paragraphs: number; metrics: number };
  /** Diagnostics about the text. */
  file: VFile;
  notes: string[];
}

/** What a report may leave out where it speaks of its own place. */
const unitKind = /(?<=..)(?:街道|[省市县区镇乡])$/u;

/** Most sections of one report; the richest real ones have 400. */
const MOST_HEADINGS = 3_000;

/**
 * Find out everything that the catalog wants to know of a file. The report is then one of the
 * corpus: the next file is compared with it too.
 *
 * @throws IntakeError if it cannot be a report, is there already, or its place or years stay open
 */
export async function examine(file: SourceFile, context: IntakeContext): Promise<Examined> {
  const { path, bytes, document } = file;
  const { corpus, options } = context;
  const { text, stated } = document;
  const doubts = [...document.doubts, ...checkText(document)];
  const report = readReport(text, path, options);
  const sha256 = digest(bytes);
  if (!options['allow-duplicate']) refuseCopy(sha256, text, corpus);

  const head = headOf(report);
  const years = statedYears(report, options);
  const unit = await findUnit(file, report, context);
  await settleDoubts(doubts, options.accept, (text) =>
    context.confirm?.(intakeStrings.askDoubt(baseName(path), text)),
  );
  const year = (years.reviewYear ?? years.planYear)?.value;
  if (year === undefined) throw problem('intake-years');
  if (!options['allow-duplicate']) refuseSecond(unit.value, years, corpus);

  const title = optional(options.title) ?? findTitle(report.title, head, stated, unit.value, years);
  if (!title) throw problem('intake-entry', 'title: expected one');
  const source: StatedFacts = {
    ...findSource(head),
    ...stated,
    ...present('publisher', optional(options.publisher)),
    ...present('publishedOn', optional(options['published-on'])),
    ...present('url', optional(options.url)),
  };
  const conversion = [...document.notes, ...doubts.map((one) => one.text)];
  const id = options.id ?? proposeId(unit.value, year, corpus);
  if (corpus.entries.some((entry) => entry.id === id)) throw problem('intake-id-taken', id);
  if (!id.endsWith(`-${year}`)) throw problem('intake-entry', `id: expected it to end in -${year}`);
  const entry = checkEntry({
    id,
    file: proposeFileName(path, id, corpus),
    title: title.value,
    place: unit.value.place,
    reviewYear: years.reviewYear?.value ?? null,
    planYear: years.planYear?.value ?? null,
    source: sourceOf(source, file, sha256, conversion),
  });
  const { counts, messages } = count(id, report, text, path, entry, context.analysis);
  remember(entry, sha256, text, corpus);
  const { name, level } = unit.value;
  const isNamed = level === 'nation' || text.includes(name.replace(unitKind, ''));
  const notes = [
    ...conversion,
    ...(isNamed ? [] : [intakeStrings.notes.unnamed(name)]),
    ...findOutlineNotes(report),
  ];
  return {
    ...{ entry, bytes: document.bytes, unit, title, years, source, counts, notes },
    file: messages,
  };
}

function readReport(text: string, path: string, options: IntakeOptions): ReportText {
  const report = buildReport(parseText(text, path));
  const sections = flattenSections(report.outline).length;
  if (sections > MOST_HEADINGS) throw problem('intake-headings', sections, MOST_HEADINGS);
  const reviewYear = options['review-year'] ?? report.reviewYear;
  const planYear = options['plan-year'] ?? report.planYear;
  return { ...report, reviewYear, planYear };
}

function statedYears(report: ReportText, options: IntakeOptions): YearFindings {
  const found = explainYears(report);
  return {
    reviewYear: optional(options['review-year']) ?? found.reviewYear,
    planYear: optional(options['plan-year']) ?? found.planYear,
  };
}

async function findUnit(
  { path, document: { text } }: SourceFile,
  report: ReportText,
  { divisions, corpus, options, askPlace }: IntakeContext,
): Promise<Finding<Unit>> {
  const index = divisions();
  if (options.place !== undefined) {
    return placeOfCode(options.place, options['place-name'], index, corpus);
  }
  const lineAt = (offset: number) => placeAt(text, offset).line;
  const fileName = baseName(path).replace(/\.[^.]*$/u, '');
  const searched = { text, head: headOf(report), lineAt };
  const result = findPlace(searched, { index, fileName });
  if (result.kind === 'found') return { value: result.unit, evidence: result.evidence };
  const answer = await askPlace?.(result);
  if (!answer) throw placeProblem(result);
  const asked = { quote: fullName(answer), line: null, where: 'option' } as const;
  return { value: answer, evidence: [...result.evidence, asked] };
}

function baseName(path: string): string {
  return path.replace(/^.*[/\\]/u, '');
}

function refuseCopy(sha256: string, text: string, { duplicates }: KnownCorpus): void {
  const duplicate = duplicates.find(sha256, text);
  if (!duplicate) return;
  const { id, kind, similarity } = duplicate;
  if (kind === 'bytes') throw problem('intake-duplicate-bytes', id);
  if (kind === 'text') throw problem('intake-duplicate-text', id);
  const percent = Math.floor(Math.max(similarity, NEAR_SIMILARITY) * 100);
  throw problem('intake-duplicate-near', id, `${percent}%`);
}

function refuseSecond(unit: Unit, years: YearFindings, { entries }: KnownCorpus): void {
  const review = years.reviewYear?.value ?? null;
  const plan = years.planYear?.value ?? null;
  const second = entries.find(
    ({ place, reviewYear, planYear }) =>
      place.code === unit.place.code &&
      ((review !== null && review === reviewYear) || (plan !== null && plan === planYear)),
  );
  if (!second) return;
  const year = review !== null && review === second.reviewYear ? review : (plan ?? 0);
  throw problem('intake-duplicate-place-year', second.id, fullName(unit), year);
}

function optional<T extends string | number>(value: T | undefined): Finding<T> | undefined {
  if (value === undefined) return undefined;
  return { value, evidence: [{ quote: String(value), line: null, where: 'option' }] };
}

function present<Key extends string, T>(key: Key, value: T | undefined): Partial<Record<Key, T>> {
  const fields: Partial<Record<Key, T>> = {};
  if (value !== undefined) fields[key] = value;
  return fields;
}

function sourceOf(
  { publisher, publishedOn, url }: StatedFacts,
  { path, document }: SourceFile,
  sha256: string,
  notes: string[],
): CatalogEntry['source'] {
  const original = { file: baseName(path), sha256, ...(notes.length > 0 ? { notes } : {}) };
  return {
    ...present('publisher', publisher?.value),
    ...present('publishedOn', publishedOn?.value),
    ...present('url', url?.value),
    ...(document.kind === 'text' ? {} : { original }),
  };
}

/** The report again with the years that it is stored with, so that its statuses are the final ones. */
function count(
  id: string,
  { items }: ReportText,
  text: string,
  path: string,
  years: ReportYears,
  context: AnalysisContext,
): { counts: Examined['counts']; messages: VFile } {
  const parsed = parseText(text, path);
  const report = buildReport(parsed, years);
  const { outline, metrics } = analyseReport(id, report, parsed.file, context);
  const counts = {
    sections: flattenSections(outline).length - items,
    items,
    paragraphs: report.paragraphs.length,
    metrics: metrics.length,
  };
  return { counts, messages: parsed.file };
}

function remember(entry: CatalogEntry, sha256: string, text: string, corpus: KnownCorpus): void {
  corpus.entries.push(entry);
  corpus.duplicates.add(entry.id, sha256, text);
  corpus.fileNames.add(entry.file.toLowerCase());
}
