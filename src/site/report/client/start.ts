import { followFormerNumber, revealTarget } from './address-target.ts';
import { showNumbersInPlace } from './number-card.ts';
import { followReading } from './outline.ts';
import { offerTools } from './outline-tools.ts';

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
