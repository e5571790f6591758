import type { Paths } from '../../../paths.ts';
import type { Leftover, Report } from '../../../schema/report.ts';
import { provenanceStrings as words } from '../../../words/provenance.ts';
import { reportTitle } from '../../shared/report-card.ts';
import { shorten } from '../../shared/text/shorten.ts';

/** A line of what is known of a report, beside its text. */
export interface Fact {
  label: string;
  /** Words, linked where they have a page. */
  words: { text: string; href?: string | undefined; isCode?: boolean }[];
}

/** What a page has to know of where it is published. */
export interface Deployment {
  /** Origin of the site. */
  site: string;
  /** Address of the repository; undefined where errors are not reported there. */
  repository: string | undefined;
}

const LONGEST_LEFTOVER = 40;

/** Where the text comes from, what became of it on the way, and what of it is not shown as text. */
export function provenanceFacts(report: Report, paths: Paths, deployment: Deployment): Fact[] {
  const { source, leftovers } = report;
  const { publisher, publishedOn, url, original } = source;
  const error = errorHref(report, paths, deployment);
  const facts: (Fact | null)[] = [
    publisher === undefined ? null : { label: words.publisher, words: [{ text: publisher }] },
    publishedOn === undefined ? null : { label: words.publishedOn, words: [{ text: publishedOn }] },
    url === undefined ? null : { label: words.url, words: [{ text: url, href: url }] },
    {
      label: words.file,
      words: [
        { text: source.file, isCode: true },
        { text: words.verbatim, href: paths.reportSource(report.id) },
      ],
    },
    { label: words.encoding, words: [{ text: words.encodingOf(source.encoding, source.bytes) }] },
    { label: words.sha256, words: [{ text: source.sha256, isCode: true }] },
    original === undefined
      ? null
      : {
          label: words.original,
          words: [
            { text: original.file, isCode: true },
            { text: original.sha256, isCode: true },
          ],
        },
    original?.notes === undefined
      ? null
      : { label: words.notes, words: original.notes.map((text) => ({ text })) },
    { label: words.leftOut, words: leftOut(leftovers) },
    error === undefined
      ? null
      : { label: words.error, words: [{ text: words.report, href: error }] },
  ];
  return facts.filter((fact) => fact !== null);
}

/** What stands in the file but not in the text, each with the rule by which it was taken out. */
function leftOut(leftovers: readonly Leftover[]): Fact['words'] {
  const named = leftovers.flatMap(({ kind, line, text }) =>
    kind === 'whitespace'
      ? []
      : [{ text: words.leftover(words.kinds[kind], line, shorten(text.trim(), LONGEST_LEFTOVER)) }],
  );
  return named.length === 0 ? [{ text: words.nothing }] : named;
}

/** A new issue with what is needed to find the passage again. */
function errorHref(
  report: Report,
  paths: Paths,
  { site, repository }: Deployment,
): string | undefined {
  if (repository === undefined) return undefined;
  const address = new URL(paths.report(report.id), site).href;
  const form = new URL(`${repository.replace(/\/$/u, '')}/issues/new`);
  form.searchParams.set('title', words.errorTitle(reportTitle(report)));
  form.searchParams.set('body', words.errorBody(address, report.source.file, report.source.sha256));
  return form.href;
}
