import { decodeEscapes } from '../../shared/percent-escapes.ts';

/** A number's link of before its paragraph was edited leads to what stands for the paragraph now. */
export function followFormerNumber(): void {
  const paragraph = /^#m-(?<paragraph>.+)-\d+$/u.exec(location.hash)?.groups?.paragraph;
  if (paragraph === undefined || document.getElementById(location.hash.slice(1))) return;
  if (document.getElementById(`p-${paragraph}`)) location.replace(`#p-${paragraph}`);
}

/** Opens what folds the target of the address away; not all browsers do. */
export function revealTarget(): void {
  const target = document.getElementById(decodeEscapes(location.hash.slice(1)));
  const folded = target?.closest<HTMLDetailsElement>('details[data-reconciliations]');
  if (!target || !folded || folded.open) return;
  folded.open = true;
  target.scrollIntoView();
}
