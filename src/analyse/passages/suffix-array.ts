/**
 * Suffixes of a text in order, by induced sorting (SA-IS: Nong, Zhang and Chan 2009), in time linear
 * in the text.
 *
 * @param text numbers from 0 to `top`
 * @returns the offset of each suffix, the smallest suffix first
 */
export function suffixArray(text: Int32Array, top: number): Int32Array {
  const sorted = new Int32Array(text.length);
  if (text.length < 2) return sorted;
  const starts = bucketStarts(text, top);
  const leftmost = leftmostSmaller(text);
  induce(sorted, text, starts, leftmost);
  if (leftmost.length === 0) return sorted;
  const order = sortLeftmost(sorted, text, leftmost);
  induce(sorted, text, starts, order);
  return sorted;
}

/** Where the suffixes of each first unit begin in the order; one more at the end. */
function bucketStarts(text: Int32Array, top: number): Int32Array {
  const starts = new Int32Array(top + 2);
  for (const unit of text) add(starts, unit + 1, 1);
  for (let unit = 0; unit <= top; unit += 1) add(starts, unit + 1, starts[unit] ?? 0);
  return starts;
}

/**
 * Offsets of the suffixes that are smaller than the next one (S-type) and follow one that is larger
 * than the next (L-type): the leftmost of their run (LMS), in the order of the text.
 */
function leftmostSmaller(text: Int32Array): Int32Array {
  const found = new Int32Array(text.length >> 1);
  let first = found.length;
  let smaller = false;
  for (let at = text.length - 2; at >= 0; at -= 1) {
    const here = text[at] ?? 0;
    const next = text[at + 1] ?? 0;
    if (here > next) {
      if (smaller) found[--first] = at + 1;
      smaller = false;
    } else if (here < next) smaller = true;
  }
  return found.slice(first);
}

/** Sort all suffixes from the order of the LMS suffixes: L-types from the left, then S-types. */
function induce(
  sorted: Int32Array,
  text: Int32Array,
  starts: Int32Array,
  leftmost: Int32Array,
): void {
  const n = text.length;
  sorted.fill(-1);
  let next = starts.slice(1);
  for (let index = leftmost.length - 1; index >= 0; index -= 1) {
    const at = leftmost[index] ?? 0;
    putBefore(sorted, next, text[at] ?? 0, at);
  }
  next = starts.slice();
  putAfter(sorted, next, text[n - 1] ?? 0, n - 1);
  for (let rank = 0; rank < n; rank += 1) {
    const at = (sorted[rank] ?? 0) - 1;
    if (at < 0) continue;
    const unit = text[at] ?? 0;
    // What is read here is L-type or LMS; before an LMS stands a larger unit.
    if (unit >= (text[at + 1] ?? 0)) putAfter(sorted, next, unit, at);
  }
  next = starts.slice(1);
  for (let rank = n - 1; rank >= 0; rank -= 1) {
    const at = (sorted[rank] ?? 0) - 1;
    if (at < 0) continue;
    const unit = text[at] ?? 0;
    const following = text[at + 1] ?? 0;
    // Of equal units it is S-type if the one read is: if its rank is among those filled here.
    if (unit < following || (unit === following && rank >= (next[unit] ?? 0))) {
      putBefore(sorted, next, unit, at);
    }
  }
}

/** The LMS suffixes in their order, from the order of the substrings between them. */
function sortLeftmost(sorted: Int32Array, text: Int32Array, leftmost: Int32Array): Int32Array {
  const marks = new Uint8Array((text.length >> 3) + 1);
  for (const at of leftmost) marks[at >> 3] = (marks[at >> 3] ?? 0) | (1 << (at & 7));
  const order = new Int32Array(leftmost.length);
  let found = 0;
  for (const at of sorted) {
    if (isMarked(marks, at)) order[found++] = at;
  }
  const { names, last } = nameSubstrings(text, order, leftmost, marks);
  if (last + 1 < names.length) {
    const orderOfNames = suffixArray(names, last);
    for (const [rank, index] of orderOfNames.entries()) order[rank] = leftmost[index] ?? 0;
  }
  return order;
}

/** LMS substrings by rank, in the order of the text: equal ones get one name. */
function nameSubstrings(
  text: Int32Array,
  order: Int32Array,
  leftmost: Int32Array,
  marks: Uint8Array,
): { names: Int32Array; last: number } {
  // No two LMS stand side by side, so that half an offset tells them apart.
  const nameAt = new Int32Array((text.length >> 1) + 1);
  let last = 0;
  for (let rank = 1; rank < order.length; rank += 1) {
    const at = order[rank] ?? 0;
    if (!sameSubstring(text, order[rank - 1] ?? 0, at, marks)) last += 1;
    nameAt[at >> 1] = last;
  }
  return { names: leftmost.map((at) => nameAt[at >> 1] ?? 0), last };
}

/** Whether two LMS substrings, each with the LMS that ends it, are equal; the last of a text has no end. */
function sameSubstring(text: Int32Array, a: number, b: number, marks: Uint8Array): boolean {
  const n = text.length;
  for (let step = 0; a + step < n && b + step < n; step += 1) {
    if (text[a + step] !== text[b + step]) return false;
    if (step === 0) continue;
    const ends = isMarked(marks, a + step);
    if (ends !== isMarked(marks, b + step)) return false;
    if (ends) return true;
  }
  return false;
}

function isMarked(marks: Uint8Array, at: number): boolean {
  return (((marks[at >> 3] ?? 0) >> (at & 7)) & 1) === 1;
}

function add(array: Int32Array, at: number, value: number): void {
  array[at] = (array[at] ?? 0) + value;
}

function putAfter(sorted: Int32Array, next: Int32Array, bucket: number, at: number): void {
  const place = next[bucket] ?? 0;
  sorted[place] = at;
  next[bucket] = place + 1;
}

function putBefore(sorted: Int32Array, next: Int32Array, bucket: number, at: number): void {
  const place = (next[bucket] ?? 0) - 1;
  sorted[place] = at;
  next[bucket] = place;
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
