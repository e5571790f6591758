import { sharedDigits } from '../../../schema/place-level.ts';
import type { ExplorePlace } from '../../../schema/explore.ts';
import { exploreStrings as words } from '../../../words/explore.ts';

/** Suggestions shown at once. */
const MOST_SUGGESTIONS = 60;

interface NamedPlace {
  code: string;
  name: string;
  /** 广东省广州市海珠区. */
  fullName: string;
}

/** The places that have reports, of all levels: found by name, shown by code. */
export class PlaceNames {
  #places: NamedPlace[] = [];

  /** @param list `data/explore/places.json`: every unit after the unit around it */
  constructor(list: readonly ExplorePlace[]) {
    for (const [code, name, around] of list) {
      this.#places.push({ code, name, fullName: (this.#places[around]?.fullName ?? '') + name });
    }
  }

  /** Full name of a code; the code where it is unknown. */
  nameOf(code: string): string {
    return this.#places.find((place) => place.code === code)?.fullName ?? code;
  }

  /** Code of a full name, or of a name that only one place has; undefined otherwise. */
  codeOf(text: string): string | undefined {
    const name = text.replace(/\s/gu, '');
    const exact = this.#places.find(({ fullName }) => fullName === name);
    if (exact) return exact.code;
    for (const matches of [
      this.#places.filter((place) => place.name === name),
      this.#places.filter(({ fullName }) => fullName.endsWith(name)),
      this.#places.filter((place) => place.name.startsWith(name)),
    ]) {
      if (matches.length === 1) return matches[0]?.code;
    }
    return undefined;
  }

  /**
   * Entries to suggest for what is typed, the widest places first.
   *
   * @param counts rows by code of the reporting place; null where they are not known
   */
  suggest(typed: string, counts: readonly [string, number][] | null): HTMLOptionElement[] {
    const name = typed.replace(/\s/gu, '');
    return this.#places
      .filter(({ fullName }) => fullName.includes(name))
      .sort((a, b) => sharedDigits(a.code).length - sharedDigits(b.code).length)
      .slice(0, MOST_SUGGESTIONS)
      .map(({ code, fullName }) => {
        const option = new Option('', fullName);
        if (counts) option.label = words.option(fullName, countBelow(code, counts));
        return option;
      });
  }
}

function countBelow(code: string, counts: readonly [string, number][]): number {
  const prefix = sharedDigits(code);
  return counts.reduce((sum, [own, rows]) => sum + (own.startsWith(prefix) ? rows : 0), 0);
}
