/**
 * The first of the places from 0 at which something is true, found by halving; it must be true of all
 * places behind that one too.
 *
 * @returns `length` where it is true of none
 */
export function firstPlace(length: number, isTrue: (place: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isTrue(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
