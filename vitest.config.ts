import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Tests of the built site read `dist/`; `npm test` builds it before. */
const SITE = 'tests/dist/**/*.test.ts';
const BROWSER = 'tests/e2e/**/*.test.ts';
/** Tests that put a disk with faults in the place of `node:fs`. */
const MOCKING = 'tests/**/faults.test.ts';
/** Tests that run whole commands, each a process of its own: `test:quick` leaves them to `npm test`. */
const COMMANDS = 'tests/scripts/**/*.test.ts';
const BROWSER_TIMEOUT = 60_000;
/** Each case of a property is quick; a long run on demand has many. */
const UNIT_TIMEOUT = process.env.PROPERTY_RUNS === undefined ? 60_000 : 3_600_000;

export default defineConfig({
  test: {
    // One more than cores, since browser tests wait for the page. Vitest begins with them, `e2e` being
    // the first in the alphabet, so that the small files of `unit` keep all workers busy to the end.
    maxWorkers: availableParallelism() + 1,
    reporters: ['default', './tests/support/summary-reporter.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [SITE, BROWSER, MOCKING, COMMANDS],
          // Modules are loaded once for all files of a worker: loading is a third of the time.
          isolate: false,
          setupFiles: 'tests/support/properties.ts',
          testTimeout: UNIT_TIMEOUT,
        },
      },
      {
        test: { name: 'commands', include: [COMMANDS], isolate: false, testTimeout: 60_000 },
      },
      {
        test: {
          name: 'faults',
          include: [MOCKING],
          testTimeout: UNIT_TIMEOUT,
        },
      },
      {
        test: { name: 'site', include: [SITE], isolate: false, testTimeout: 60_000 },
      },
      {
        test: {
          name: 'e2e',
          include: [BROWSER],
          testTimeout: BROWSER_TIMEOUT,
          hookTimeout: BROWSER_TIMEOUT,
          // Answers come when they come: a busy machine is not a fault of the site.
          expect: { poll: { timeout: 20_000 } },
          globalSetup: 'tests/support/shared-browser.ts',
          isolate: false,
        },
      },
    ],
  },
});
