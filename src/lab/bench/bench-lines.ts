import type { WeightOfKind } from './page-weights.ts';
import type { PeerCost } from './peers.ts';
import type { QueryCost } from './query-costs.ts';
import type { Usage } from './report-usage.ts';

/** What a step of a size took, and what it left. */
export interface StepCost extends Usage {
  step: string;
  reports: number;
  files: number;
  bytes: number;
  /** Power of the number of reports by which computing has grown since the size before. */
  exponent: number | undefined;
}

const MEGABYTE = 1_000_000;

/** What a step took, in one line. */
export function stepLine({
  step,
  reports,
  seconds,
  computing,
  memory,
  files,
  bytes,
  exponent,
}: StepCost): string {
  const each = (number: number, digits: number) => (number / reports).toFixed(digits);
  return (
    `${step} of ${reports} reports: ${seconds.toFixed(1)} s, computing ${computing.toFixed(1)} s ` +
    `(${each(computing, 3)} a report${exponent === undefined ? '' : `, exponent ${exponent.toFixed(2)}`}), ` +
    `memory ${(memory / MEGABYTE).toFixed(0)} MB, ${files} files (${each(files, 1)}), ` +
    `${(bytes / MEGABYTE).toFixed(1)} MB (${each(bytes / 1_000, 0)} KB)`
  );
}

/** What a query read from the index. */
export function queryLine({ query, first, whole, places }: QueryCost): string {
  const reads = ({ files, bytes }: QueryCost['first']) =>
    `${files} files, ${(bytes / 1_000).toFixed(0)} KB`;
  return `  ${query}: first hits ${reads(first)}; all ${places} places ${reads(whole)}`;
}

/** What the pages of a kind weigh. */
export function pageLine({ kind, files, bytes, largest, tooLarge }: WeightOfKind): string {
  return (
    `  ${kind}: ${files} files, ${(bytes / MEGABYTE).toFixed(1)} MB, ${tooLarge} too large, ` +
    `largest ${(largest.bytes / 1_000).toFixed(0)} KB ${largest.path}`
  );
}

/** What another program took, and how many times as much this one takes: a page, or the index of a report. */
export function peerLine(
  { peer, pages, computing, memory, bytes }: PeerCost,
  ratio: number,
): string {
  const name = peer === 'astro' ? 'bare Astro' : "Pagefind's own index";
  return (
    `  ${name} of ${pages} texts: computing ${computing.toFixed(1)} s, memory ` +
    `${(memory / MEGABYTE).toFixed(0)} MB, ${(bytes / MEGABYTE).toFixed(1)} MB; ` +
    `ours ${ratio.toFixed(2)} times as much a ${peer === 'astro' ? 'page' : 'text'}`
  );
}
