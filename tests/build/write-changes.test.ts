import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { expect, test } from 'vitest';
import { openEarlierData } from '../../src/build/earlier-data.ts';
import { writeChanges } from '../../src/build/write-changes.ts';
import { openSinkFolder } from '../../src/corpus/output-folder.ts';
import { ChangesSchema } from '../../src/schema/changes.ts';
import { makeFolder } from '../support/temporary-folder.ts';

type Reports = Record<string, { paragraphs: object[]; metrics: object[] }>;

/** A folder with the data of some reports. */
function build(version: string, reports: Reports): string {
  const folder = makeFolder();
  const sink = openSinkFolder(folder);
  const list = Object.keys(reports).map((id) => ({ id, title: `${id}的报告`, counts: {} }));
  sink.write('data/manifest.json', JSON.stringify({ version }));
  sink.write('data/reports.json', JSON.stringify(list));
  const texts = Object.entries(reports).map(
    ([id, report]) => [id, JSON.stringify(report)] as const,
  );
  for (const [id, text] of texts) {
    sink.write(`data/reports/${id}.json.gz`, text);
  }
  const digest = (text: string) => createHash('sha256').update(text).digest('hex');
  const digests = Object.fromEntries(texts.map(([id, text]) => [id, digest(text)]));
  sink.write('data/digests.json', JSON.stringify(digests));
  return join(folder, 'data');
}

async function changes(earlier: string | null, next: string) {
  const read = earlier === null ? null : openEarlierData(earlier);
  const fault = await writeChanges(openSinkFolder(join(next, '..')), read, openEarlierData(next));
  const told = ChangesSchema.parse(JSON.parse(readFileSync(join(next, 'changes.json'), 'utf8')));
  return { told, fault };
}

const same = { paragraphs: [{ id: 'p-1' }], metrics: [] };

test('tells what came, went and changed, and not what only moved, of a folder and of a server', async () => {
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
  const { told, fault } = await changes(earlier, next);
  expect(fault).toBeUndefined();
  expect(told).toEqual({
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
  const server = createServer(sirv(join(earlier, '..'))).listen(0);
  try {
    // Listening, it has a port.
    const { port } = server.address() as AddressInfo;
    const asked = await changes(`http://localhost:${port}/data`, next);
    expect(asked).toEqual({ told, fault });
    const missing = await changes(`http://localhost:${port}/`, next);
    expect(missing.told.from).toBeNull();
    expect(missing.fault).toBe(`http://localhost:${port}/manifest.json answered 404`);
  } finally {
    server.close();
  }
});

test('tells nothing where no data are named, and the same when nothing changed', async () => {
  const first = build('1', { kept: same });
  const nothing = { from: null, to: '1', added: [], removed: [], changed: [] };
  expect(await changes(null, first)).toEqual({ told: nothing, fault: undefined });
  const second = build('2', { kept: same, came: same });
  const { told } = await changes(first, second);
  expect(told.added).toHaveLength(1);
  const again = await changes(second, build('2', { kept: same, came: same }));
  expect(again).toEqual({ told, fault: undefined });
});

test.each([
  ['missing', 'nowhere', /^ENOENT: no such file/u],
  ['of another shape', 'tables', /^data of another shape$/u],
])('says in one line that the named data are %s', async (_, folder, fault) => {
  const next = build('1', { kept: same });
  openSinkFolder(next).write('tables/manifest.json', '[]');
  const found = await changes(join(next, folder), next);
  expect(found.told.from).toBeNull();
  expect(found.fault).toMatch(fault);
});
