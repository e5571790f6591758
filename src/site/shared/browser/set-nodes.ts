import { setParts } from '../text/set-text.ts';
import { element } from './dom.ts';

/** Text of a report for a page that a script fills, set as `setText` sets it. */
export function setNodes(text: string): Node[] {
  return setParts(text).flatMap((parts, index) => {
    const set = parts.map((part) =>
      part.isMark ? element('i', '', part.text) : new Text(part.text),
    );
    return index > 0 ? [element('wbr'), ...set] : set;
  });
}
