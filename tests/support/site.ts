import { chromium, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { builtSite } from './built-site.ts';
import { serveFolder } from '../../src/lab/lint/static-server.ts';

export interface Site {
  /** Address of the home page. */
  url: string;
  /** What pages have said on the console as errors, with uncaught exceptions. */
  errors: string[];
  /** A page of its own, without cookies or storage of another. */
  newPage(options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

/**
 * Serves the built site and opens it in the Chromium of the run.
 *
 * @param copy another folder with the same site
 */
export async function openSite(copy?: string): Promise<Site> {
  const { folder, base } = builtSite();
  const server = await serveFolder(copy ?? folder, base);
  const browser = await chromium.connect(inject('browser'));
  const errors: string[] = [];
  return {
    url: server.url,
    errors,
    async newPage(options) {
      // What is tested comes from the server, unless a test is about what is kept.
      const context = await browser.newContext({
        locale: 'zh-CN',
        serviceWorkers: 'block',
        ...options,
      });
      const page = await context.newPage();
      page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(`${page.url()}: ${message.text()}`);
      });
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** The built site, open from before the tests of the file that asks for it until after them. */
export function siteForTests(): Omit<Site, 'close'> {
  let opened: Site | undefined;
  const site = () => {
    if (!opened) throw new Error('the site is open only while tests run');
    return opened;
  };
  beforeAll(async () => {
    opened = await openSite();
  });
  afterAll(() => opened?.close());
  return {
    get url() {
      return site().url;
    },
    get errors() {
      return site().errors;
    },
    newPage: (options) => site().newPage(options),
  };
}
