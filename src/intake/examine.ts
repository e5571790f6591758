import type { VFile } from 'vfile';
import { analyseReport, type AnalysisContext } from '../analyse/index.ts';
import { parseText } from '../read/parse/index.ts';
import { flattenSections } from '../schema/section-tree.ts';
import { buildReport, type ReportText } from '../read/report/index.ts';
import type { CatalogEntry } from '../schema/catalog.ts';
import type { IntakeOptions } from '../schema/intake-options.ts';
import { intakeStrings } from '../words/intake.ts';
import { definedFields, makeEntry } from './catalog-entry.ts';
import { checkText } from './check-text.ts';
import { baseName, type SourceFile, type StatedFacts } from './extracted-text.ts';
import { settleDoubts } from './doubts.ts';
import type { Finding } from './evidence.ts';
import { findSource } from './find-source.ts';
import { findTitle } from './find-title.ts';
import { explainYears, type YearFindings } from './find-years.ts';
import { headOf } from './head-lines.ts';
import { digest, type KnownCorpus } from './known-corpus.ts';
import { findOutlineNotes } from './outline-notes.ts';
import type { Unit } from './place/divisions.ts';
import { findUnit, type PlaceContext } from './place/find-unit.ts';
import { refuseCopy, refuseSameYear } from './refuse-duplicates.ts';
import { problem } from './refusals.ts';
import type { NewReport } from './write-report.ts';

/** What the examination needs beside the file. */
export interface IntakeContext extends PlaceContext {
  analysis: AnalysisContext;
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

/** The part of a place's name that a report may leave out: 江海 for 江海街道. */
const unitKind = /(?<=..)(?:街道|[省市县区镇乡])$/u;

/** Most sections of one report; the richest real ones have 400. */
const MOST_HEADINGS = 3_000;

/**
 * Find all facts that the catalog needs about a file, make its entry, and add it to the known corpus.
 *
 * @throws IntakeError if it cannot be a report, is in the corpus already, or has no certain place or year
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
  const unit = await findUnit(file, head, context);
  await settleDoubts(doubts, options.accept, (text) =>
    context.confirm?.(intakeStrings.askDoubt(baseName(path), text)),
  );
  const year = (years.reviewYear ?? years.planYear)?.value;
  if (year === undefined) throw problem('intake-years');
  if (!options['allow-duplicate']) refuseSameYear(unit.value, years, corpus);

  const title =
    fromOption(options.title) ?? findTitle(report.title, head, stated, unit.value, years);
  if (!title) throw problem('intake-entry', 'title: expected one');
  const given = definedFields({
    publisher: fromOption(options.publisher),
    publishedOn: fromOption(options['published-on']),
    url: fromOption(options.url),
  });
  const source: StatedFacts = { ...findSource(head), ...stated, ...given };
  const conversion = [...document.notes, ...doubts.map((doubt) => doubt.text)];
  const entry = makeEntry(
    { unit: unit.value, title: title.value, years, source, year, sha256, notes: conversion },
    file,
    options.id,
    corpus,
  );
  const { counts, messages } = analyse(entry, report, text, path, context.analysis);
  remember(entry, sha256, text, corpus);
  const { name, level } = unit.value;
  const isNamed = level === 'nation' || text.includes(name.replace(unitKind, ''));
  const notes = [
    ...conversion,
    ...(isNamed ? [] : [intakeStrings.notes.unnamed(name)]),
    ...findOutlineNotes(report),
  ];
  return {
    entry,
    bytes: document.bytes,
    unit,
    title,
    years,
    source,
    counts,
    notes,
    file: messages,
  };
}

/** @throws IntakeError if the text has too many headings for one report */
function readReport(text: string, path: string, options: IntakeOptions): ReportText {
  const report = buildReport(parseText(text, path));
  const sections = flattenSections(report.outline).length;
  if (sections > MOST_HEADINGS) throw problem('intake-headings', sections, MOST_HEADINGS);
  const reviewYear = options['review-year'] ?? report.reviewYear;
  const planYear = options['plan-year'] ?? report.planYear;
  return { ...report, reviewYear, planYear };
}

/** The years with their evidence; those of the command line override those of the text. */
function statedYears(report: ReportText, options: IntakeOptions): YearFindings {
  const found = explainYears(report);
  return {
    reviewYear: fromOption(options['review-year']) ?? found.reviewYear,
    planYear: fromOption(options['plan-year']) ?? found.planYear,
  };
}

/** A value of the command line as a finding. */
function fromOption<T extends string | number>(value: T | undefined): Finding<T> | undefined {
  if (value === undefined) return undefined;
  return { value, evidence: [{ quote: String(value), line: null, where: 'option' }] };
}

/** Read the report again with the years of its entry, which decide the statuses, and analyse it. */
function analyse(
  entry: CatalogEntry,
  { items }: ReportText,
  text: string,
  path: string,
  context: AnalysisContext,
): { counts: Examined['counts']; messages: VFile } {
  const parsed = parseText(text, path);
  const report = buildReport(parsed, entry);
  const { outline, metrics } = analyseReport(entry.id, report, parsed.file, context);
  const counts = {
    sections: flattenSections(outline).length - items,
    items,
    paragraphs: report.paragraphs.length,
    metrics: metrics.length,
  };
  return { counts, messages: parsed.file };
}

/** Make the report one of the corpus, so that the next file is compared with it too. */
function remember(entry: CatalogEntry, sha256: string, text: string, corpus: KnownCorpus): void {
  corpus.entries.push(entry);
  corpus.duplicates.add(entry.id, sha256, text);
  corpus.fileNames.add(entry.file.toLowerCase());
}
