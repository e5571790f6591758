import { visibilityOf, type StyleOf } from './styles.ts';
import { all, child, makeRun, valueOf } from './xml.ts';

/** What was removed from a text, or is written differently from what Word shows. */
export interface Rewritten {
  /** Characters that Word does not show. */
  hidden: number;
  /** Characters whose pronunciation stood above them. */
  ruby: number;
  /** Formulas, as written on one line. */
  formulas: string[];
  /** Fields that show a text which is not stored, by their code. */
  fields: string[];
}

/** Fields that show nothing, and those that mammoth reads by their code. */
const silentField =
  /^\s*(?:XE|TC|TA|RD|SET|ASK|PRIVATE|BOOKMARK|HYPERLINK|FORMCHECKBOX|PAGEREF)\b/iu;
/** Parts of a run that are not text. */
const runParts = new Set(['w:rPr', 'w:fldChar', 'w:instrText']);
/** Elements around text that mammoth ignores together with their text. */
const wrappers = ['w:fldSimple', 'w:dir', 'w:bdo', 'm:oMathPara'];

/** Rewrite a document so that it holds what Word shows, in elements that mammoth reads, and nothing else. */
export function keepVisibleText(root: Element, styleOf: StyleOf): Rewritten {
  const result: Rewritten = { hidden: 0, ruby: 0, formulas: [], fields: [] };
  resolveAlternatives(root);
  removeDeleted(root);
  removeHidden(root, styleOf, result);
  for (const ruby of all(root, 'w:ruby')) {
    const base = all(child(ruby, 'w:rubyBase'), 'w:t');
    result.ruby += base.length;
    ruby.replaceWith(...base);
  }
  keepFieldResults(root, result);
  for (const formula of all(root, 'm:oMath')) {
    const text = linear(formula);
    result.formulas.push(text);
    formula.replaceWith(makeRun(root, text));
  }
  for (const tag of wrappers) {
    for (const element of all(root, tag)) element.replaceWith(...element.childNodes);
  }
  joinParagraphs(root, styleOf);
  return result;
}

/** Of the alternatives for a drawing keep the fallback, or without one the text of its boxes. */
function resolveAlternatives(root: Element): void {
  for (const element of all(root, 'mc:AlternateContent')) {
    const fallback = child(element, 'mc:Fallback');
    if (fallback) element.replaceWith(...fallback.childNodes);
    else {
      const picture = root.ownerDocument.createElement('w:pict');
      picture.append(...all(element, 'w:txbxContent'));
      element.replaceWith(picture);
    }
  }
}

/** Remove text and table rows that a revision deleted. */
function removeDeleted(root: Element): void {
  for (const tag of ['w:del', 'w:moveFrom']) {
    for (const element of all(root, tag)) {
      const parent = element.parentElement;
      // In the properties of a row it deletes the row, in those of a paragraph's mark only the mark.
      if (parent?.nodeName === 'w:trPr') parent.parentElement?.remove();
      else if (parent?.nodeName !== 'w:rPr') element.remove();
    }
  }
}

function removeHidden(root: Element, styleOf: StyleOf, result: Rewritten): void {
  for (const run of all(root, 'w:r')) {
    const properties = child(run, 'w:rPr');
    const paragraph = run.closest('w\\:p') ?? undefined;
    const { isHidden = false } = {
      ...styleOf(valueOf(child(child(paragraph, 'w:pPr'), 'w:pStyle'))),
      ...styleOf(valueOf(child(properties, 'w:rStyle'))),
      ...visibilityOf(properties),
    };
    if (!isHidden) continue;
    for (const part of [...run.children]) {
      if (runParts.has(part.nodeName)) continue;
      result.hidden += part.textContent.length;
      part.remove();
    }
  }
}

/** Keep the shown text of fields. A field is code, separator and shown text; its code may hold fields. */
function keepFieldResults(root: Element, result: Rewritten): void {
  const open: { code: string; hasResult: boolean }[] = [];
  const close = (code: string) => {
    if (!silentField.test(code)) result.fields.push(code.trim());
  };
  for (const part of all(root, 'w:r').flatMap((run) => [...run.children])) {
    const field = open.at(-1);
    const type = part.getAttribute('w:fldCharType');
    if (type === 'begin') open.push({ code: '', hasResult: false });
    else if (type === 'separate' && field) field.hasResult = true;
    else if (type === 'end') {
      open.pop();
      if (field && !field.hasResult) close(field.code);
    } else if (part.nodeName === 'w:instrText' && field) field.code += part.textContent;
    else if (!runParts.has(part.nodeName) && open.some(({ hasResult }) => !hasResult)) {
      part.remove();
    }
  }
  for (const field of all(root, 'w:fldSimple')) {
    if (all(field, 'w:t').length === 0) close(field.getAttribute('w:instr') ?? '');
  }
}

/** Join a paragraph whose mark is deleted or hidden to the next one, whose number they share. */
function joinParagraphs(root: Element, styleOf: StyleOf): void {
  // Backwards, so that text is moved only once.
  for (const paragraph of all(root, 'w:p').reverse()) {
    const properties = child(paragraph, 'w:pPr');
    const mark = child(properties, 'w:rPr');
    const { isHidden = false } = {
      ...styleOf(valueOf(child(properties, 'w:pStyle'))),
      ...visibilityOf(mark),
    };
    const isGone = isHidden || ['w:del', 'w:moveFrom'].some((tag) => child(mark, tag));
    const next = paragraph.nextElementSibling;
    if (!isGone || next?.nodeName !== 'w:p') {
      if (isHidden && paragraph.textContent === '') paragraph.remove();
      continue;
    }
    properties?.remove();
    const nextProperties = child(next, 'w:pPr');
    if (nextProperties) nextProperties.after(...paragraph.childNodes);
    else next.prepend(...paragraph.childNodes);
    paragraph.remove();
  }
}

/** A formula (ISO/IEC 29500-1, 22.1) on one line: `(a+b)/(2)`, `x^(2)`. */
function linear(node: Element | undefined): string {
  if (!node) return '';
  const part = (tag: string) => `(${linear(child(node, tag))})`;
  const forms: Readonly<Record<string, () => string>> = {
    'm:t': () => node.textContent,
    'm:f': () => `${part('m:num')}/${part('m:den')}`,
    'm:sSup': () => `${linear(child(node, 'm:e'))}^${part('m:sup')}`,
    'm:sSub': () => `${linear(child(node, 'm:e'))}_${part('m:sub')}`,
    'm:rad': () => `√${part('m:e')}`,
  };
  return forms[node.nodeName]?.() ?? [...node.children].map(linear).join('');
}
