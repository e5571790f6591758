import { all, child, isOn, valueOf } from './xml.ts';

/** The numbering and visibility that a paragraph, a run or a style sets. */
export interface Format {
  list?: string;
  level?: number;
  isHidden?: boolean;
}

/** What a style sets, including the styles that it is based on. */
export type StyleOf = (id: string | undefined) => Format;

export function readStyles(root: Element | undefined): StyleOf {
  const styles = new Map(
    all(root, 'w:style').map((style) => [style.getAttribute('w:styleId') ?? '', style]),
  );
  const resolve = (id: string | undefined, seen: readonly string[]): Format => {
    const style = id === undefined || seen.includes(id) ? undefined : styles.get(id);
    if (!style || id === undefined) return {};
    const base = resolve(valueOf(child(style, 'w:basedOn')), [...seen, id]);
    return { ...base, ...formatOf(child(style, 'w:pPr')), ...visibilityOf(child(style, 'w:rPr')) };
  };
  return (id) => resolve(id, []);
}

/** The numbering that the properties of a paragraph set. */
export function formatOf(properties: Element | undefined): Format {
  const numbering = child(properties, 'w:numPr');
  const format: Format = {};
  const list = valueOf(child(numbering, 'w:numId'));
  const level = valueOf(child(numbering, 'w:ilvl'));
  if (list !== undefined) format.list = list;
  if (level !== undefined) format.level = Number(level);
  return format;
}

/** Whether the properties of a run hide it. */
export function visibilityOf(properties: Element | undefined): Format {
  const isHidden = isOn(child(properties, 'w:vanish'));
  return isHidden === undefined ? {} : { isHidden };
}
