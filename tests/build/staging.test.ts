import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { stageFolders } from '../../src/build/staging.ts';
import { LockedError } from '../../src/corpus/lock.ts';
import { makeFolder } from '../support/temporary-folder.ts';

let folder: string;
const path = (...names: string[]) => join(folder, ...names);
const put = (place: string, words: string) => {
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, 'index.html'), words);
};
const served = (name: string) => readFileSync(path(name, 'index.html'), 'utf8');
const begin = () => stageFolders([path('dist'), path('.generated')]);

beforeEach(() => {
  folder = makeFolder();
  put(path('dist'), 'last good site');
  put(path('.generated'), 'last good data');
});

test('puts whole folders in their places and leaves nothing beside them', () => {
  const staging = begin();
  put(staging.next[0] ?? '', 'new site');
  put(staging.next[1] ?? '', 'new data');
  expect(served('dist')).toBe('last good site');
  staging.publish();
  staging.close();
  expect([served('dist'), served('.generated')]).toEqual(['new site', 'new data']);
  expect(readdirSync(folder).sort()).toEqual(['.generated', 'dist']);
});

test('leaves both folders as they were where one successor is missing', () => {
  const staging = begin();
  put(staging.next[0] ?? '', 'new site');
  expect(() => {
    staging.publish();
  }).toThrow('ENOENT');
  staging.close();
  expect([served('dist'), served('.generated')]).toEqual(['last good site', 'last good data']);
  expect(readdirSync(folder).sort()).toEqual(['.generated', 'dist']);
});

test('a second build of the same folder is refused while the first one runs', () => {
  const staging = begin();
  expect(begin).toThrow(LockedError);
  staging.close();
  begin().close();
});

test('a build that was killed while it wrote stands in nobody’s way', () => {
  // No process has this number: the largest that Linux gives out is below it.
  writeFileSync(path('.dist-building'), '4194305');
  put(path('.dist-next'), 'half');
  begin().close();
  expect(readdirSync(folder).sort()).toEqual(['.generated', 'dist']);
  expect(served('dist')).toBe('last good site');
});

test('a folder that a killed build took out of its place comes back', () => {
  rmSync(path('dist'), { recursive: true });
  put(path('.dist-previous'), 'last good site');
  begin().close();
  expect(served('dist')).toBe('last good site');
  expect(existsSync(path('.dist-previous'))).toBe(false);
});
