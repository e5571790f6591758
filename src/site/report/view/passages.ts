import { reportName } from '../../shared/report-name.ts';
import type { Paths } from '../../../paths.ts';
import type { PassagePlace, ReportPassages, SharedPassage } from '../../../schema/passage.ts';
import type { Report, ReportSummary } from '../../../schema/report.ts';
import { alignmentStrings } from '../../../words/alignment.ts';
import { shortYears } from '../../shared/report-card.ts';

/** Passages listed on the page of a report; the data file has all. */
const LISTED = 30;
const words = alignmentStrings.passages;

/** A passage with the reports that hold it too. */
interface PassageRow {
  text: string;
  href: string;
  places: { name: string; href: string }[];
  /** 等 12 份报告; undefined where all are named. */
  more: string | undefined;
}

/** What the page of a report says on the text that it shares. */
export interface PassageSummary {
  /** 12% 的文字也见于其他报告; undefined where it shares none. */
  summary: string | undefined;
  /** One row a scope, own first; the last is the total. Scopes without a character are left out. */
  shares: { scope: string; characters: number; share: string }[];
  count: string;
  rows: PassageRow[];
  dataHref: string;
}

/** @param summaryOf summary of a report by its id */
export function passageSummary(
  report: Pick<Report, 'id' | 'paragraphs'>,
  passages: ReportPassages,
  summaryOf: (id: string) => ReportSummary | undefined,
  paths: Paths,
): PassageSummary {
  const { characters, own, shared } = passages;
  const longest = passages.passages
    .toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
    .slice(0, LISTED)
    .sort((a, b) => a.start - b.start);
  const counts = [
    { scope: words.scope.own, characters: own },
    { scope: words.scope.place, characters: shared.place },
    { scope: words.scope.district, characters: shared.district },
    { scope: words.scope.city, characters: shared.city },
    { scope: words.scope.elsewhere, characters: shared.elsewhere },
  ].filter((row) => row.characters > 0);
  return {
    summary:
      own === characters ? undefined : words.summary(percentOf(characters - own, characters)),
    shares: [...counts, { scope: words.total, characters }].map((row) => ({
      ...row,
      share: percentOf(row.characters, characters),
    })),
    count: words.list(longest.length, passages.passages.length),
    rows: longest.map((passage) => passageRow(report, passage, summaryOf, paths)),
    dataHref: paths.passagesData(report.id),
  };
}

function passageRow(
  { id, paragraphs }: Pick<Report, 'id' | 'paragraphs'>,
  { paragraph, start, end, places, reports }: SharedPassage,
  summaryOf: (id: string) => ReportSummary | undefined,
  paths: Paths,
): PassageRow {
  const holder = paragraphs.find((candidate) => candidate.id === paragraph);
  return {
    text: holder?.text.slice(start - holder.start, end - holder.start) ?? '',
    href: paths.fragment(id, paragraph),
    places: places.map((place) => ({
      name: nameOf(place, summaryOf),
      href: paths.fragment(place.report, place.paragraph),
    })),
    more: reports > places.length ? words.more(reports) : undefined,
  };
}

/** 江海街道 2024—2025. */
function nameOf(
  { report }: PassagePlace,
  summaryOf: (id: string) => ReportSummary | undefined,
): string {
  const summary = summaryOf(report);
  return summary ? `${reportName(summary).own} ${shortYears(summary)}` : report;
}

/** Whole percent; a small part of something is never 0%, nor a part 100%. */
function percentOf(part: number, whole: number): string {
  if (whole === 0) return words.percent(0);
  const share = (100 * part) / whole;
  if (share > 0 && share < 1) return words.lessThanOne;
  return words.percent(part < whole ? Math.min(99, Math.round(share)) : 100);
}
