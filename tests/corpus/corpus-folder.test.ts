import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { AnalysisContext } from '../../src/analyse/index.ts';
import { loadAnalysisContext } from '../../src/corpus/analysis-context.ts';
import { openCorpusFolder } from '../../src/corpus/corpus-folder.ts';
import { formatMessages } from '../../src/corpus/format-messages.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { readKnownCorpus } from '../../src/intake/known-corpus.ts';
import { makeFolder } from '../support/temporary-folder.ts';

const context = loadAnalysisContext('/');
const place =
  "{ code: '440105014000', province: 广东省, city: 广州市, district: 海珠区, subdistrict: 江海街道 }";
const entry = (name: 'a' | 'b') => {
  const year = name === 'a' ? 2023 : 2024;
  return `- id: ${name}-${year}\n  file: ${name}.txt\n  title: 甲街道工作报告\n  place: ${place}\n  reviewYear: ${year}\n  planYear: null\n`;
};

let outside: string;
let corpus: string;
beforeEach(() => {
  const folder = makeFolder();
  corpus = join(folder, 'corpus');
  outside = join(folder, 'outside.txt');
  mkdirSync(corpus);
  writeFileSync(outside, '不属于语料的文字。');
  writeFileSync(join(corpus, 'catalog.yaml'), entry('a') + entry('b'));
  writeFileSync(join(corpus, 'b.txt'), '甲街道2024年工作报告\n一、经济\n完成税收3亿元。');
});

/** Lines of the messages, and the ids of the reports that were read. */
function read(used: AnalysisContext = context) {
  const { catalog, reports } = readCorpus(openCorpusFolder(corpus), used);
  const all = [...reports];
  return {
    lines: formatMessages([catalog, ...all.flatMap(({ files }) => files)]).lines,
    ids: all.flatMap(({ report }) => (report ? [report.id] : [])),
  };
}

const faults: [string, string, () => void][] = [
  ['a folder', 'folder or device', () => mkdirSync(join(corpus, 'a.txt'))],
  [
    'a link that leads nowhere',
    'missing file',
    () => symlinkSync('nowhere', join(corpus, 'a.txt')),
  ],
  ['a link out of the folder', 'leads out', () => symlinkSync(outside, join(corpus, 'a.txt'))],
  [
    'a pipe, without waiting for it',
    'folder or device',
    () => spawnSync('mkfifo', [join(corpus, 'a.txt')]),
  ],
];
test.each(faults)('tells of a report that is %s, and reads the others', (_, words, make) => {
  make();
  const { lines, ids } = read();
  expect(lines.join('\n')).toMatch(new RegExp(`a\\.txt error Unexpected .*${words}`, 'u'));
  expect(ids).toEqual(['b-2024']);
});

describe('a catalog', () => {
  const bytes = Buffer.concat([
    Buffer.from(entry('b')),
    // 甲街道 in GB18030.
    Buffer.from('# '),
    Buffer.from([0xbc, 0xd7, 0xbd, 0xd6, 0xb5, 0xc0]),
    Buffer.from('\n'),
  ]);

  test('that is not UTF-8 is refused, and nothing is added to it', () => {
    writeFileSync(join(corpus, 'catalog.yaml'), bytes);
    expect(read().lines.join('\n')).toMatch(/catalog\.yaml error .*no UTF-8/u);
    expect(() => readKnownCorpus(openCorpusFolder(corpus), () => undefined)).toThrow(/no UTF-8/u);
    expect(readFileSync(join(corpus, 'catalog.yaml')).equals(bytes)).toBe(true);
  });

  test.each([
    ['an alias without an anchor', '- *nobody\n', ':1:3 '],
    ['brackets without end', '['.repeat(100_000), ''],
    [
      'aliases that would fill the memory',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghij'].map((name, at) => `${name}: &${name} [${`*${'abcdefghij'.charAt(at)},`.repeat(9)}]`).join('\n')}\n`,
      ':2:8 ',
    ],
  ])('with %s is told of', (_, yaml, place) => {
    writeFileSync(join(corpus, 'catalog.yaml'), yaml);
    const line = read().lines.join('\n');
    expect(line).toContain(`catalog.yaml${place}`);
    expect(line).toContain('[catalog-syntax]');
  });
});

test('a report at which the program fails is named, and the others are read', () => {
  writeFileSync(join(corpus, 'a.txt'), '甲街道2023年工作报告\n一、经济\n使解析出错的一句。');
  const collect: typeof context.scorer.collect = (text) => {
    if (text.includes('出错')) throw new RangeError('Maximum call stack size exceeded');
    return context.scorer.collect(text);
  };
  const { lines, ids } = read({ ...context, scorer: { ...context.scorer, collect } });
  expect(lines.filter((line) => line.includes(' error '))).toEqual([
    `${corpus}/a.txt error Unexpected failure of the program (RangeError: Maximum call stack size exceeded), expected a report that it can read; take the file and its entry out for now, and send it to the maintainers [source-unreadable]`,
  ]);
  expect(ids).toEqual(['b-2024']);
});
