import type { Place } from '../../schema/place.ts';
import { codeAtLevel, placeLevels, wholeCode } from '../../schema/place-level.ts';
import type { KnownCorpus } from '../known-corpus.ts';
import { NATION, type DivisionIndex, type Unit } from './divisions.ts';
import type { Finding } from '../evidence.ts';
import { problem } from '../refusals.ts';

/**
 * The unit of a code on the command line: from the list, from a report of the corpus, or, where a name
 * is given too, one that the list does not have.
 *
 * @throws IntakeError if the code is in neither and no name is given
 */
export function unitOfCode(
  code: string,
  name: string | undefined,
  index: DivisionIndex,
  { entries }: KnownCorpus,
): Finding<Unit> {
  const full = wholeCode(code);
  const known = entries.find(({ place }) => place.code === full)?.place;
  const unit =
    index.withCode(full) ??
    (known && unitOf(known)) ??
    (name === undefined ? undefined : unlistedUnit(full, name, index));
  if (!unit) throw problem('intake-place-option', code);
  return { value: unit, evidence: [{ quote: `--place ${code}`, line: null, where: 'option' }] };
}

function unitOf(place: Place): Unit {
  const level = placeLevels.findLast((key) => place[key] !== null);
  const name = level && place[level];
  return level && name ? { name, level, place } : NATION;
}

/** A township that the list does not have, in a district or undivided city that it has. */
function unlistedUnit(code: string, name: string, index: DivisionIndex): Unit | undefined {
  const parent =
    index.withCode(codeAtLevel(code, 'district')) ?? index.withCode(codeAtLevel(code, 'city'));
  if (!parent || parent.place.code === code) return undefined;
  return { name, level: 'subdistrict', place: { ...parent.place, code, subdistrict: name } };
}
