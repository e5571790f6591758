import type { Paths } from '../../paths.ts';
import type { Changes, Difference } from '../../schema/changes.ts';
import { strings } from '../../words/site.ts';
import { dataStrings } from '../../words/data.ts';

const words = dataStrings.changes;
/** Reports that the page names of each kind; the file has all. */
const MOST_ROWS = 200;

/** The reports that came, changed and went, as lists that hold anything. */
export function changeLists({ added, removed, changed }: Changes, paths: Paths) {
  const named = ({ id, title }: Changes['added'][number]) => title ?? id;
  const link = (report: Changes['added'][number], note = '') => {
    return { name: named(report), href: paths.report(report.id), note };
  };
  const lists = {
    added: added.map((report) => link(report)),
    changed: changed.map((report) => {
      const { paragraphs, metrics } = report;
      const parts = [words.paragraphs(inWords(paragraphs)), words.metrics(inWords(metrics))];
      return link(report, parts.join(strings.marks.semicolon));
    }),
    removed: removed.map((report) => ({ name: named(report), href: undefined, note: '' })),
  };
  return (['added', 'changed', 'removed'] as const)
    .map((id) => ({
      id,
      title: words[id](lists[id].length),
      rows: lists[id].slice(0, MOST_ROWS),
      more: lists[id].length - MOST_ROWS,
    }))
    .filter(({ rows }) => rows.length > 0);
}

function inWords({ added, removed, changed }: Difference): string {
  return words.difference(added, changed, removed);
}
