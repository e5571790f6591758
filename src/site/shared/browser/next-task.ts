/** Milliseconds of work after which the browser gets its turn: four times as many on a slow phone. */
const MOST = 6;

/** Lets the browser do what waits, such as a key that was pressed, before going on. */
export function nextTask(): Promise<void> {
  // Safari has no scheduler yet.
  const { scheduler } = globalThis as { scheduler?: Partial<Scheduler> };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

/**
 * Does something with each of many, and lets the browser have its turn in between.
 *
 * @param isWanted asked after each turn; false ends it
 */
export async function forEachInTurn<T>(
  items: Iterable<T>,
  act: (item: T) => void,
  isWanted = () => true,
): Promise<void> {
  let since = performance.now();
  for (const item of items) {
    act(item);
    if (performance.now() - since < MOST) continue;
    await nextTask();
    if (!isWanted()) return;
    since = performance.now();
  }
}
