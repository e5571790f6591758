/** A part of a page as lines of text. */
export interface PageLines {
  lines: string[];
  /** Items of numbered lists, whose numbers the page does not write out. */
  listNumbers: number;
  tables: number;
  pictures: number;
}

const blockTags = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section ' +
    'summary table tbody tfoot thead tr ul'
  ).split(' '),
);
const skippedTags = new Set(
  'script style noscript template button select textarea input svg iframe object head title rt rp'.split(
    ' ',
  ),
);
const hiddenStyle = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;
const ELEMENT = 1;
const TEXT = 3;

/** Runs of white space of the page's source; the ideographic space is text. */
const sourceSpace = /[ \t\r\n\f]+/gu;
/** A line break of the source between two Han characters, which is no space. */
const breakInHan =
  /(?<=[\p{Script=Han}\u3000-\u303f\uff00-\uffef])[ \t]*[\r\n][ \t\r\n]*(?=[\p{Script=Han}\u3000-\u303f\uff00-\uffef])/gu;
/** White space at both ends of a line. */
const lineEnds = /^[\s\u3000]+|[\s\u3000]+$/gu;

/**
 * The text of an element, a line for each block, line break, list item and table row, with a tab
 * between the cells of a row.
 *
 * @param withNavigation whether to keep menus and the like
 */
export function linesOfElement(root: Element, withNavigation = false): PageLines {
  const page: PageLines = { lines: [], listNumbers: 0, tables: 0, pictures: 0 };
  let current = '';
  /** Number of a list item, to be written before its first line. */
  let number = '';
  const close = () => {
    const line = current.replace(breakInHan, '').replace(sourceSpace, ' ').replace(lineEnds, '');
    current = '';
    if (line === '') return;
    page.lines.push(number + line.replaceAll('\0', '\t'));
    number = '';
  };
  const walkChildren = (node: Node) => {
    for (const child of node.childNodes) walk(child);
  };
  const walk = (node: Node): void => {
    if (node.nodeType === TEXT) current += node.textContent ?? '';
    if (!isElement(node)) return;
    const tag = node.localName.toLowerCase();
    if (skippedTags.has(tag) || isHidden(node)) return;
    if (!withNavigation && isNavigation(node, tag)) return;
    if (tag === 'img') page.pictures += 1;
    if (tag === 'table') page.tables += 1;
    if (tag === 'br') close();
    else if (tag === 'td' || tag === 'th') walkCell(node);
    else if (blockTags.has(tag)) {
      close();
      if (tag === 'li') number = numberOf(node, page);
      walkChildren(node);
      close();
    } else walkChildren(node);
  };
  /** Join the paragraphs of a cell into one line, unless the cell holds a table, a list or the whole text. */
  const walkCell = (cell: Element) => {
    const isLayout =
      cell.querySelector('table, li') !== null || cell.querySelectorAll('p').length > 2;
    if (isLayout) {
      close();
      walkChildren(cell);
      close();
      return;
    }
    const text = linesOfElement(cell, withNavigation).lines.join(' ');
    if (current !== '' && !current.endsWith('\0')) current += '\0';
    current += text;
  };
  walkChildren(root);
  close();
  return page;
}

function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT;
}

function isHidden(element: Element): boolean {
  return element.hasAttribute('hidden') || hiddenStyle.test(element.getAttribute('style') ?? '');
}

const navigationTags = new Set(['nav', 'footer']);
/** Elements that may be menus; a paragraph or a cell with links is text. */
const menuTags = new Set(['ul', 'ol', 'dl', 'div', 'section', 'aside', 'header', 'table']);
const LEAST_LINKS = 5;
const LEAST_LINK_SHARE = 0.8;

/** A menu, a list of other articles, or the footer of a page: at least 80 % of its text is links. */
function isNavigation(element: Element, tag: string): boolean {
  if (navigationTags.has(tag) || element.getAttribute('role') === 'navigation') return true;
  if (!menuTags.has(tag)) return false;
  const links = element.querySelectorAll('a[href]');
  if (links.length < LEAST_LINKS) return false;
  const linked = [...links].reduce((sum, link) => sum + lengthOf(link), 0);
  return linked >= lengthOf(element) * LEAST_LINK_SHARE;
}

function lengthOf(element: Element): number {
  return element.textContent.replace(/\s/gu, '').length;
}

/** `2. ` for the second item of a numbered list; empty for others. */
function numberOf(item: Element, page: PageLines): string {
  const list = item.parentElement;
  if (list?.localName.toLowerCase() !== 'ol') return '';
  page.listNumbers += 1;
  const items = [...list.children].filter(({ localName }) => localName.toLowerCase() === 'li');
  const first = Number(list.getAttribute('start') ?? 1);
  return `${(Number.isInteger(first) ? first : 1) + items.indexOf(item)}. `;
}
