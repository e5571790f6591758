import { median } from '../bench/median.ts';

/** What one run of Lighthouse found: scores of 100, milliseconds, and layout shift. */
export interface PageFigures {
  performance: number;
  accessibility: number;
  bestPractices: number;
  seo: number;
  /** Largest contentful paint. */
  lcp: number;
  /** Cumulative layout shift. */
  cls: number;
  /** Total blocking time. */
  tbt: number;
}

/** The least that a score, and the most that a time or shift, may be at the median of all runs. */
export type Bars = Partial<PageFigures>;

const MOST = new Set<keyof PageFigures>(['lcp', 'cls', 'tbt']);
/** Asked of every page. */
const everywhere: Bars = { accessibility: 100, bestPractices: 100, seo: 100 };

/** Pages that a reader waits for, and comparisons, which are put together in the browser. */
export const quick: Bars = { ...everywhere, performance: 98, cls: 0.02 };
export const comparison: Bars = { ...everywhere, performance: 95, cls: 0.05, tbt: 200 };
export const plain: Bars = { ...everywhere, cls: 0.02 };

/** The median of each figure. */
export function medianFigures(runs: readonly PageFigures[]): PageFigures {
  const of = (name: keyof PageFigures) => median(runs.map((figures) => figures[name]));
  return {
    performance: of('performance'),
    accessibility: of('accessibility'),
    bestPractices: of('bestPractices'),
    seo: of('seo'),
    lcp: of('lcp'),
    cls: of('cls'),
    tbt: of('tbt'),
  };
}

/** Names of the figures that miss their bars. */
export function missedBars(figures: PageFigures, bars: Bars): (keyof PageFigures)[] {
  return (Object.keys(bars) as (keyof PageFigures)[]).filter((name) => {
    const bar = bars[name];
    if (bar === undefined) return false;
    return MOST.has(name) ? figures[name] > bar : figures[name] < bar;
  });
}
