import type { SectionStatus } from '../../../schema/status.ts';

/** Names of the columns in addresses, in the order of the page. */
export const columnNames = ['a', 'b', 'c', 'd'] as const;
export type ColumnName = (typeof columnNames)[number];
/** A comparison has at least two columns and at most as many as there are names. */
export const FEWEST_COLUMNS = 2;

/**
 * What one column shows: a section of a report, only its review or plan, or the whole report where
 * `section` and `part` are null. At most one of the two is set.
 */
export interface ColumnChoice {
  report: string;
  section: string | null;
  part: SectionStatus | null;
}

/** The parts of a report that a column can show alone. */
export const columnParts = ['review', 'plan'] as const satisfies readonly SectionStatus[];

/** `rows` matched sections in one row, `texts` whole texts beside each other, `numbers` only. */
export const compareViews = ['rows', 'texts', 'numbers'] as const;
export type CompareView = (typeof compareViews)[number];

/** How text that columns share word for word is shown: as any other, marked, or dimmed. */
export const sharedModes = ['plain', 'mark', 'dim'] as const;
export type SharedMode = (typeof sharedModes)[number];

/** Everything that a comparison is made of; its address holds all of it. */
export interface CompareState {
  /** Two to four columns in the order of the page; null where nothing is chosen yet. */
  columns: readonly (ColumnChoice | null)[];
  /** Id of the topic whose sections are shown; null for all sections. */
  topic: string | null;
  view: CompareView;
  shared: SharedMode;
  /** True where the texts of the view `texts` scroll together. */
  together: boolean;
  /** The column in sight where there is room for one only; one of the columns there are. */
  shown: ColumnName;
}

export const emptyCompareState: CompareState = {
  columns: [null, null],
  topic: null,
  view: 'rows',
  shared: 'plain',
  together: true,
  shown: 'a',
};

/** Stand between report and section, and between report and part; ids of reports hold neither. */
const SECTION_SEPARATOR = ':';
const PART_SEPARATOR = '~';
const partEnd = /~(?<part>review|plan)$/u;

/** Parameter by which forms of other pages name the reports of the columns, whole and in order. */
const REPORT = 'report';

/** @param query query part of an address, with or without its question mark */
export function parseCompareState(query: string): CompareState {
  const parameters = new URLSearchParams(query);
  parameters
    .getAll(REPORT)
    .slice(0, columnNames.length)
    .forEach((report, index) => {
      const name = columnNames[index] ?? 'a';
      if (!parameters.has(name)) parameters.set(name, report);
    });
  const last = columnNames.findLastIndex((name) => parameters.has(name));
  const names = columnNames.slice(0, Math.max(FEWEST_COLUMNS, last + 1));
  return {
    columns: names.map((name) => parseColumn(parameters.get(name))),
    topic: filled(parameters.get('topic')),
    view: oneOf(compareViews, parameters.get('view'), emptyCompareState.view),
    shared: oneOf(sharedModes, parameters.get('shared'), emptyCompareState.shared),
    together: parameters.get('scroll') !== 'free',
    shown: oneOf(names, parameters.get('shown'), emptyCompareState.shown),
  };
}

/** Query part of the address of a comparison; empty for the empty state. */
export function formatCompareState(state: CompareState): string {
  const parts = columnNames.slice(0, state.columns.length).flatMap((name, index) => {
    const choice = state.columns[index];
    if (choice) return [`${name}=${formatColumn(choice)}`];
    return index < FEWEST_COLUMNS ? [] : [`${name}=`];
  });
  if (state.topic !== null) parts.push(`topic=${encodeURIComponent(state.topic)}`);
  if (state.view !== emptyCompareState.view) parts.push(`view=${state.view}`);
  if (state.shared !== emptyCompareState.shared) parts.push(`shared=${state.shared}`);
  if (!state.together) parts.push('scroll=free');
  if (state.shown !== emptyCompareState.shown) parts.push(`shown=${state.shown}`);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** The same comparison with another choice in one column. */
export function withColumn(
  state: CompareState,
  index: number,
  choice: ColumnChoice | null,
): CompareState {
  return { ...state, columns: state.columns.with(index, choice) };
}

/** The same comparison with an empty column more; unchanged where there is no room. */
export function addColumn(state: CompareState): CompareState {
  if (state.columns.length === columnNames.length) return state;
  return { ...state, columns: [...state.columns, null] };
}

/** The same comparison without a column; one of the last two is emptied instead. */
export function removeColumn(state: CompareState, index: number): CompareState {
  const rest = state.columns.toSpliced(index, 1);
  const columns = rest.length < FEWEST_COLUMNS ? [...rest, null] : rest;
  const isLeft = columnNames.indexOf(state.shown) < columns.length;
  return { ...state, columns, shown: isLeft ? state.shown : emptyCompareState.shown };
}

/** The same reports, of each its review only, its plan only, or (null) the whole. */
export function withPart(state: CompareState, part: SectionStatus | null): CompareState {
  return {
    ...state,
    columns: state.columns.map((choice) => choice && { ...choice, section: null, part }),
  };
}

/** What all chosen columns show; undefined where they differ or one shows a section. */
export function commonPart({ columns }: CompareState): SectionStatus | null | undefined {
  const chosen = columns.filter((choice) => choice !== null);
  const part = chosen[0]?.part;
  return chosen.every((choice) => choice.section === null && choice.part === part)
    ? part
    : undefined;
}

/** The same comparison with a column and its left neighbour in each other's places. */
export function moveLeft(state: CompareState, index: number): CompareState {
  const columns = [...state.columns];
  const [moved] = columns.splice(index, 1);
  columns.splice(Math.max(0, index - 1), 0, moved ?? null);
  return { ...state, columns };
}

function parseColumn(value: string | null): ColumnChoice | null {
  if (value === null || value === '') return null;
  const separator = value.indexOf(SECTION_SEPARATOR);
  if (separator !== -1) {
    const report = value.slice(0, separator);
    const section = filled(value.slice(separator + 1));
    return section === null ? parseColumn(report) : { report, section, part: null };
  }
  const part = partEnd.exec(value)?.groups?.part;
  if (part !== 'review' && part !== 'plan') return { report: value, section: null, part: null };
  return { report: value.replace(partEnd, ''), section: null, part };
}

function formatColumn({ report, section, part }: ColumnChoice): string {
  const name = encodeURIComponent(report);
  if (section !== null) return name + SECTION_SEPARATOR + encodeURIComponent(section);
  return part === null ? name : name + PART_SEPARATOR + part;
}

function filled(value: string | null): string | null {
  return value === '' ? null : value;
}

function oneOf<T extends string>(values: readonly T[], value: string | null, otherwise: T): T {
  return values.find((known) => known === value) ?? otherwise;
}
