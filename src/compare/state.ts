/** Names of the sides in addresses, in the order of the page; a third column would add a letter. */
export const sideNames = ['a', 'b'] as const;
export type SideName = (typeof sideNames)[number];

/** What one side shows: a section of a report, or the whole report where `section` is null. */
export interface SideChoice {
  report: string;
  section: string | null;
}

/** Everything that a comparison is made of; its address holds all of it. */
export interface CompareState {
  sides: Record<SideName, SideChoice | null>;
  /** Id of the topic that narrows the lists of sections; null for all sections. */
  topic: string | null;
}

export const emptyCompareState: CompareState = { sides: { a: null, b: null }, topic: null };

/** Stands between report and section; ids of reports never contain it. */
const SEPARATOR = ':';

/** @param query query part of an address, with or without its question mark */
export function parseCompareState(query: string): CompareState {
  const parameters = new URLSearchParams(query);
  return {
    sides: { a: parseSide(parameters.get('a')), b: parseSide(parameters.get('b')) },
    topic: filled(parameters.get('topic')),
  };
}

/** Query part of the address of a comparison; empty for the empty state. */
export function formatCompareState(state: CompareState): string {
  const parts = sideNames.flatMap((name) => {
    const side = state.sides[name];
    return side ? [`${name}=${formatSide(side)}`] : [];
  });
  if (state.topic !== null) parts.push(`topic=${encodeURIComponent(state.topic)}`);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** The same comparison, seen from the other side. */
export function swapSides(state: CompareState): CompareState {
  return { ...state, sides: { a: state.sides.b, b: state.sides.a } };
}

function parseSide(value: string | null): SideChoice | null {
  if (value === null || value === '') return null;
  const separator = value.indexOf(SEPARATOR);
  if (separator === -1) return { report: value, section: null };
  return { report: value.slice(0, separator), section: filled(value.slice(separator + 1)) };
}

function filled(value: string | null): string | null {
  return value === '' ? null : value;
}

function formatSide({ report, section }: SideChoice): string {
  const reportPart = encodeURIComponent(report);
  return section === null ? reportPart : reportPart + SEPARATOR + encodeURIComponent(section);
}
