import { markup, type Markup } from '../markup.ts';
import { setStretches } from './set-stretches.ts';

/**
 * Text of a report as it is set. The characters are those of the source, always; what differs is how
 * they are drawn (`<i>`) and where a line may end (`<wbr>`).
 */
export function setText(text: string): Markup[] {
  return setStretches(text).map((stretch, index) => {
    const parts = stretch.map((part, at) =>
      at % 2 === 1 ? markup`<i>${part}</i>` : markup`${part}`,
    );
    return markup`${index > 0 ? markup`<wbr>` : ''}${parts}`;
  });
}
