/**
 * Where sections that stand for each other begin, one element a pane; null where a pane has none.
 */
export type ScrollAnchors = readonly (readonly (HTMLElement | null)[])[];

/**
 * Lets panes scroll together: where one shows the beginning of a section, each other shows the
 * section that stands for it; between sections all move by the same distance.
 *
 * @param panes elements that scroll, in the order of the columns
 * @returns a function that lets them go again
 */
export function scrollTogether(panes: readonly HTMLElement[], anchors: ScrollAnchors): () => void {
  const control = new AbortController();
  // The pane that moves the others, until it comes to rest: their answers move nothing.
  let leader: HTMLElement | undefined;
  let rest: ReturnType<typeof setTimeout> | undefined;
  panes.forEach((pane, index) => {
    pane.addEventListener(
      'scroll',
      () => {
        leader ??= pane;
        if (leader !== pane) return;
        clearTimeout(rest);
        rest = setTimeout(() => (leader = undefined), 150);
        follow(panes, index, anchors);
      },
      { signal: control.signal, passive: true },
    );
  });
  return () => {
    control.abort();
    clearTimeout(rest);
  };
}

function follow(panes: readonly HTMLElement[], leading: number, anchors: ScrollAnchors): void {
  const pane = panes[leading];
  if (!pane) return;
  panes.forEach((other, column) => {
    if (other === pane) return;
    let nearest: { from: number; to: number } | undefined;
    for (const row of anchors) {
      const from = topOf(pane, row[leading]);
      const to = topOf(other, row[column]);
      if (from === undefined || to === undefined || from > pane.scrollTop + 1) continue;
      if (!nearest || from > nearest.from) nearest = { from, to };
    }
    const { from, to } = nearest ?? { from: 0, to: 0 };
    other.scrollTop = to + pane.scrollTop - from;
  });
}

/** How far a pane is to be scrolled to show an element at its top. */
function topOf(pane: HTMLElement, element: HTMLElement | null | undefined): number | undefined {
  if (!element) return undefined;
  const sticky = pane.querySelector('header')?.getBoundingClientRect().height ?? 0;
  const top = element.getBoundingClientRect().top - pane.getBoundingClientRect().top;
  return Math.max(0, top + pane.scrollTop - sticky);
}
