import { describe, expect, test } from 'vitest';
import {
  membersByReport,
  selectTopicSections,
  strongest,
  type TopicSection,
} from '../../../../src/site/topic/view/members.ts';
import { sampleSection } from '../../compare/model/sample.ts';

const ids = (sections: readonly TopicSection[]) => sections.map(({ section }) => section.id);
const party = (score: number) => [{ topic: 'party', score }];

const outline = [
  sampleSection({
    id: 'part',
    children: [
      sampleSection({
        id: 'about',
        topics: party(0.8),
        children: [sampleSection({ id: 'item', topics: party(1) })],
      }),
      sampleSection({ id: 'mention', topics: party(0.2) }),
      sampleSection({ id: 'other', topics: [{ topic: 'safety', score: 1 }] }),
    ],
  }),
];

describe('the sections of a topic', () => {
  test('are the outermost members, with the headings around them', () => {
    const scores = new Map([
      ['about', 0.8],
      ['item', 1],
    ]);
    const { full } = selectTopicSections(outline, 'party', scores);
    expect(ids(full)).toEqual(['about']);
    expect(full[0]?.ancestors.map(({ id }) => id)).toEqual(['part']);
  });

  test('are items where the section around them is no member', () => {
    const { full } = selectTopicSections(outline, 'party', new Map([['item', 1]]));
    expect(ids(full)).toEqual(['item']);
  });

  test('that only mention it are named, but not those within a member', () => {
    const { brief } = selectTopicSections(outline, 'party', new Map([['about', 0.8]]));
    expect(ids(brief)).toEqual(['mention']);
  });

  test('of a topic that the report has not are none', () => {
    expect(selectTopicSections(outline, 'culture', new Map())).toEqual({ full: [], brief: [] });
  });

  test('have one that is most about it, the first of equals', () => {
    const scores = new Map([
      ['item', 0.9],
      ['mention', 0.9],
    ]);
    const { full } = selectTopicSections(outline, 'party', scores);
    expect(strongest(full)?.section.id).toBe('item');
    expect(strongest([])).toBeUndefined();
  });
});

test('members are grouped by report in the order given', () => {
  const groups = membersByReport([
    { report: 'b', section: 's-1', score: 1 },
    { report: 'a', section: 's-1', score: 0.5 },
    { report: 'b', section: 's-2', score: 0.4 },
  ]);
  expect(groups.map(({ report, scores }) => [report, [...scores.keys()]])).toEqual([
    ['b', ['s-1', 's-2']],
    ['a', ['s-1']],
  ]);
});
