import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LockedError, takeLock } from '../../src/corpus/lock.ts';
import { makeFolder } from '../support/temporary-folder.ts';

let path: string;
beforeEach(() => {
  path = join(makeFolder(), '.lock');
});
afterEach(() => {
  vi.restoreAllMocks();
});

test('lets one run at a time begin', () => {
  const release = takeLock(path);
  expect(() => takeLock(path)).toThrow(LockedError);
  release();
  expect(existsSync(path)).toBe(false);
  takeLock(path)();
});

test.each([
  ['its maker was killed before it wrote its number', ''],
  ['the process is gone', '4194305'],
  ['an earlier process had the number of this one', String(process.pid)],
  ['it holds no number', 'x'],
])('does not count a lock where %s', (_, content) => {
  writeFileSync(path, content);
  takeLock(path)();
  expect(existsSync(path)).toBe(false);
});

test('counts a lock of a process of another user', () => {
  writeFileSync(path, '4194305');
  vi.spyOn(process, 'kill').mockImplementation(() => {
    throw Object.assign(new Error('EPERM'), { code: 'EPERM', syscall: 'kill' });
  });
  expect(() => takeLock(path)).toThrow(`process 4194305 is running), expected one at a time`);
  expect(existsSync(path)).toBe(true);
});
