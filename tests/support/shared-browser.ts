import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { chromiumFlags, findChromium } from '../../scripts/ensure-chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the one Chromium of a run listens. */
    browser: string;
  }
}

/** Starts the Chromium that all browser tests share: a page of a test is a context of its own. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    throw new Error('no Chromium; run `node scripts/ensure-chromium.ts` first');
  }
  const server = await chromium.launchServer({
    executablePath,
    // All pages of a context share a process, whose start costs as much as a small page.
    args: [...chromiumFlags, '--renderer-process-limit=1'],
    // Without a locale of UTF-8 Chromium gives a download with a Chinese name another one.
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
  project.provide('browser', server.wsEndpoint());
  return () => server.close();
}
