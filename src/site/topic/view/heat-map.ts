import { scaleBand, scaleQuantize } from 'd3-scale';
import { topicStrings } from '../../../words/topic.ts';
import type { TopicGrid } from './grid.ts';

/** Room for the names of reports, in percent of the width; least for those of topics, in pixels. */
const NAMES = 20;
const LEAST_HEAD = 184;
const ROW = 34;
/** Pixels of a Han character, of another, and around a name. */
const WIDE = 13;
const NARROW = 7;
const AROUND = 24;
/** Steps of colour; a topic that fills this share of a report, in percent, has the darkest. */
const LEVELS = [1, 2, 3, 4, 5] as const;
const DARKEST = 30;

export interface HeatMap {
  height: number;
  /** Columns, with the middle of each in percent of the width. */
  topics: { name: string; href: string; middle: string; y: number }[];
  rows: { name: string; years: string; href: string; y: number; cells: HeatCell[] }[];
}

/** What one report gives to one topic. */
export interface HeatCell {
  x: string;
  width: string;
  middle: string;
  y: number;
  height: number;
  /** From 1 to 5; 0 where the report has no section on the topic. */
  level: number;
  /** Percent of the report, a dot for scattered words, a dash for none. */
  sign: string;
  /** For those who hear it. */
  name: string;
  /** Undefined where there is nothing to lead to. */
  href: string | undefined;
}

/** The grid drawn: the more of a report a topic fills, the darker its cell. */
export function heatMap({ topics, rows }: TopicGrid): HeatMap {
  const head = Math.max(LEAST_HEAD, ...topics.map(({ name }) => lengthOf(name) + AROUND));
  const across = scaleBand(
    topics.map((_, index) => index),
    [NAMES, 100],
  ).padding(0.06);
  const down = scaleBand(
    rows.map((_, index) => index),
    [head, head + ROW * rows.length],
  ).padding(0.06);
  const levelOf = scaleQuantize<number>([0, DARKEST], LEVELS);
  const left = (index: number) => across(index) ?? NAMES;
  const middle = (index: number) => percent(left(index) + across.bandwidth() / 2);
  return {
    height: head + ROW * rows.length,
    topics: topics.map((topic, index) => ({ ...topic, middle: middle(index), y: head - 8 })),
    rows: rows.map(({ name, years, href, shares }, row) => {
      const y = Math.round(down(row) ?? head);
      const cells = shares.map((share, index): HeatCell => {
        const isOwn = share.kind === 'sections';
        const said = isOwn
          ? topicStrings.grid.share(share.percent, share.items)
          : share.kind === 'scattered'
            ? topicStrings.grid.scattered(share.words)
            : topicStrings.grid.absent;
        return {
          x: percent(left(index)),
          width: percent(across.bandwidth()),
          middle: middle(index),
          y,
          height: Math.floor(down.bandwidth()),
          level: isOwn ? levelOf(share.percent) : 0,
          sign: isOwn ? `${share.percent}` : share.kind === 'scattered' ? '·' : '—',
          name: topicStrings.grid.cell(`${name} ${years}`, topics[index]?.name ?? '', said),
          href: share.kind === 'absent' ? undefined : share.href,
        };
      });
      return { name, years, href, y, cells };
    }),
  };
}

const lengthOf = (name: string) =>
  [...name].reduce((sum, sign) => sum + (/\p{Script=Han}/u.test(sign) ? WIDE : NARROW), 0);

const percent = (value: number) => `${value.toFixed(2)}%`;
