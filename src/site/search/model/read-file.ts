/** Reads a file of the index, unpacked: from a server in the browser, from a folder in tests. */
export type ReadFile = (path: string) => Promise<Uint8Array>;

export function readJson(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(bytes));
}

/** Reads each file once; one that could not be had is tried again the next time. */
export function keepFiles(read: ReadFile) {
  const kept = new Map<string, Promise<unknown>>();
  return async <T>(path: string, parse: (bytes: Uint8Array) => T): Promise<T> => {
    const known = kept.get(path) ?? read(path).then(parse);
    kept.set(path, known);
    try {
      // A path is always parsed in the same way.
      return (await known) as T;
    } catch (error) {
      kept.delete(path);
      throw error;
    }
  };
}
