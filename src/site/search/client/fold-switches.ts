import type { Folding } from '../../../schema/search.ts';
import { foldings } from '../model/fold.ts';
import type { FoldingEffect } from '../model/folding-effects.ts';
import { searchStrings as words } from '../../../words/search.ts';
import { button, element } from '../../shared/browser/dom.ts';

/** For each way of writing what it adds, or would add, with a button that switches it. */
export function foldSwitches(
  effects: readonly FoldingEffect[],
  switchTo: (wanted: readonly Folding[]) => void,
): HTMLElement[] {
  const active = effects.filter((effect) => effect.active).map(({ folding }) => folding);
  return effects.map(({ folding, active: acts, places }) => {
    const name = words.foldings[folding];
    const others = active.filter((one) => one !== folding);
    const next = foldings.filter((one) => (acts ? others : [...active, folding]).includes(one));
    const pressed = button(acts ? words.foldOff : words.foldOn, () => switchTo(next));
    return element('p', 'cluster', (acts ? words.folded : words.foldable)(name, places), pressed);
  });
}
