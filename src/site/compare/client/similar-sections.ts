import { linkReason } from '../model/link-reason.ts';
import type { ColumnChoice } from '../model/state.ts';
import { compareStrings } from '../../../words/compare.ts';
import { create, required } from '../../shared/browser/dom.ts';
import type { CompareData } from './compare-data.ts';

/** What the list of similar sections needs, and what it tells. */
export interface SimilarContext {
  data: CompareData;
  topicNames: ReadonlyMap<string, string>;
  choose: (section: { report: string; section: string }) => void;
}

/**
 * The sections of other reports that are most like the chosen one, under the lists of its column;
 * hidden where no section is chosen or the site has no such list.
 */
export async function showSimilar(
  column: ParentNode,
  choice: ColumnChoice | null,
  { data, topicNames, choose }: SimilarContext,
): Promise<void> {
  const details = required(column, '[data-similar]', HTMLDetailsElement);
  const list = required(details, 'ul', HTMLUListElement);
  details.hidden = true;
  if (choice?.section === null || choice === null) return;
  const { report, section } = choice;
  const found = await data.similarSections(report).then(
    ({ sections }) => sections[section] ?? [],
    // A comparison does without the list where it cannot be read.
    () => undefined,
  );
  if (!found) return;
  details.hidden = false;
  list.replaceChildren(
    ...(found.length === 0 ? [create('li', {}, compareStrings.noSimilar)] : []),
    ...found.map((similar) => {
      const button = create(
        'button',
        { type: 'button' },
        compareStrings.similarName(similar.place, similar.year, similar.heading),
      );
      button.addEventListener('click', () => {
        choose({ report: similar.report, section: similar.section });
      });
      const reason = linkReason(similar.reason, (id) => topicNames.get(id));
      const note = compareStrings.similarNote(compareStrings.grade[similar.kind], reason);
      return create('li', {}, button, create('p', { class: 'compare-note' }, note));
    }),
  );
}
