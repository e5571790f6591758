import { selectAll, select } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { addressOf } from '../../src/lab/lint/links.ts';
import { parsePage } from '../../src/lab/lint/parse-page.ts';
import { createPaths } from '../../src/paths.ts';
import { ReportSummarySchema } from '../../src/schema/report.ts';
import { readSettings } from '../../src/settings.ts';
import { openBuiltSite } from '../support/built-site.ts';

const { base, pages, everyPage, files, text, json, bytes } = openBuiltSite();
const { site } = readSettings(process.env);
const paths = createPaths(base);
const absolute = (path: string) => new URL(path, site).href;
const reports = z.array(ReportSummarySchema).parse(json('data/reports.json'));
/** Whether an absolute address leads to a file of the site. */
const isBuilt = (address: string) => {
  const { origin, pathname } = new URL(address);
  const path = pathname.slice(base.length);
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return origin === new URL(site).origin && files.includes(file);
};

const Address = z.url().refine(isBuilt, 'leads to nothing');
const Name = z.string().min(1);
const Organization = z.strictObject({ '@type': z.string().endsWith('Organization'), name: Name });
const Download = z.strictObject({
  '@type': z.literal('DataDownload'),
  encodingFormat: z.string().regex(/^\w+\/\w+$/u),
  contentUrl: Address,
});
const common = { '@context': z.literal('https://schema.org'), name: Name, url: Address };
const data = {
  inLanguage: z.literal('zh-CN'),
  license: z.url(),
  isAccessibleForFree: z.literal(true),
  creator: Organization,
  // Search engines of data sets take descriptions of this length.
  description: z.string().min(50).max(5000),
};
/** What schema.org and the search engines ask of each type. */
const Node = z.discriminatedUnion('@type', [
  z.strictObject({
    '@context': common['@context'],
    '@type': z.literal('BreadcrumbList'),
    itemListElement: z
      .array(
        z.strictObject({
          '@type': z.literal('ListItem'),
          position: z.int(),
          name: Name,
          // The page itself, which comes last, needs none.
          item: Address.optional(),
        }),
      )
      .min(1)
      .refine((items) => items.every(({ position }, index) => position === index + 1)),
  }),
  z.strictObject({
    ...common,
    '@type': z.literal('Report'),
    author: Organization,
    datePublished: z.iso.date().optional(),
    inLanguage: z.literal('zh-CN'),
    spatialCoverage: z.strictObject({ '@type': z.literal('Place'), name: Name }).optional(),
    temporalCoverage: z.string().regex(/^\d{4}(?:\/\d{4})?$/u),
  }),
  z.strictObject({
    ...common,
    ...data,
    '@type': z.literal('Dataset'),
    variableMeasured: z.looseObject({ '@type': z.literal('PropertyValue'), name: Name }),
    isPartOf: z.strictObject({ '@id': z.string() }),
  }),
  z.strictObject({
    ...common,
    '@type': z.literal('DataCatalog'),
    description: Name,
    inLanguage: z.literal('zh-CN'),
    publisher: Organization,
    dataset: z
      .array(
        z.strictObject({
          ...data,
          '@type': z.literal('Dataset'),
          '@id': z.string(),
          name: Name,
          url: Address,
          distribution: z.array(Download).min(1),
        }),
      )
      .length(1),
  }),
  z.strictObject({
    ...common,
    '@type': z.literal('WebSite'),
    description: Name,
    inLanguage: z.enum(['zh-CN', 'en']),
    potentialAction: z.looseObject({
      '@type': z.literal('SearchAction'),
      target: z.string().endsWith('?q={search_term_string}'),
    }),
  }),
]);

const nodesOf = (tree: ReturnType<typeof parsePage>) =>
  selectAll('script[type="application/ld+json"]', tree).map((script) =>
    Node.parse(JSON.parse(toString(script))),
  );

