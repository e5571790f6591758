import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPassages, PASSAGE_LENGTH } from '../../../src/analyse/passages/index.ts';
import type { PassageReport } from '../../../src/analyse/passages/index.ts';
import type { Place } from '../../../src/schema/place.ts';
import { seedReports } from '../../support/seed-reports.ts';

interface Found {
  report: string;
  start: number;
  end: number;
  /** Ids of all other reports that hold it. */
  others: string[];
}

/** Every maximal shared string, by looking for each string of each paragraph in all other reports. */
function bruteForce(reports: readonly PassageReport[]): Found[] {
  return reports.flatMap((own) => {
    const others = reports.filter(({ id }) => id !== own.id);
    const holds = (text: string) =>
      others.filter(({ paragraphs }) => paragraphs.some((other) => other.text.includes(text)));
    return own.paragraphs.flatMap(({ start, text }) => {
      const found: Found[] = [];
      let reached = 0;
      for (let from = 0; from + PASSAGE_LENGTH <= text.length; from += 1) {
        let to = Math.max(reached, from + PASSAGE_LENGTH);
        if (holds(text.slice(from, to)).length === 0) continue;
        while (to < text.length && holds(text.slice(from, to + 1)).length > 0) to += 1;
        if (to > reached) {
          const ids = holds(text.slice(from, to)).map(({ id }) => id);
          found.push({ report: own.id, start: start + from, end: start + to, others: ids });
        }
        reached = to;
      }
      return found;
    });
  });
}

function place(code: string): Place {
  return { code, province: '广东省', city: '广州市', district: '海珠区', subdistrict: code };
}

function report(id: string, texts: readonly string[], code = `44010500${id}`): PassageReport {
  let start = 0;
  const paragraphs = texts.map((text, index) => {
    const paragraph = { id: `p-${index}`, start, text };
    start += text.length + 1;
    return paragraph;
  });
  return { id, place: place(code), paragraphs };
}

const SENTENCE = '推进矛盾纠纷多元化解和信访工作法治化';

describe('the five reports', () => {
  const reports = seedReports();
  const found = [...findPassages(reports)];

  test('share exactly the passages that a brute-force search finds', () => {
    const passages = found.flatMap(({ report: id, passages: own }) =>
      own.map(({ start, end, reports: count, places }) => ({
        report: id,
        start,
        end,
        count,
        // At most five are listed: with five reports that is all of them.
        others: places.map((other) => other.report).sort(),
      })),
    );
    const expected = bruteForce(reports).map(({ others, ...rest }) => ({
      ...rest,
      count: others.length,
      others: others.sort(),
    }));
    expect(expected.length).toBeGreaterThan(20);
    expect(passages).toEqual(expected);
  });

  test('name places that hold the same words', () => {
    const textOf = (id: string, start: number, end: number) => {
      const holder = reports
        .find((other) => other.id === id)
        ?.paragraphs.find((other) => other.start <= start && end <= other.end);
      return holder?.text.slice(start - holder.start, end - holder.start);
    };
    for (const { report: id, passages } of found) {
      for (const { start, end, places } of passages) {
        const own = textOf(id, start, end);
        for (const other of places) {
          expect(textOf(other.report, other.start, other.end)).toBe(own);
        }
      }
    }
  });

  test('have shares that add up to the whole', () => {
    for (const { report: id, characters, own, shared, passages } of found) {
      const { place: samePlace, district, city, elsewhere } = shared;
      expect(own + samePlace + district + city + elsewhere).toBe(characters);
      const marked = new Set<number>();
      for (const { start, end } of passages) for (let at = start; at < end; at += 1) marked.add(at);
      expect([id, characters - own]).toEqual([id, marked.size]);
    }
  });
});

test('finds what a brute-force search finds in any reports', () => {
  // Two letters make long repeats, within a report and across, likely.
  const text = fc.string({ unit: fc.constantFrom('甲', '乙'), minLength: 1, maxLength: 60 });
  const texts = fc.array(fc.array(text, { minLength: 1, maxLength: 3 }), {
    minLength: 2,
    maxLength: 4,
  });
  fc.assert(
    fc.property(texts, (all) => {
      const reports = all.map((paragraphs, index) => report(String(index), paragraphs));
      const passages = [...findPassages(reports)].flatMap(({ report: id, passages: own }) =>
        own.map(({ start, end, reports: count }) => ({ report: id, start, end, count })),
      );
      const expected = bruteForce(reports).map(({ report: id, start, end, others }) => ({
        report: id,
        start,
        end,
        count: others.length,
      }));
      expect(passages).toEqual(expected);
    }),
  );
});

test('counts each character by the nearest report that shares it', () => {
  const [, second] = findPassages([
    report('a', [SENTENCE], '440105014000'),
    report('b', [`${SENTENCE}。自己的话`], '440105014000'),
    report('c', [SENTENCE], '440105015000'),
    report('d', [SENTENCE], '440106001000'),
  ]);
  expect(second).toMatchObject({
    characters: SENTENCE.length + 5,
    own: 5,
    shared: { place: SENTENCE.length, district: 0, city: 0, elsewhere: 0 },
    passages: [{ scope: 'place', reports: 3 }],
  });
  expect(second?.passages[0]?.places.map(({ report: id }) => id)).toEqual(['a', 'c', 'd']);
});

test('lists a few places of a phrase that stands everywhere, and counts all', () => {
  const everywhere = Array.from({ length: 40 }, (_, index) =>
    report(String(index).padStart(2, '0'), [SENTENCE]),
  );
  const [first] = findPassages(everywhere);
  expect(first?.passages[0]?.reports).toBe(39);
  expect(first?.passages[0]?.places).toHaveLength(5);
});

test('does not take a string that recurs in one report only for shared', () => {
  const [first] = findPassages([report('a', [SENTENCE, SENTENCE]), report('b', ['别的话'])]);
  expect(first).toMatchObject({ own: SENTENCE.length * 2, passages: [], near: [] });
});

test('joins neighbouring passages with a small change between them', () => {
  const [first] = findPassages([
    report('a', [
      '坚持以习近平新时代中国特色社会主义思想为指导,全面贯彻落实党的二十大精神和各项部署',
    ]),
    report('b', [
      '坚持以习近平新时代中国特色社会主义思想为指导,认真贯彻落实党的二十大精神和各项部署',
    ]),
  ]);
  expect(first?.near).toEqual([
    {
      paragraph: 'p-0',
      start: 0,
      end: 41,
      place: { report: 'b', paragraph: 'p-0', start: 0, end: 41 },
      alike: 0.95,
    },
  ]);
});
