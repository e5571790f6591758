import type { Range } from '../../shared/text/range.ts';

/**
 * Wraps spans of an element's text in `<mark class="hit">`, text node by text node; elements stay
 * whole and the text stays as it is. Spans may overlap.
 *
 * @param spans sorted by their start
 * @returns the marks of each span, in the order of the text: several where it runs across elements,
 *   and shared where spans overlap
 */
export function markSpans(element: HTMLElement, spans: readonly Range[]): HTMLElement[][] {
  const edges = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const marks: HTMLElement[][] = spans.map(() => []);
  let edge = 0;
  let first = 0;
  for (const { node, start } of textNodes(element)) {
    const end = start + node.data.length;
    while ((edges[edge] ?? end) <= start) edge += 1;
    let rest = node;
    for (let from = start; from < end;) {
      const to = Math.min(edges[edge] ?? end, end);
      if (to === edges[edge]) edge += 1;
      const part = rest;
      if (to < end) rest = part.splitText(to - from);
      while ((spans[first]?.end ?? to) <= from) first += 1;
      const covering: number[] = [];
      for (let index = first; (spans[index]?.start ?? to) < to; index += 1) {
        if ((spans[index]?.end ?? 0) > from) covering.push(index);
      }
      if (covering.length > 0) {
        const mark = wrap(part);
        for (const index of covering) marks[index]?.push(mark);
      }
      from = to;
    }
  }
  return marks;
}

/** Takes marks away; the text nodes are again as they were. */
export function unmark(marks: Iterable<HTMLElement>): void {
  const parents = new Set<Node>();
  for (const mark of marks) {
    if (mark.parentNode) parents.add(mark.parentNode);
    mark.replaceWith(...mark.childNodes);
  }
  for (const parent of parents) parent.normalize();
}

/** Text nodes with the offset at which each begins. */
function textNodes(element: HTMLElement): { node: Text; start: number }[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: { node: Text; start: number }[] = [];
  for (let start = 0, node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    nodes.push({ node, start });
    start += node.data.length;
  }
  return nodes;
}

function wrap(part: Text): HTMLElement {
  const mark = document.createElement('mark');
  mark.className = 'hit';
  part.replaceWith(mark);
  mark.append(part);
  return mark;
}
