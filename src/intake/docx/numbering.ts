import { writeLabel, type ListLevel } from './list-label.ts';
import { formatOf, type StyleOf } from './styles.ts';
import { all, child, makeRun, valueOf } from './xml.ts';

/** How many numbers of paragraphs were written, and how many could not be determined. */
export interface Numbered {
  written: number;
  lost: number;
}

/** A list: the levels of its definition, with the start values that the list overrides. */
interface List {
  /** Lists with the same definition share their counters. */
  definition: string;
  levels: ListLevel[];
}

/**
 * Write before each paragraph the number that Word computes and shows there. mammoth says only whether
 * a paragraph is in a numbered list, not what its number looks like.
 */
export function writeNumbers(
  body: Element,
  numbering: Element | undefined,
  styleOf: StyleOf,
): Numbered {
  const lists = readLists(numbering);
  const counters = new Map<string, number[]>();
  const result: Numbered = { written: 0, lost: 0 };
  for (const paragraph of all(body, 'w:p')) {
    const properties = child(paragraph, 'w:pPr');
    const style = styleOf(valueOf(child(properties, 'w:pStyle')));
    const { list: id, level = 0 } = { ...style, ...formatOf(properties) };
    // List 0 removes the numbering of the style.
    if (id === undefined || id === '0') continue;
    const list = lists.get(id);
    const values = list && advance(counters.get(list.definition) ?? [], level, list.levels);
    if (list && values) counters.set(list.definition, values);
    const label = list && values && writeLabel(level, list.levels, values);
    if (label === undefined) result.lost += 1;
    else if (label !== '') {
      result.written += 1;
      const run = makeRun(paragraph, label);
      if (properties) properties.after(run);
      else paragraph.prepend(run);
    }
  }
  return result;
}

/** The counters after one more paragraph of a level; lower levels restart. */
function advance(values: readonly number[], level: number, levels: readonly ListLevel[]): number[] {
  const start = (index: number) => levels[index]?.start ?? 1;
  const next = values.slice(0, level + 1);
  for (let index = next.length; index < level; index += 1) next.push(start(index));
  const last = next[level];
  next[level] = last === undefined ? start(level) : last + 1;
  return next;
}

function readLists(root: Element | undefined): Map<string, List> {
  const definitions = new Map<string, ListLevel[]>();
  for (const abstract of all(root, 'w:abstractNum')) {
    const levels: ListLevel[] = [];
    for (const level of all(abstract, 'w:lvl')) {
      levels[Number(level.getAttribute('w:ilvl') ?? 0)] = {
        format: valueOf(child(level, 'w:numFmt')) ?? 'decimal',
        text: valueOf(child(level, 'w:lvlText')) ?? '',
        start: Number(valueOf(child(level, 'w:start')) ?? 1),
      };
    }
    definitions.set(abstract.getAttribute('w:abstractNumId') ?? '', levels);
  }
  const lists = new Map<string, List>();
  for (const num of all(root, 'w:num')) {
    const definition = valueOf(child(num, 'w:abstractNumId')) ?? '';
    const levels = [...(definitions.get(definition) ?? [])];
    const overrides = all(num, 'w:lvlOverride');
    for (const override of overrides) {
      const index = Number(override.getAttribute('w:ilvl') ?? 0);
      const start = valueOf(child(override, 'w:startOverride'));
      const level = levels[index];
      if (level && start !== undefined) levels[index] = { ...level, start: Number(start) };
    }
    const id = num.getAttribute('w:numId') ?? '';
    lists.set(id, {
      definition: overrides.length > 0 ? `${definition}/${id}` : definition,
      levels,
    });
  }
  return lists;
}
