import { expect, test } from 'vitest';
import { linkJobs } from '../../src/build/build-site.ts';

const GIGABYTE = 1_000_000_000;

test('runs as many jobs of link as cores and half of the memory allow, and always one', () => {
  expect(linkJobs(1_000, 2, 16 * GIGABYTE)).toBe(2);
  expect(linkJobs(1_000, 64, 16 * GIGABYTE)).toBe(12);
  expect(linkJobs(10_000, 64, 16 * GIGABYTE)).toBe(1);
  expect(linkJobs(100_000, 8, 4 * GIGABYTE)).toBe(1);
});
