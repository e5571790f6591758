import { reportLanguage, reportRuns } from '../../../words/language.ts';

type Child = Node | string | undefined;

/** An element with attributes and children; text never becomes markup. */
export function create<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children.flatMap(withLanguage));
  return element;
}

/** Marks the Chinese that words of another language quote from a report. */
function withLanguage(child: Child): (Node | string)[] {
  if (child === undefined) return [];
  if (!reportRuns || typeof child !== 'string') return [child];
  return reportRuns(child).map(({ text, isChinese }) => {
    if (!isChinese) return text;
    const quoted = document.createElement('span');
    quoted.lang = reportLanguage ?? '';
    quoted.append(text);
    return quoted;
  });
}

/** An element with a class, or none where it is empty, and children. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className = '',
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  return create(tag, { class: className === '' ? undefined : className }, ...children);
}

export function link(href: string, text = '', className = ''): HTMLAnchorElement {
  const anchor = element('a', className, text);
  anchor.href = href;
  return anchor;
}

/** A button that is pressed by mouse, finger or key. */
export function button(text: string, onPress: () => void): HTMLButtonElement {
  const pressed = create('button', { type: 'button' }, text);
  pressed.addEventListener('click', onPress);
  return pressed;
}

/** @throws if the page does not have what the script was written for */
export function required<T extends Element>(
  root: ParentNode,
  selector: string,
  type: new () => T,
): T {
  const found = root.querySelector(selector);
  if (!(found instanceof type)) throw new TypeError(`expected ${type.name} at "${selector}"`);
  return found;
}
