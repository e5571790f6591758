import assert from 'node:assert';
import type { CatalogEntry } from '../../schema/catalog.ts';
import type { Place } from '../../schema/place.ts';
import { placeLevels, type PlaceLevel } from '../../schema/place-level.ts';

/**
 * Text of a real report in which the names of its place and its years are slots. Slots are
 * enclosed in private-use characters, which no report contains.
 */
export type Template = string;

const OPEN = '\u{e000}';
const CLOSE = '\u{e001}';
const SLOT = /\u{e000}(?<name>[a-z]+)(?<argument>[+-]\d+|\.stem)?\u{e001}/gu;

/** Slots of the two years of a report. */
export const PLAN_YEAR: Template = `${OPEN}year+0${CLOSE}`;
export const REVIEW_YEAR: Template = `${OPEN}year-1${CLOSE}`;

/** Years near that of the report become slots; others are history and stay. */
const YEAR = /(?<!\d)(?:19|20)\d{2}(?=年)/gu;
const YEAR_REACH = 5;

/** The kind of division in a name; without it the stem is left, which texts use alone (江海街道 → 江海). */
const DIVISION_SUFFIX = /(?:街道办事处|街道|自治区|自治州|地区|省|市|区|县|镇|乡)$/u;
const SHORTEST_STEM = 2;

function stemOf(name: string): string {
  const stem = name.replace(DIVISION_SUFFIX, '');
  return stem.length >= SHORTEST_STEM ? stem : name;
}

/** Each name of a place, its stem, and for a 街道 the short form (沙湾街) → the slot that replaces it. */
function namesOf(place: Place): Map<string, string> {
  const slots = new Map<string, string>();
  for (const level of placeLevels) {
    const name = place[level];
    if (name === null) continue;
    const stem = stemOf(name);
    slots.set(stem, `${OPEN}${level}.stem${CLOSE}`);
    if (name.endsWith('街道')) slots.set(`${stem}街`, `${OPEN}${level}${CLOSE}`);
    slots.set(name, `${OPEN}${level}${CLOSE}`);
  }
  return slots;
}

/** @returns a function that turns text of the report of `entry` into a {@link Template} */
export function createTemplater(entry: CatalogEntry): (text: string) => Template {
  const slots = namesOf(entry.place);
  const longestFirst = [...slots.keys()].sort((a, b) => b.length - a.length);
  const name = new RegExp(longestFirst.map((text) => RegExp.escape(text)).join('|'), 'gu');
  assert(entry.planYear !== null || entry.reviewYear !== null, `expected a year of ${entry.id}`);
  const base = entry.planYear ?? Number(entry.reviewYear) + 1;

  return (text) =>
    text
      .replace(name, (match) => slots.get(match) ?? match)
      .replace(YEAR, (match) => {
        const distance = Number(match) - base;
        if (Math.abs(distance) > YEAR_REACH) return match;
        return `${OPEN}year${distance < 0 ? distance : `+${distance}`}${CLOSE}`;
      });
}

const isLevel = (name: string): name is PlaceLevel => placeLevels.some((level) => level === name);

/** The name of `level`, or of the nearest level above it that the place has. */
function nameAt(place: Place, level: PlaceLevel): string {
  const above = placeLevels.slice(0, placeLevels.indexOf(level) + 1).reverse();
  return above.map((key) => place[key]).find((name) => name !== null) ?? '';
}

/** @param planYear the year that slot `year+0` stands for */
export function fillTemplate(template: Template, place: Place, planYear: number): string {
  return template.replace(SLOT, (_slot, name: string, argument: string | undefined) => {
    if (!isLevel(name)) return String(planYear + Number(argument));
    const full = nameAt(place, name);
    return argument === '.stem' ? stemOf(full) : full;
  });
}
