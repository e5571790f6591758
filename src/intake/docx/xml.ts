import { DOMParser } from 'linkedom';
import { byteOrderMarkOf, decodeStrictly } from '../../read/decode.ts';

/** @throws Error if the bytes are neither UTF-8 nor UTF-16 with a byte order mark */
export function decodeXml(bytes: Uint8Array, name: string): string {
  const xml = decodeStrictly(bytes, byteOrderMarkOf(bytes)?.label ?? 'utf-8');
  if (xml === undefined) throw new Error(`${name} is no UTF-8`);
  return xml;
}

export function parseXml(xml: string): Element {
  // linkedom's types leave out what an Element of a browser has beside the tree.
  return new DOMParser().parseFromString(xml, 'text/xml').documentElement as unknown as Element;
}

/** All descendants with a tag, in the order of the document. */
export function all(root: Element | undefined, tag: string): Element[] {
  return root ? [...root.getElementsByTagName(tag)] : [];
}

export function child(parent: Element | undefined, tag: string): Element | undefined {
  // Properties come first, so walking beats listing all children, of which there may be many.
  let element = parent?.firstElementChild;
  while (element && element.nodeName !== tag) element = element.nextElementSibling;
  return element ?? undefined;
}

/** The value of a property: its attribute `w:val`. */
export function valueOf(element: Element | undefined): string | undefined {
  return element?.getAttribute('w:val') ?? undefined;
}

/** Whether a property is on; undefined where it is not set. */
export function isOn(element: Element | undefined): boolean | undefined {
  return element && !/^(?:0|false|off)$/u.test(valueOf(element) ?? '');
}

/** A run of text. */
export function makeRun(root: Element, text: string): Element {
  const run = root.ownerDocument.createElement('w:r');
  const content = root.ownerDocument.createElement('w:t');
  content.setAttribute('xml:space', 'preserve');
  content.textContent = text;
  run.append(content);
  return run;
}
