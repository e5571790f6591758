/**
 * Suffixes of a text in the order of their code units, by induced sorting (SA-IS: Nong, Zhang and
 * Chan 2009), in time linear in the text.
 *
 * @param text code units from 0 to `top`
 * @returns the offset of each suffix, the smallest suffix first
 */
export function suffixArray(text: Int32Array, top: number): Int32Array {
  const n = text.length;
  const sorted = new Int32Array(n);
  if (n < 2) return sorted;

  // 1 where a suffix is smaller than the next one (S-type), else 0 (L-type).
  const smaller = new Uint8Array(n);
  for (let at = n - 2; at >= 0; at -= 1) {
    const here = text[at] ?? 0;
    const next = text[at + 1] ?? 0;
    smaller[at] = here === next ? (smaller[at + 1] ?? 0) : here < next ? 1 : 0;
  }

  // Where the L-type and where the S-type suffixes of each first unit begin.
  const startOfLarger = new Int32Array(top + 2);
  const startOfSmaller = new Int32Array(top + 2);
  for (let at = 0; at < n; at += 1) {
    const unit = text[at] ?? 0;
    if (smaller[at] === 1) add(startOfLarger, unit + 1, 1);
    else add(startOfSmaller, unit, 1);
  }
  for (let unit = 0; unit <= top; unit += 1) {
    add(startOfSmaller, unit, startOfLarger[unit] ?? 0);
    add(startOfLarger, unit + 1, startOfSmaller[unit] ?? 0);
  }

  // An L-type is followed by an S-type: the leftmost of a run of S-types (LMS).
  const numberOf = new Int32Array(n + 1).fill(-1);
  let count = 0;
  for (let at = 1; at < n; at += 1) {
    if (smaller[at - 1] === 0 && smaller[at] === 1) numberOf[at] = count++;
  }
  const leftmost = new Int32Array(count);
  for (let at = 1; at < n; at += 1) {
    const number = numberOf[at] ?? -1;
    if (number !== -1) leftmost[number] = at;
  }

  const buckets = { text, smaller, startOfLarger, startOfSmaller };
  induce(sorted, leftmost, buckets);
  if (count === 0) return sorted;

  const order = sorted.filter((at) => (numberOf[at] ?? -1) !== -1);
  const { names, last } = nameSubstrings(text, order, leftmost, numberOf);
  const orderOfNames = suffixArray(names, last);
  for (let rank = 0; rank < count; rank += 1) {
    order[rank] = leftmost[orderOfNames[rank] ?? 0] ?? 0;
  }
  induce(sorted, order, buckets);
  return sorted;
}

interface Buckets {
  text: Int32Array;
  smaller: Uint8Array;
  startOfLarger: Int32Array;
  startOfSmaller: Int32Array;
}

/** Sort all suffixes from the order of the LMS suffixes: L-types from the left, then S-types. */
function induce(sorted: Int32Array, leftmost: Int32Array, buckets: Buckets): void {
  const { text, smaller, startOfLarger, startOfSmaller } = buckets;
  const n = text.length;
  sorted.fill(-1);
  let next = startOfSmaller.slice();
  for (const at of leftmost) put(sorted, next, text[at] ?? 0, at);
  next = startOfLarger.slice();
  put(sorted, next, text[n - 1] ?? 0, n - 1);
  for (let rank = 0; rank < n; rank += 1) {
    const at = (sorted[rank] ?? 0) - 1;
    if (at >= 0 && smaller[at] === 0) put(sorted, next, text[at] ?? 0, at);
  }
  next = startOfLarger.slice();
  for (let rank = n - 1; rank >= 0; rank -= 1) {
    const at = (sorted[rank] ?? 0) - 1;
    if (at < 0 || smaller[at] === 0) continue;
    const unit = (text[at] ?? 0) + 1;
    add(next, unit, -1);
    sorted[next[unit] ?? 0] = at;
  }
}

/** LMS substrings by rank: equal ones get one name. */
function nameSubstrings(
  text: Int32Array,
  order: Int32Array,
  leftmost: Int32Array,
  numberOf: Int32Array,
): { names: Int32Array; last: number } {
  const n = text.length;
  const names = new Int32Array(leftmost.length);
  const endOf = (at: number) => leftmost[(numberOf[at] ?? 0) + 1] ?? n;
  let last = 0;
  for (let rank = 1; rank < order.length; rank += 1) {
    const a = order[rank - 1] ?? 0;
    const b = order[rank] ?? 0;
    if (!sameSubstring(text, a, endOf(a), b, endOf(b))) last += 1;
    names[numberOf[b] ?? 0] = last;
  }
  return { names, last };
}

function sameSubstring(text: Int32Array, a: number, endA: number, b: number, endB: number) {
  if (endA - a !== endB - b || endA === text.length || endB === text.length) return false;
  for (let step = 0; a + step <= endA; step += 1) {
    if (text[a + step] !== text[b + step]) return false;
  }
  return true;
}

function add(array: Int32Array, at: number, value: number): void {
  array[at] = (array[at] ?? 0) + value;
}

function put(sorted: Int32Array, next: Int32Array, bucket: number, at: number): void {
  const place = next[bucket] ?? 0;
  sorted[place] = at;
  next[bucket] = place + 1;
}

/**
 * How many units each suffix shares with the one before it in the order (Kasai et al. 2001).
 *
 * @param rankOf inverse of `sorted`
 */
export function commonPrefixes(
  text: Int32Array,
  sorted: Int32Array,
  rankOf: Int32Array,
): Int32Array {
  const n = text.length;
  const common = new Int32Array(n);
  let length = 0;
  for (let at = 0; at < n; at += 1) {
    const rank = rankOf[at] ?? 0;
    if (rank === 0) {
      length = 0;
      continue;
    }
    const before = sorted[rank - 1] ?? 0;
    while (at + length < n && before + length < n && text[at + length] === text[before + length]) {
      length += 1;
    }
    common[rank] = length;
    if (length > 0) length -= 1;
  }
  return common;
}

/** Rank of each suffix. */
export function ranksOf(sorted: Int32Array): Int32Array {
  const ranks = new Int32Array(sorted.length);
  for (let rank = 0; rank < sorted.length; rank += 1) ranks[sorted[rank] ?? 0] = rank;
  return ranks;
}
