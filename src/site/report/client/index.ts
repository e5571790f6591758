import { showNumbersInPlace } from './number-card.ts';
import { followReading } from './outline.ts';
import { offerTools } from './tools.ts';

/** A number's link of before its paragraph was edited leads to what stands for the paragraph now. */
function followFormerNumber(): void {
  const paragraph = /^#m-(?<paragraph>.+)-\d+$/u.exec(location.hash)?.groups?.paragraph;
  if (paragraph === undefined || document.getElementById(location.hash.slice(1))) return;
  if (document.getElementById(`p-${paragraph}`)) location.replace(`#p-${paragraph}`);
}

/** Opens what folds the target of the address away; not all browsers do. */
function revealTarget(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const folded = target?.closest<HTMLDetailsElement>('details[data-reconciliations]');
  if (!target || !folded || folded.open) return;
  folded.open = true;
  target.scrollIntoView();
}

followFormerNumber();
revealTarget();
addEventListener('hashchange', revealTarget);
const outline = document.querySelector<HTMLElement>('.report-outline');
if (outline) {
  followReading(outline);
  offerTools(outline);
}
const body = document.querySelector<HTMLElement>('.report-body');
if (body) showNumbersInPlace(body);
