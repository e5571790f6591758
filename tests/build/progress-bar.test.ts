import { expect, test, vi } from 'vitest';
import { openProgressBar, timeLeft } from '../../src/build/progress-bar.ts';

test.each([
  [10, 0.5, '10 s left'],
  [30, 0.1, '5 min left'],
  [8, 1, '0 s left'],
])('after %d seconds, with %d done, says %s', (seconds, share, words) => {
  expect(timeLeft(seconds, share)).toBe(words);
});

test('prints plain lines, and nothing else, where there is no terminal', () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const out = vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
  const bar = openProgressBar('link', false);
  bar.tell(0.5);
  bar.say('link 1/2: 3.0 s');
  bar.close();
  expect(log.mock.calls).toEqual([['link 1/2: 3.0 s']]);
  expect(out).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});
