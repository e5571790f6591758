/** Lets the browser do what waits, such as a key that was pressed, before going on. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
