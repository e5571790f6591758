import type { SectionStatus } from '../../schema/status.ts';

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
const numeral = (number: number) => NUMERALS[number - 1] ?? String(number);

/** 结构层次序数 by name, with brackets and stops in half or full width, as reports use both. */
export const markers = {
  chapter: (number: number) => `${numeral(number)}、`,
  section: (number: number, wide: boolean) =>
    wide ? `（${numeral(number)}）` : `(${numeral(number)})`,
  number: (number: number, wide: boolean) => (wide ? `${number}．` : `${number}.`),
  nested: (number: number, wide: boolean) => (wide ? `（${number}）` : `(${number})`),
  item: (number: number) => `${numeral(number)}是`,
  ordinal: (number: number, wide: boolean) => `第${numeral(number)}${wide ? '，' : ','}`,
} satisfies Record<string, (number: number, wide: boolean) => string>;

/** One level of numbering below a part. */
export interface Tier {
  marker: keyof typeof markers;
  /** `line`: a heading alone; `lead`: run in with its paragraph; `running`: several in one paragraph. */
  form: 'line' | 'lead' | 'running';
  /** Fewest and most sections of this level under one parent. */
  count: readonly [number, number];
}

/** The review or the plan: its heading and numbering. */
export interface Part {
  status: SectionStatus;
  /** `line`: 2021年工作回顾, unnumbered; `chapter`: 一、2023年工作总结; `none`: no heading. */
  heading: 'line' | 'chapter' | 'none';
  tiers: readonly Tier[];
}

/** How a whole report is laid out. The first five are those of the real reports. */
export interface Shape {
  name: string;
  /** How often this shape is picked, in relation to the others. */
  weight: number;
  parts: readonly Part[];
}

const chapters = { marker: 'chapter', form: 'line', count: [4, 6] } as const;
const sectionLines = { marker: 'section', form: 'line', count: [3, 5] } as const;
const sectionLeads = { marker: 'section', form: 'lead', count: [3, 5] } as const;
const numberLines = { marker: 'number', form: 'line', count: [2, 3] } as const;
const numberLeads = { marker: 'number', form: 'lead', count: [4, 6] } as const;
const nestedLeads = { marker: 'nested', form: 'lead', count: [2, 3] } as const;
const itemLeads = { marker: 'item', form: 'lead', count: [3, 5] } as const;
const itemsRunning = { marker: 'item', form: 'running', count: [2, 4] } as const;
const ordinalsRunning = { marker: 'ordinal', form: 'running', count: [2, 3] } as const;

export const shapes: readonly Shape[] = [
  {
    name: 'chapters, the last of which is the plan',
    weight: 4,
    parts: [
      { status: 'review', heading: 'none', tiers: [chapters, itemsRunning] },
      { status: 'plan', heading: 'chapter', tiers: [sectionLeads, itemsRunning] },
    ],
  },
  {
    name: 'two chapters, items at the start of lines',
    weight: 4,
    parts: [
      { status: 'review', heading: 'chapter', tiers: [{ ...itemLeads, count: [6, 10] }] },
      { status: 'plan', heading: 'chapter', tiers: [sectionLines, itemLeads] },
    ],
  },
  {
    name: 'two chapters, titles run in',
    weight: 4,
    parts: [
      { status: 'review', heading: 'chapter', tiers: [sectionLeads] },
      { status: 'plan', heading: 'chapter', tiers: [numberLeads] },
    ],
  },
  {
    name: 'unnumbered parts with chapters',
    weight: 4,
    parts: [
      { status: 'review', heading: 'line', tiers: [chapters, sectionLeads] },
      { status: 'plan', heading: 'line', tiers: [chapters, sectionLeads] },
    ],
  },
  {
    name: 'plan only',
    weight: 2,
    parts: [{ status: 'plan', heading: 'none', tiers: [chapters, itemLeads] }],
  },
  {
    name: 'four levels',
    weight: 1,
    parts: [
      { status: 'review', heading: 'chapter', tiers: [sectionLines, numberLines, nestedLeads] },
      { status: 'plan', heading: 'chapter', tiers: [sectionLines, ordinalsRunning] },
    ],
  },
  {
    name: 'review only',
    weight: 1,
    parts: [{ status: 'review', heading: 'none', tiers: [chapters, sectionLeads, itemsRunning] }],
  },
];
