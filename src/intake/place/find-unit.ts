import { placeAt } from '../../read/decode.ts';
import type { IntakeOptions } from '../../schema/intake-options.ts';
import { baseName, type SourceFile } from '../extracted-text.ts';
import type { Finding } from '../evidence.ts';
import type { HeadLine } from '../head-lines.ts';
import type { KnownCorpus } from '../known-corpus.ts';
import { problem } from '../refusals.ts';
import { fullName, type DivisionIndex, type Unit } from './divisions.ts';
import { findPlace, type PlaceResult } from './find-place.ts';
import { unitOfCode } from './unit-of-code.ts';

/** A search for the place of a report that does not settle on one unit. */
export type OpenPlace = Exclude<PlaceResult, { kind: 'found' }>;

/** What finding the place needs beside the file. */
export interface PlaceContext {
  corpus: KnownCorpus;
  /** Loads the list of divisions, when it is first needed. */
  divisions: () => DivisionIndex;
  options: IntakeOptions;
  /** Asks which unit is meant; undefined where nobody can be asked or answers. */
  askPlace?: (result: OpenPlace) => Promise<Unit | undefined>;
}

/** Most candidates that a refusal lists; 88 units are called 城关镇. */
const MOST_CANDIDATES = 8;

/**
 * The unit that a report is of: as `--place` says, else as the text says, else as the maintainer
 * answers.
 *
 * @throws IntakeError if none of these names one unit
 */
export async function findUnit(
  { path, document: { text } }: SourceFile,
  head: readonly HeadLine[],
  { divisions, corpus, options, askPlace }: PlaceContext,
): Promise<Finding<Unit>> {
  const index = divisions();
  if (options.place !== undefined) {
    return unitOfCode(options.place, options['place-name'], index, corpus);
  }
  const lineAt = (offset: number) => placeAt(text, offset).line;
  const fileName = baseName(path).replace(/\.[^.]*$/u, '');
  const result = findPlace({ text, head, lineAt }, { index, fileName });
  if (result.kind === 'found') return { value: result.unit, evidence: result.evidence };
  const answer = await askPlace?.(result);
  if (!answer) throw refusalOf(result);
  const asked = { quote: fullName(answer), line: null, where: 'option' } as const;
  return { value: answer, evidence: [...result.evidence, asked] };
}

function refusalOf(result: OpenPlace): Error {
  if (result.kind === 'unknown') {
    return problem('intake-place-unknown', result.name ?? 'that the text does not name');
  }
  const listed = result.candidates.slice(0, MOST_CANDIDATES);
  const names = listed.map(({ unit }) => `${fullName(unit)} ${unit.place.code}`).join(', ');
  const more = result.candidates.length - listed.length;
  return problem(
    'intake-place-ambiguous',
    result.name,
    more > 0 ? `${names} and ${more} more` : names,
  );
}
