import { setStretches } from '../text/set-stretches.ts';
import { element } from './dom.ts';

/** Text of a report for a page that a script fills, set as `setText` sets it. */
export function setNodes(text: string): (Node | string)[] {
  return setStretches(text).flatMap((stretch, index) => {
    const parts = stretch.map((part, at) => (at % 2 === 1 ? element('i', '', part) : part));
    return index > 0 ? [element('wbr'), ...parts] : parts;
  });
}
