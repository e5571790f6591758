/** @throws RangeError if a list does not reach to what another says that it holds */
export function entryAt<T>(list: ArrayLike<T>, index: number): T {
  const entry = list[index];
  if (entry === undefined) throw new RangeError(`expected an entry ${index} of ${list.length}`);
  return entry;
}

/** @throws RangeError if a table does not have what another names */
export function entryOf<K, T>(table: ReadonlyMap<K, T>, key: K): T {
  const entry = table.get(key);
  if (entry === undefined) throw new RangeError(`expected an entry "${String(key)}"`);
  return entry;
}
