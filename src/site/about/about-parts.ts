import { fromMarkdown } from 'mdast-util-from-markdown';
import type { RootContent } from 'mdast';

/** A heading of the text about the site, with what stands below it. */
export interface AboutPart {
  /** Absent for the heading of the whole. */
  id: string | undefined;
  title: string;
  nodes: RootContent[];
}

/** `## 什么算指标值 {#metrics}` */
const HEADING = /^(?<title>.*?)(?: \{#(?<id>[a-z]+)\})?$/u;

/** @param text Markdown that begins with a heading; each heading is one line of plain text */
export function aboutParts(text: string): AboutPart[] {
  const parts: AboutPart[] = [];
  for (const node of fromMarkdown(text).children) {
    if (node.type === 'heading') {
      const [line] = node.children;
      const { title = '', id } =
        HEADING.exec(line?.type === 'text' ? line.value : '')?.groups ?? {};
      parts.push({ id, title, nodes: [] });
    } else parts.at(-1)?.nodes.push(node);
  }
  return parts;
}
