import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gradeOf, leastLikelihood } from '../../../src/analyse/alignment/grades.ts';
import { reasonsOf } from '../../../src/analyse/alignment/link-reason.ts';
import {
  areComparable,
  likelihoodOf,
  oddsWithRivals,
  pairEvidence,
  strengthOf,
  type Comparable,
} from '../../../src/analyse/alignment/pair-odds.ts';
import { lagBehind, rankRivals } from '../../../src/analyse/alignment/rivals.ts';
import { createSectionVectors } from '../../../src/analyse/alignment/section-vectors.ts';
import { cosine, createSparseVector } from '../../../src/analyse/alignment/sparse-vector.ts';
import { seedReports, weightsOf } from '../../support/seed-reports.ts';

const { weigh } = createSectionVectors(weightsOf(seedReports()));

function section(title: string, body: string, more: Partial<Comparable> = {}): Comparable {
  return {
    status: 'review',
    topics: [],
    wide: false,
    shortcoming: false,
    ...weigh(title, body),
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

test('ranks a pair below its better rivals of the same part of the same report', () => {
  const own = { number: 0, report: 0, status: 'review' } as const;
  const better = { number: 1, report: 1, status: 'review' } as const;
  const worse = { number: 2, report: 1, status: 'review' } as const;
  const planned = { number: 3, report: 1, status: 'plan' } as const;
  const pairs = [
    { a: own, b: better, strength: 3 },
    { a: worse, b: own, strength: 1 },
    { a: own, b: planned, strength: 0 },
  ];
  expect(pairs.map(rankRivals(pairs))).toEqual([0, lagBehind(1), 0]);
});

test('falls with the lag behind rivals, the first of them before all', () => {
  expect(oddsWithRivals(1, 0)).toBe(1);
  fc.assert(
    fc.property(fc.double({ min: -8, max: 8, noNaN: true }), fc.nat(30), (strength, better) => {
      const oddsBehind = (rivals: number) => oddsWithRivals(strength, lagBehind(rivals));
      expect(oddsBehind(better + 1)).toBeLessThan(oddsBehind(better));
      expect(likelihoodOf(oddsBehind(better))).toBeGreaterThanOrEqual(0);
      expect(oddsBehind(0) - oddsBehind(1)).toBeGreaterThan(
        oddsBehind(better + 1) - oddsBehind(better + 2),
      );
    }),
  );
});

test('counts the words of a matter, those of the heading five and of the opening four times', () => {
  const matters = { 治安: ['扫黑'] };
  const vectors = createSectionVectors({ sections: 1, widespread: {}, matters });
  const total = (title: string, body: string) => vectors.weigh(title, body).matters.total;
  expect(total('', '全年,扫黑除恶')).toBe(1);
  expect(total('扫黑', '全年,扫黑')).toBe(6);
  expect(total('', '扫黑除恶常态化,扫黑')).toBe(5);
});

test('grades a likelihood from high to low', () => {
  const { match, related, weak } = leastLikelihood;
  expect([1, match, related, weak, 0].map(gradeOf)).toEqual([
    'match',
    'match',
    'related',
    'weak',
    undefined,
  ]);
  expect(gradeOf(match - 0.01)).toBe('related');
});

const vectors = fc
  .uniqueArray(fc.nat(30), { maxLength: 12 })
  .chain((terms) =>
    fc.tuple(fc.constant(terms), fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 12 })),
  )
  .map(([terms, weights]) =>
    createSparseVector(Int32Array.from(terms).sort(), (_, at) => weights[at] ?? 0),
  );

test('cuts wordings where words begin and end in both texts, and finds whole passages', () => {
  const vectors = createSectionVectors({ sections: 1, widespread: {}, matters: {} });
  const readable = (body: string) => {
    return { status: 'review', topics: [], title: '', body, ...vectors.weigh('', body) } as const;
  };
  const reasonFor = reasonsOf(
    readable('推进产业转型。\n全年走访企业三百多家，解决融资难题。'),
    vectors,
  );
  expect(reasonFor(readable('支持商业转型')).terms).toEqual(['转型']);
  const { terms, passages } = reasonFor(readable('其中全年走访企业三百多家，解决融资难题。'));
  expect(terms).toContain('解决融资难题');
  expect(passages).toEqual(['全年走访企业三百多家，解决融资难题。']);
});

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
