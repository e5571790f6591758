import type { Paths } from '../../paths.ts';
import { strings } from '../../words/site.ts';

const navKeys = [
  'places',
  'years',
  'topics',
  'indicators',
  'search',
  'compare',
  'pins',
  'data',
  'about',
] as const;
/** A part of the site that the header links to. */
export type NavKey = (typeof navKeys)[number];

export interface NavLink {
  key: NavKey;
  label: string;
  href: string;
  /** Value for `aria-current`; absent elsewhere. */
  current: 'true' | undefined;
}

/** Links of the header, the one of the page's own part marked. */
export function navigation(paths: Paths, current: NavKey | undefined): NavLink[] {
  const hrefs: Record<NavKey, string> = {
    places: paths.places,
    years: paths.years,
    topics: paths.topics,
    indicators: paths.indicators,
    search: paths.search(),
    compare: paths.compare(),
    pins: paths.pins(),
    data: paths.data,
    about: paths.about,
  };
  return navKeys.map((key) => ({
    key,
    label: strings.nav[key],
    href: hrefs[key],
    current: key === current ? 'true' : undefined,
  }));
}
