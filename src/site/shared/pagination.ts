import { strings } from '../../words/site.ts';

/** Pages of a long list: where this one stands and how to leave it. */
export interface Pagination {
  number: number;
  total: number;
  previous: string | undefined;
  next: string | undefined;
  /** First, last and neighbouring pages in order; `null` where some are left out. */
  steps: ({ number: number; href: string; current: 'page' | undefined } | null)[];
}

/** Neighbours shown on each side of the current page. */
const REACH = 2;

/** @returns undefined where everything fits on one page */
export function pagination(
  number: number,
  total: number,
  href: (number: number) => string,
): Pagination | undefined {
  if (total < 2) return undefined;
  const steps: Pagination['steps'] = [];
  const from = Math.max(2, number - REACH);
  const to = Math.min(total - 1, number + REACH);
  const step = (page: number) => {
    steps.push({ number: page, href: href(page), current: page === number ? 'page' : undefined });
  };
  step(1);
  if (from > 2) steps.push(null);
  for (let page = from; page <= to; page += 1) step(page);
  if (to < total - 1) steps.push(null);
  step(total);
  return {
    number,
    total,
    previous: number > 1 ? href(number - 1) : undefined,
    next: number < total ? href(number + 1) : undefined,
    steps,
  };
}

/** Title of a page of a list: 全部指标值（第 2 页，共 3 页）; the first page has the plain one. */
export function pageTitle(title: string, number: number, total: number): string {
  return number === 1 ? title : strings.page.titled(title, number, total);
}

/** Number of pages of `size` that hold `count` items; an empty list has one page. */
export function pageCount(count: number, size: number): number {
  return Math.max(1, Math.ceil(count / size));
}

/** Items of page `number`, from 1. */
export function pageSlice<T>(items: readonly T[], number: number, size: number): T[] {
  return items.slice((number - 1) * size, number * size);
}
