import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type Page,
  type ViewportSize,
} from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, inject } from 'vitest';
import { builtSite } from './built-site.ts';
import { serveFolder, type StaticServer } from '../../src/lab/lint/static-server.ts';

export interface Site {
  /** Address of the home page. */
  url: string;
  /** What pages have said on the console as errors, with uncaught exceptions. */
  errors: string[];
  /**
   * A page without cookies or storage of another, closed after the test that asks for it, or after
   * the file where a hook asks.
   *
   * @param options a size; anything else makes a browser context of its own, which costs a second
   */
  newPage(options?: BrowserContextOptions): Promise<Page>;
}

/** Takes a page back, with what it has stored. */
type Close = () => Promise<void>;

interface Lent {
  page: Page;
  close: Close;
}

/** What is tested comes from the server, unless a test is about what is kept. */
const READER = { locale: 'zh-CN', serviceWorkers: 'block' } as const;

let browser: Promise<Browser> | undefined;
let server: Promise<StaticServer> | undefined;

// Opened once for all files of a worker, and closed with it.
const openBrowser = () => (browser ??= chromium.connect(inject('browser')));
const openServer = () => {
  const { folder, base } = builtSite();
  return (server ??= serveFolder(folder, base));
};

/** Opens pages of a context that is kept and emptied after each, since a new one is dear. */
type Shelf = (viewport?: ViewportSize) => Promise<Lent>;
const free: Shelf[] = [];

async function newShelf(url: string): Promise<Shelf> {
  const context = await (await openBrowser()).newContext(READER);
  const keeper = await context.newPage();
  // A page of the site that stays open keeps the process that shows it.
  await keeper.goto(`${url}favicon.svg`);
  const devtools = await context.newCDPSession(keeper);
  const { origin } = new URL(url);
  const shelf: Shelf = async (viewport) => {
    const page = await context.newPage();
    if (viewport) await page.setViewportSize(viewport);
    const close = async () => {
      const used = context.pages().filter((each) => each !== keeper);
      await Promise.all(used.map((each) => each.close()));
      await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
      free.push(shelf);
    };
    return { page, close };
  };
  return shelf;
}

async function lend(url: string, options: BrowserContextOptions = {}): Promise<Lent> {
  const { viewport, ...rest } = options;
  if (viewport !== null && Object.keys(rest).length === 0) {
    const shelf = free.pop() ?? (await newShelf(url));
    return shelf(viewport);
  }
  const context = await (await openBrowser()).newContext({ ...READER, ...options });
  return { page: await context.newPage(), close: () => context.close() };
}

/**
 * The built site in the Chromium of the run, open while the tests of the file run.
 *
 * @param copy another folder with the same site
 */
export function siteForTests(copy?: string): Site {
  const errors: string[] = [];
  const lent: Record<'file' | 'test', Close[]> = { file: [], test: [] };
  let asking: keyof typeof lent = 'file';
  let url: string | undefined;
  let own: StaticServer | undefined;

  beforeAll(async () => {
    if (copy !== undefined) own = await serveFolder(copy, builtSite().base);
    ({ url } = own ?? (await openServer()));
  });
  beforeEach(() => {
    asking = 'test';
  });
  const takeBack = async (from: keyof typeof lent) => {
    await Promise.all(lent[from].splice(0).map((close) => close()));
    asking = 'file';
  };
  afterEach(() => takeBack('test'));
  afterAll(async () => {
    await takeBack('file');
    await own?.close();
  });

  const site: Site = {
    get url() {
      if (url === undefined) throw new Error('the site is open only while tests run');
      return url;
    },
    errors,
    async newPage(options) {
      const { page, close } = await lend(site.url, options);
      lent[asking].push(close);
      page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(`${page.url()}: ${message.text()}`);
      });
      return page;
    },
  };
  return site;
}
