import { parseChineseOrdinal } from '../read/parse/chinese-numeral.ts';
import type { ReportText } from '../read/report/index.ts';
import { intakeStrings } from '../words/intake.ts';

/** 一、 or （一）: its numeral, and what is around it. */
const chineseMarker =
  /^(?<before>[^一二三四五六七八九十]*)(?<numeral>[一二三四五六七八九十]{1,3})(?<after>.*)$/u;
/** Shorter paragraphs may well occur twice in a report. */
const LEAST_REPEATED = 60;
const MOST_MARKERS = 8;
const words = intakeStrings.notes;

/** Oddities of the outline that a maintainer should look at before publishing, a sentence each. */
export function findOutlineNotes({ outline, paragraphs }: ReportText): string[] {
  const markers = outline.flatMap(({ marker }) => (marker === null ? [] : [marker]));
  const long = paragraphs.filter(({ text }) => text.length >= LEAST_REPEATED);
  const repeated = long.length - new Set(long.map(({ text }) => text)).size;
  return [
    ...(isInOrder(markers) ? [] : [words.outline(markers.slice(0, MOST_MARKERS).join(' '))]),
    ...(repeated > 0 ? [words.repeated(repeated)] : []),
  ];
}

/** True if the numbers of the top level are of one form and count from one. */
function isInOrder(markers: readonly string[]): boolean {
  const forms = new Set<string>();
  return markers.every((marker, index) => {
    const groups = chineseMarker.exec(marker)?.groups;
    forms.add(`${groups?.before ?? marker} ${groups?.after ?? ''}`);
    return forms.size === 1 && parseChineseOrdinal(groups?.numeral ?? '') === index + 1;
  });
}
