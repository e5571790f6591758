import { intakeStrings as words } from '../words/intake.ts';
import type { Evidence, Finding } from './evidence.ts';
import type { SourceFile } from './extracted-text.ts';
import type { Examined } from './examine.ts';
import { fullName } from './place/divisions.ts';

/** Width of the column of field names: four Han characters, each two columns wide. */
const FIELD_WIDTH = 4;
/** Most pieces of evidence shown for one fact. */
const MOST_EVIDENCE = 3;
const MOST_DIAGNOSTICS = 3;

/** What was found in a file, with its evidence: lines for a terminal. */
export function describe(
  found: Examined,
  { path, document }: SourceFile,
  folder: string,
): string[] {
  const { entry, unit, title, years, source, counts } = found;
  const { name, level, place } = { ...unit.value, name: fullName(unit.value) };
  const { sections, items, paragraphs, metrics } = counts;
  const { fields } = words;
  return [
    words.found(printable(path), words.kinds[document.kind]),
    ...factLines(fields.title, title.value, title),
    ...factLines(fields.place, words.place(name, words.levels[level], place.code), unit),
    ...factLines(fields.reviewYear, years.reviewYear?.value, years.reviewYear),
    ...factLines(fields.planYear, years.planYear?.value, years.planYear),
    ...factLines(fields.publisher, source.publisher?.value, source.publisher),
    ...factLines(fields.publishedOn, source.publishedOn?.value, source.publishedOn),
    ...factLines(fields.url, source.url?.value, source.url),
    line(fields.id, entry.id),
    line(fields.file, `${folder}/${entry.file}`),
    line(fields.content, words.content(sections, items, paragraphs, metrics)),
    ...diagnosticLines(found),
    ...found.notes.map((note) => line(fields.notes, note)),
  ];
}

function factLines(
  field: string,
  value: string | number | undefined,
  finding: Finding<unknown> | null | undefined,
): string[] {
  const evidence = finding?.evidence ?? [];
  return [
    line(field, String(value ?? words.absent)),
    ...evidence.slice(0, MOST_EVIDENCE).map((item) => line('', `← ${wordEvidence(item, value)}`)),
  ];
}

function wordEvidence({ where, quote, line: number }: Evidence, value: unknown): string {
  if (where === 'text') return words.evidence.text(number, printable(quote));
  if (where === 'inference' && quote === value) return words.evidence.draft;
  return words.evidence[where](printable(quote));
}

function diagnosticLines({ file, entry }: Examined): string[] {
  const { diagnostics } = words.fields;
  if (file.messages.length === 0) return [line(diagnostics, words.noDiagnostics)];
  const shown = file.messages
    .slice(0, MOST_DIAGNOSTICS)
    .map(({ line: number, column, reason, ruleId }) => {
      const place = [entry.file, number, column].filter((part) => part !== undefined).join(':');
      return line(diagnostics, `${place} ${reason} [${ruleId ?? ''}]`);
    });
  const more = file.messages.length - shown.length;
  return more > 0 ? [...shown, line('', words.moreDiagnostics(more))] : shown;
}

function line(field: string, value: string): string {
  return `  ${field}${'\u3000'.repeat(FIELD_WIDTH - field.length)}  ${value}`;
}

// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const controlCharacter = /[\0-\x1f\x7f-\x9f\u2028\u2029]/gu;

/** Replace control characters: file names may contain any, and a terminal would obey them. */
export function printable(text: string): string {
  return text.replace(controlCharacter, '\ufffd');
}
