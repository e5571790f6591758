import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeChanges } from '../../src/build/write-changes.ts';
import { openSinkFolder } from '../../src/corpus/output-folder.ts';
import { ChangesSchema } from '../../src/schema/changes.ts';
import { makeFolder } from '../support/temporary-folder.ts';
import { readFileSync } from 'node:fs';

type Reports = Record<string, { paragraphs: object[]; metrics: object[] }>;

/** A folder with the data of some reports. */
function build(version: string, reports: Reports): string {
  const folder = makeFolder();
  const sink = openSinkFolder(folder);
  const list = Object.keys(reports).map((id) => ({ id, title: `${id}的报告`, counts: {} }));
  sink.write('data/manifest.json', JSON.stringify({ version }));
  sink.write('data/reports.json', JSON.stringify(list));
  for (const [id, report] of Object.entries(reports)) {
    sink.write(`data/reports/${id}.json`, JSON.stringify(report));
  }
  return folder;
}

function changes(earlier: string, next: string) {
  writeChanges(openSinkFolder(next), join(earlier, 'data'), join(next, 'data'));
  return ChangesSchema.parse(JSON.parse(readFileSync(join(next, 'data/changes.json'), 'utf8')));
}

const same = { paragraphs: [{ id: 'p-1' }], metrics: [] };

test('tells what came, went and changed, and not what only moved', () => {
  const earlier = build('1', {
    kept: same,
    gone: same,
    moved: { paragraphs: [{ id: 'p-1', start: 1 }], metrics: [] },
    changed: {
      paragraphs: [{ id: 'p-1' }, { id: 'p-2' }],
      metrics: [
        { url: '#m-1', value: 1 },
        { url: '#m-2', value: 2 },
      ],
    },
  });
  const next = build('2', {
    kept: same,
    came: same,
    moved: { paragraphs: [{ id: 'p-1', start: 9 }], metrics: [] },
    changed: {
      paragraphs: [{ id: 'p-1' }, { id: 'p-3' }],
      metrics: [
        { url: '#m-1', value: 8 },
        { url: '#m-2', value: 2 },
        { url: '#m-3', value: 3 },
      ],
    },
  });
  const none = { added: 0, removed: 0, changed: 0 };
  expect(changes(earlier, next)).toEqual({
    from: '1',
    to: '2',
    added: [{ id: 'came', title: 'came的报告' }],
    removed: [{ id: 'gone', title: 'gone的报告' }],
    changed: [
      { id: 'moved', title: 'moved的报告', paragraphs: none, metrics: none },
      {
        id: 'changed',
        title: 'changed的报告',
        paragraphs: { added: 1, removed: 1, changed: 0 },
        metrics: { added: 1, removed: 0, changed: 1 },
      },
    ],
  });
});

test('has nothing to tell of the first build, and tells the same when nothing changed', () => {
  const first = build('1', { kept: same });
  expect(changes(join(first, 'nowhere'), first)).toMatchObject({ from: null, to: '1', added: [] });
  const second = build('2', { kept: same, came: same });
  const told = changes(first, second);
  expect(told.added).toHaveLength(1);
  expect(changes(second, build('2', { kept: same, came: same }))).toEqual(told);
});
