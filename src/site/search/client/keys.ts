import { isTyping } from '../../shared/browser/typing.ts';

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 };

/**
 * Arrows and j k move between the hits of `root`; the down arrow goes from the search box to the
 * first, and the up arrow from there back to the box. Enter opens a link as always.
 */
export function moveWithKeys(root: HTMLElement): void {
  root.addEventListener('keydown', (event) => {
    const step = STEPS[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const box = root.querySelector<HTMLInputElement>('input[type="search"]');
    const isFromBox = event.target === box && event.key === 'ArrowDown';
    if (isTyping(event) && !isFromBox) return;
    const hits = [...root.querySelectorAll<HTMLElement>('a.search-hit')];
    const focused = document.activeElement;
    const current = hits.findIndex((hit) => hit === focused);
    // With the focus elsewhere arrows scroll, as on any page.
    if (current === -1 && !isFromBox && event.key.startsWith('Arrow')) return;
    const next = current === -1 ? hits[step > 0 ? 0 : hits.length - 1] : hits[current + step];
    const goal = next ?? (current === 0 && step < 0 ? box : null);
    if (!goal) return;
    event.preventDefault();
    goal.focus();
    goal.scrollIntoView({ block: 'nearest' });
  });
}
