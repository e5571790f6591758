import { DOMParser } from 'linkedom';
import { writeLabel, type ListLevel } from '../html/list-label.ts';
import type { ZipArchive } from './zip.ts';

/** For each paragraph of the body, in order: its number; null where it has one that cannot be read. */
export type ParagraphLabels = (string | null | undefined)[];

/** A list: levels of its abstract definition, with the starts that it sets itself. */
interface List {
  /** Lists of one definition count on together. */
  definition: string;
  levels: ListLevel[];
}

/** Numbering that a paragraph has by itself or by its style. */
interface Numbering {
  list: string;
  level: number;
}

/**
 * The numbers that Word writes before paragraphs and does not store in them. mammoth tells only
 * whether a paragraph is in a numbered list, not how its number looks.
 */
export function readLabels(archive: ZipArchive): ParagraphLabels {
  const body = readXml(archive, 'word/document.xml');
  const lists = readLists(readXml(archive, 'word/numbering.xml'));
  const styles = readStyles(readXml(archive, 'word/styles.xml'));
  const counters = new Map<string, number[]>();
  return all(body, 'w:p').map((paragraph) => {
    const properties = child(paragraph, 'w:pPr');
    const style = valueOf(child(properties, 'w:pStyle'));
    const numbering = { ...styles.get(style ?? ''), ...numberingOf(properties) };
    const { list: listId, level = 0 } = numbering;
    // List 0 takes the numbering of the style away.
    if (listId === undefined || listId === '0') return undefined;
    const list = lists.get(listId);
    if (!list) return null;
    const values = advance(counters.get(list.definition) ?? [], level, list.levels);
    counters.set(list.definition, values);
    return writeLabel(level, list.levels, values) ?? null;
  });
}

/** The counters after one more paragraph of a level: those below it start anew. */
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

/** Numbering by style, with what a style takes from the one that it is based on. */
function readStyles(root: Element | undefined): Map<string, Partial<Numbering>> {
  const numberings = new Map<string, Partial<Numbering>>();
  for (const style of all(root, 'w:style')) {
    const base = numberings.get(valueOf(child(style, 'w:basedOn')) ?? '');
    const own = numberingOf(child(style, 'w:pPr'));
    numberings.set(style.getAttribute('w:styleId') ?? '', { ...base, ...own });
  }
  return numberings;
}

function numberingOf(properties: Element | undefined): Partial<Numbering> {
  const numbering = child(properties, 'w:numPr');
  const list = valueOf(child(numbering, 'w:numId'));
  const level = valueOf(child(numbering, 'w:ilvl'));
  return {
    ...(list === undefined ? {} : { list }),
    ...(level === undefined ? {} : { level: Number(level) }),
  };
}

function readXml(archive: ZipArchive, name: string): Element | undefined {
  const bytes = archive.read(name);
  if (!bytes) return undefined;
  const xml = new DOMParser().parseFromString(new TextDecoder().decode(bytes), 'text/xml');
  // linkedom's types leave out what an Element of a browser has beside the tree.
  return xml.documentElement as unknown as Element;
}

function all(root: Element | undefined, tag: string): Element[] {
  return root ? [...root.getElementsByTagName(tag)] : [];
}

function child(parent: Element | undefined, tag: string): Element | undefined {
  return parent && [...parent.children].find(({ nodeName }) => nodeName === tag);
}

function valueOf(element: Element | undefined): string | undefined {
  return element?.getAttribute('w:val') ?? undefined;
}
