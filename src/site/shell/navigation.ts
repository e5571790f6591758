import type { Paths } from '../../paths.ts';
import { strings } from '../../words/site.ts';

/** What the header leads to: few words, so that all are in sight on the smallest screen. */
const headerKeys = [
  'places',
  'years',
  'topics',
  'indicators',
  'compare',
  'search',
  'pins',
] as const;
const footerKeys = ['quote', 'data', 'about'] as const;
/** A part of the site. */
export type NavKey = (typeof headerKeys | typeof footerKeys)[number];

export interface NavLink {
  key: NavKey;
  label: string;
  href: string;
  /** Value for `aria-current`; absent elsewhere. */
  current: 'true' | undefined;
}

/** Links of header and footer, the one of the page's own part marked. */
export function navigation(
  paths: Paths,
  current: NavKey | undefined,
): Record<'header' | 'footer', NavLink[]> {
  const hrefs: Record<NavKey, string> = {
    places: paths.places,
    years: paths.years,
    topics: paths.topics,
    indicators: paths.indicators,
    search: paths.search(),
    compare: paths.compare(),
    pins: paths.pins(),
    quote: paths.quote,
    data: paths.data,
    about: paths.about,
  };
  const link = (key: NavKey): NavLink => ({
    key,
    label: strings.nav[key],
    href: hrefs[key],
    current: key === current ? 'true' : undefined,
  });
  return { header: headerKeys.map(link), footer: footerKeys.map(link) };
}
