import assert from 'node:assert';
import type { Point } from 'unist';
import type { VFile } from 'vfile';
import { parseText } from '../../read/parse/index.ts';
import { flattenSections } from '../../schema/section-tree.ts';
import { buildReport } from '../../read/report/index.ts';
import { raise } from '../../read/rules/index.ts';
import { unifyRadicals } from '../../radicals.ts';
import type { CatalogEntry } from '../../schema/catalog.ts';
import { placeLevels } from '../../schema/place-level.ts';
import type { Paragraph, Report } from '../../schema/report.ts';
import type { Section } from '../../schema/section.ts';

/** A report as the checks see it. */
interface Checked {
  report: Report;
  entry: CatalogEntry;
  /** The decoded source. */
  text: string;
}
type LintRule = (checked: Checked, file: VFile) => void;

/** Shorter paragraphs may well occur twice. */
const SHORTEST_REPEATED = 20;
/** Characters of the text that a message quotes, and around a replaced character. */
const QUOTED = 14;
const CONTEXT = 4;

/** The part of a name that texts leave out: 沙湾 for 沙湾街道. */
const kindOfPlace = /(?<=..)(?:街道|地区|镇|乡|区|县|市|省)$/u;
const clauseStop = /[。！？；，,;]/u;
const closedEnd = /[。！？；.!?;…”’』」）)】》]$/u;

/**
 * Run all checks on a report and raise what a maintainer should look at on its file.
 *
 * @param entry the entry of the report in the catalog
 */
export function checkReport(report: Report, entry: CatalogEntry, file: VFile): void {
  const checked = { report, entry, text: String(file) };
  for (const rule of rules) rule(checked, file);
}

const rules: readonly LintRule[] = [
  findReplacedCharacters,
  findRadicals,
  findCutEnd,
  findRepeatedHeadings,
  findRepeatedParagraphs,
  findUnheadedPlan,
  findMissingStatus,
  compareYears,
  findPlaceName,
];

function findReplacedCharacters({ report }: Checked, file: VFile): void {
  for (const paragraph of report.paragraphs) {
    const at = paragraph.text.indexOf('\ufffd');
    if (at === -1) continue;
    const context = paragraph.text.slice(Math.max(0, at - CONTEXT), at + CONTEXT + 1);
    const start = pointOf(paragraph);
    raise(file, 'character-replaced', { ...start, column: start.column + at }, context);
  }
}

function findRadicals({ report }: Checked, file: VFile): void {
  for (const paragraph of report.paragraphs) {
    const { text } = paragraph;
    const unified = unifyRadicals(text);
    const at = text.split('').findIndex((unit, index) => unit !== unified.charAt(index));
    if (at === -1) continue;
    const start = pointOf(paragraph);
    raise(
      file,
      'radical-characters',
      { ...start, column: start.column + at },
      text.slice(at, at + 1),
      unified.slice(at, at + 1),
    );
  }
}

function findCutEnd({ report }: Checked, file: VFile): void {
  const last = report.paragraphs.at(-1);
  const text = last?.text.trimEnd();
  if (text === undefined || !last || closedEnd.test(text)) return;
  const clause = text.slice(-QUOTED).split(clauseStop).at(-1);
  assert(clause !== undefined, 'expected split to give at least one part');
  raise(file, 'text-cut-off', pointOf(last), clause);
}

function findRepeatedHeadings({ report }: Checked, file: VFile): void {
  const first = new Map<string, Section>();
  for (const section of report.outline) {
    const heading = `${section.marker ?? ''}${section.title}`;
    const earlier = first.get(heading);
    if (!earlier) first.set(heading, section);
    else {
      const place = { line: section.line, column: 1 };
      raise(file, 'heading-repeated', place, heading, `${earlier.line}`);
    }
  }
}

function findRepeatedParagraphs({ report }: Checked, file: VFile): void {
  const first = new Map<string, Paragraph>();
  for (const paragraph of report.paragraphs) {
    const { text } = paragraph;
    if (text.length < SHORTEST_REPEATED) continue;
    const earlier = first.get(text);
    if (!earlier) first.set(text, paragraph);
    else {
      const start = text.slice(0, QUOTED);
      raise(file, 'paragraph-repeated', pointOf(paragraph), start, `${earlier.line}`);
    }
  }
}

function findUnheadedPlan({ report }: Checked, file: VFile): void {
  const sections = report.outline;
  const index = sections.findIndex(({ status }) => status === 'plan');
  const opening = sections[index];
  if (index < 1 || !opening?.inline || opening.marker !== null) return;
  const start = opening.title.slice(0, QUOTED);
  raise(file, 'plan-unheaded', { line: opening.line, column: 1 }, start);
}

function findMissingStatus({ report }: Checked, file: VFile): void {
  const statuses = new Set(flattenSections(report.outline).map(({ status }) => status));
  if (statuses.size === 0) return;
  const expected = [
    ['review', report.reviewYear],
    ['plan', report.planYear],
  ] as const;
  for (const [status, year] of expected) {
    if (year !== null && !statuses.has(status)) {
      raise(file, 'status-missing', undefined, status, `${year}`);
    }
  }
}

/** Compare the years that the text states with those of the catalog. */
function compareYears({ entry, text }: Checked, file: VFile): void {
  const found = buildReport(parseText(text, file.path));
  for (const field of ['reviewYear', 'planYear'] as const) {
    const known = entry[field];
    const said = found[field];
    if (known !== null && said !== null && known !== said) {
      raise(file, 'years-differ', undefined, field, `${known}`, `${said}`);
    }
  }
}

function findPlaceName({ entry, text }: Checked, file: VFile): void {
  const name = placeLevels.map((level) => entry.place[level]).findLast((word) => word !== null);
  if (name === undefined || text.includes(name.replace(kindOfPlace, ''))) return;
  raise(file, 'place-unnamed', undefined, name);
}

function pointOf(paragraph: Paragraph): Point {
  return { line: paragraph.line, column: 1 };
}
