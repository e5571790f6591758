/** What was kept under a key; null where nothing was, or where the browser lets a page keep nothing. */
export function keptChoice(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a choice of the reader; without storage it holds for this page. */
export function keepChoice(key: string, choice: string): void {
  try {
    localStorage.setItem(key, choice);
  } catch {
    // A browser may refuse storage to any page; the reader has chosen that.
  }
}
