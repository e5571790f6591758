import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/** An address that a page refers to, as written. */
export interface Reference {
  attribute: string;
  address: string;
  /** 1-based line of the HTML file. */
  line: number | undefined;
}

/** The ids of a page, to which other pages may link, and the addresses that it refers to. */
export interface PageReferences {
  ids: Set<string>;
  references: Reference[];
}

const ADDRESS_ATTRIBUTES = ['href', 'src', 'action'] as const;

/** Parse HTML as browsers do. */
export const parsePage = (html: string): Root => fromHtml(html);

export function referencesOf(tree: Root): PageReferences {
  const ids = new Set<string>();
  const references: Reference[] = [];
  visit(tree, 'element', ({ properties, position }) => {
    if (typeof properties.id === 'string') ids.add(properties.id);
    for (const attribute of ADDRESS_ATTRIBUTES) {
      const address = properties[attribute];
      if (typeof address !== 'string') continue;
      references.push({ attribute, address, line: position?.start.line });
    }
  });
  return { ids, references };
}
