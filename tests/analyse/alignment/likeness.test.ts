import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createContest } from '../../../src/analyse/alignment/contest.ts';
import {
  areComparable,
  likeness,
  linkKind,
  MODEL,
  pairEvidence,
  strengthOf,
  type Comparable,
} from '../../../src/analyse/alignment/likeness.ts';
import { cosine, createSparseVector } from '../../../src/analyse/alignment/sparse-vector.ts';
import { createWeighing } from '../../../src/analyse/alignment/weighing.ts';
import { seedReports, weightsOf } from '../../support/seed-reports.ts';

const { weighTerms, weighMatters } = createWeighing(weightsOf(seedReports()));

function section(title: string, body: string, more: Partial<Comparable> = {}): Comparable {
  return {
    status: 'review',
    topics: [],
    wide: false,
    shortcoming: false,
    text: weighTerms(title, body),
    matters: weighMatters(title, body),
    ...more,
  };
}

const visits = section('企业服务有实招', '全年走访企业三百家，为企业解决融资和用工问题。');
const permits = section('营商环境再优化', '深化放管服改革，精简行政审批，企业开办一日办结。');
const rivers = section('治水成效明显', '落实河长制，完成雨污分流改造，整治黑臭河涌。');

test('finds sections of one matter alike that share hardly a word', () => {
  expect(strengthOf(pairEvidence(visits, permits))).toBeGreaterThan(
    strengthOf(pairEvidence(visits, rivers)),
  );
  expect(pairEvidence(visits, rivers).matters).toBe(0);
});

test('doubts the likeness of sections that name a matter once', () => {
  const short = section('', '落实河长制。');
  expect(pairEvidence(short, short).matters).toBeLessThan(pairEvidence(rivers, rivers).matters);
});

test('holds a shortcoming against a shortcoming only, a wide part against a wide part', () => {
  const wanting = section('营商环境有待优化', '', { shortcoming: true });
  expect(areComparable(wanting, permits)).toBe(false);
  expect(areComparable(wanting, wanting)).toBe(true);
  const wide = section('2023年工作总结', '', { wide: true });
  expect(areComparable(wide, permits)).toBe(false);
  expect(areComparable(wide, { ...wide, status: 'plan' })).toBe(false);
});

test('ranks a pair below its rival of the same part of the same report', () => {
  const own = { number: 0, report: 0, status: 'review' } as const;
  const better = { number: 1, report: 1, status: 'review' } as const;
  const worse = { number: 2, report: 1, status: 'review' } as const;
  const planned = { number: 3, report: 1, status: 'plan' } as const;
  const contest = createContest();
  contest.enter(own, better, 3);
  contest.enter(own, worse, 1);
  contest.enter(own, planned, 0);
  expect(contest.gapOf(own, better, 3)).toBe(0);
  expect(contest.gapOf(own, worse, 1)).toBe(-2);
  expect(contest.gapOf(worse, own, 1)).toBe(-2);
  expect(contest.gapOf(own, planned, 0)).toBe(0);
});

test('rises with the strength and falls with the gap', () => {
  const strength = fc.double({ min: -8, max: 8, noNaN: true });
  const gap = fc.double({ min: -8, max: 0, noNaN: true });
  fc.assert(
    fc.property(strength, gap, (value, lack) => {
      const { score } = likeness(value, lack);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(likeness(value, 0).score);
      expect(score).toBeLessThanOrEqual(likeness(value + 1, lack).score);
    }),
  );
  expect(MODEL.gap).toBeGreaterThan(0);
});

test.each([
  [1, 'match'],
  [0.5, 'match'],
  [0.49, 'related'],
  [0.12, 'related'],
  [0.11, 'weak'],
  [0.04, undefined],
])('calls a likeness of %d %s', (score, kind) => {
  expect(linkKind(score)).toBe(kind);
});

const vectors = fc
  .array(fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 9 })), { maxLength: 12 })
  .map((entries) => createSparseVector(new Map(entries)));

test('measures vectors from 0 to 1, the same from both sides', () => {
  fc.assert(
    fc.property(vectors, vectors, fc.nat(10), (a, b, doubt) => {
      const value = cosine(a, b, doubt);
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1 + 1e-6);
      expect(cosine(b, a, doubt)).toBeCloseTo(value, 12);
      expect(cosine(a, a, 0)).toBeCloseTo(a.total === 0 ? 0 : 1, 6);
    }),
  );
});
