import { defineConfig } from 'vitest/config';

/** Tests of the built site read `dist/`; `npm test` builds it before. */
const SITE = 'tests/dist/**/*.test.ts';
const BROWSER = 'tests/e2e/**/*.test.ts';
/** Tests that put a disk with faults in the place of `node:fs`. */
const MOCKING = 'tests/**/faults.test.ts';
const BROWSER_TIMEOUT = 60_000;
/** Each case of a property is quick; a long run on demand has many. */
const UNIT_TIMEOUT = process.env.PROPERTY_RUNS === undefined ? 60_000 : 3_600_000;

export default defineConfig({
  test: {
    // Vitest leaves one core to itself, which is half of a small machine.
    maxWorkers: '100%',
    reporters: ['default', './tests/support/summary-reporter.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [SITE, BROWSER, MOCKING],
          // Modules are loaded once for all files of a worker: loading is a third of the time.
          isolate: false,
          setupFiles: 'tests/support/properties.ts',
          testTimeout: UNIT_TIMEOUT,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'faults',
          include: [MOCKING],
          testTimeout: UNIT_TIMEOUT,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: { name: 'site', include: [SITE], testTimeout: 60_000, sequence: { groupOrder: 2 } },
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
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