describe.each(pages)('%s', (file) => {
  const tree = parsePage(text(file));
  const meta = (name: string) =>
    select(`meta[name="${name}"], meta[property="${name}"]`, tree)?.properties.content;
  const canonical = absolute(base + addressOf(file, '').replace(/^\//u, ''));

  test('says what it is to search engines and to those who share it', () => {
    expect(select('link[rel="canonical"]', tree)?.properties.href).toBe(
      canonical.replace(/404\.html$/u, '404/'),
    );
    expect(meta('og:title')).toBe(toString(select('title', tree) ?? tree).replace(/ · (?:对读|Duidu)$/u, ''));
    expect(meta('og:description')).toBe(meta('description'));
    const picture = z.string().parse(meta('og:image')).slice(absolute(base).length);
    expect([...bytes(picture).subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
    expect(meta('theme-color')).toMatch(/^#/u);
  });

  test('has JSON-LD as its types ask', () => {
    const types = nodesOf(tree).map((node) => node['@type']);
    if (select('.breadcrumbs', tree)) expect(types).toContain('BreadcrumbList');
    expect(new Set(types).size).toBe(types.length);
  });
});

test('gives every page a description of its own', () => {
  const described = pages.map((file) =>
    String(select('meta[name="description"]', parsePage(text(file)))?.properties.content),
  );
  expect(described.filter((words, index) => described.indexOf(words) !== index)).toEqual([]);
});

test('has the kinds of data that each kind of page is about', () => {
  const typesOf = (address: string) =>
    nodesOf(parsePage(text(`${address.slice(base.length)}index.html`))).map((n) => n['@type']);
  expect(typesOf(paths.home)).toEqual(['WebSite']);
  expect(typesOf(paths.data)).toEqual(['DataCatalog']);
  expect(typesOf(paths.indicator('gdp'))).toEqual(['Dataset', 'BreadcrumbList']);
  expect(typesOf(paths.report(reports[0]?.id ?? ''))).toEqual(['Report', 'BreadcrumbList']);
});

/** The fields that Zotero's Embedded Metadata translator takes from `citation_*`, with their forms. */
test.each(reports)('tells Zotero what $id is', ({ id, title, source }) => {
  const tree = parsePage(text(`reports/${id}/index.html`));
  const said = (name: string) => select(`meta[name="citation_${name}"]`, tree)?.properties.content;
  expect(said('title')).toBe(title);
  expect(said('author')).not.toBe('');
  expect(said('publication_date')).toBe(source.publishedOn?.replaceAll('-', '/'));
  expect(said('language')).toBe('zh-CN');
});

const xml = (file: string) =>
  parseHTML(`<body>${text(file).replace(/^<\?xml.*?\?>/su, '')}</body>`).document;
const texts = (file: string, selector: string) =>
  [...xml(file).querySelectorAll(selector)].map((element) => element.textContent);

test('lists every page in the sitemap but those that nobody should arrive at', () => {
  const parts = texts('sitemap.xml', 'sitemapindex > sitemap > loc');
  const listed = parts.flatMap((part) => texts(new URL(part).pathname.slice(base.length), 'url > loc'));
  const leftOut = ['404.html', 'embed/index.html', 'offline/index.html', 'pins/index.html'];
  const expected = everyPage
    .filter((file) => !leftOut.includes(file.replace(/^en\//u, '')))
    .map((file) => absolute(base + addressOf(file, '').replace(/^\//u, '')));
  expect(listed.toSorted()).toEqual(expected.toSorted());
  expect(text('robots.txt')).toContain(`Sitemap: ${absolute(`${base}sitemap.xml`)}`);
});

test.each(files.filter((file) => file.endsWith('feed.xml')))('%s is an Atom feed', (file) => {
  expect(text(file)).toContain('<feed xmlns="http://www.w3.org/2005/Atom">');
  const all = (selector: string) => texts(file, selector);
  for (const name of ['id', 'title', 'updated']) expect(all(`feed > ${name}`)).toHaveLength(1);
  const entries = all('entry > id');
  expect(entries.length).toBeGreaterThan(0);
  expect(entries.filter((address) => !isBuilt(address))).toEqual([]);
  for (const name of ['title', 'updated']) {
    expect(all(`entry > ${name}`)).toHaveLength(entries.length);
  }
  for (const date of [...all('feed > updated'), ...all('entry > updated')]) {
    expect(z.iso.datetime().safeParse(date).success).toBe(true);
  }
});

test('has a feed of all reports and one of each place', () => {
  expect(texts('feed.xml', 'entry > id')).toHaveLength(reports.length);
  const place = reports.find(({ place }) => place !== null)?.place;
  expect(texts(`places/${place?.code ?? ''}/feed.xml`, 'entry > id').length).toBeGreaterThan(0);
});

test('has a manifest that browsers can install it by', () => {
  expect(json('manifest.webmanifest')).toMatchObject({
    name: '对读',
    lang: 'zh-CN',
    start_url: base,
    scope: base,
    icons: [{ src: `${base}favicon.svg`, type: 'image/svg+xml' }],
  });
});

test('leads programs to text that is there', () => {
  const links = [...text('llms.txt').matchAll(/\]\((?<address>http[^)]*)\)/gu)].map(
    ({ groups }) => groups?.address ?? '',
  );
  expect(links.length).toBeGreaterThan(reports.length);
  expect(links.filter((address) => !isBuilt(address))).toEqual([]);
});
