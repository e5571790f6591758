import type { Place } from '../../schema/place.ts';
import { codeAtLevel } from '../../schema/place-level.ts';
import type { KnownCorpus } from '../corpus.ts';
import { NATION, type DivisionIndex, type Unit } from './divisions.ts';
import type { Finding } from '../evidence.ts';
import type { PlaceResult } from './find-place.ts';
import { fullName } from '../find-title.ts';
import { problem } from '../problem.ts';

const CODE_LENGTH = 12;
/** So many candidates are told; a name such as 城关镇 has 88. */
const MOST_TOLD = 8;

/**
 * The unit that a maintainer names by its code: of the list, of a report that is there already, or,
 * with its name, one that the list does not have.
 *
 * @throws IntakeError if the code is in neither and no name is given
 */
export function placeOfCode(
  code: string,
  name: string | undefined,
  index: DivisionIndex,
  { entries }: KnownCorpus,
): Finding<Unit> {
  const full = code.padEnd(CODE_LENGTH, '0');
  const known = entries.find(({ place }) => place.code === full)?.place;
  const unit =
    index.withCode(full) ??
    (known && unitOf(known)) ??
    (name === undefined ? undefined : unlistedUnit(full, name, index));
  if (!unit) throw problem('intake-place-option', code);
  return { value: unit, evidence: [{ quote: `--place ${code}`, line: null, where: 'option' }] };
}

function unitOf(place: Place): Unit {
  const level = (['subdistrict', 'district', 'city', 'province'] as const).find(
    (key) => place[key] !== null,
  );
  const name = level && place[level];
  return level && name ? { name, level, place } : NATION;
}

/** A township that the list does not have, below the district or undivided city that it does. */
function unlistedUnit(code: string, name: string, index: DivisionIndex): Unit | undefined {
  const parent =
    index.withCode(codeAtLevel(code, 'district')) ?? index.withCode(codeAtLevel(code, 'city'));
  if (!parent || parent.place.code === code) return undefined;
  return { name, level: 'subdistrict', place: { ...parent.place, code, subdistrict: name } };
}

/** Why no unit can be taken: the message lists what could be meant, best first. */
export function placeProblem(result: Exclude<PlaceResult, { kind: 'found' }>): Error {
  if (result.kind === 'unknown') {
    return problem('intake-place-unknown', result.name ?? 'that the text does not name');
  }
  const told = result.candidates.slice(0, MOST_TOLD).map(({ unit }) => {
    return `${fullName(unit)} ${unit.place.code}`;
  });
  const rest = result.candidates.length - told.length;
  const list = rest > 0 ? `${told.join(', ')} and ${rest} more` : told.join(', ');
  return problem('intake-place-ambiguous', result.name, list);
}
