import { expect, test } from 'vitest';
import {
  addressOf,
  findBrokenReferences,
  formatBroken,
  reachableFrom,
  type BuiltSite,
} from '../../../src/lab/lint/links.ts';
import { parsePage, referencesOf } from '../../../src/lab/lint/parse-page.ts';

function siteOf(pages: Record<string, string>, base = '/'): BuiltSite {
  return {
    files: new Set(Object.keys(pages)),
    base,
    page: (file) => referencesOf(parsePage(pages[file] ?? '')),
  };
}

test.each([
  ['index.html', '/'],
  ['about/index.html', '/about/'],
  ['404.html', '/404.html'],
])('serves %s at %s', (file, address) => {
  expect(addressOf(file, '/')).toBe(address);
});

test('finds nothing wrong where everything exists', () => {
  const site = siteOf({
    'index.html': '<a href="reports/a/#p-1">A</a><a href="/reports/a/?q=%E5%85%9A#p-1">A</a>',
    'reports/a/index.html':
      '<p id="p-1"></p><a href="../../">home</a><img src="/a.svg"><a href="#p-1">here</a>',
    'a.svg': '',
  });
  expect(findBrokenReferences(site)).toEqual([]);
});

test.each([
  ['/nowhere/', 'leads to no file'],
  ['/reports/a', 'leads to no file'],
  ['reports/a/#p-2', 'leads to no element with this id'],
  ['#top', 'leads to no element with this id'],
])('finds that %s %s', (address, problem) => {
  const site = siteOf({
    'index.html': `<h1>x</h1>\n<a href="${address}">x</a>`,
    'reports/a/index.html': '<p id="p-1"></p>',
  });
  expect(findBrokenReferences(site).map(formatBroken)).toEqual([
    `index.html:2: href="${address}" ${problem}`,
  ]);
});

test('knows the base path and leaves other hosts alone', () => {
  const site = siteOf(
    { 'index.html': '<a href="/duidu/">x</a><a href="/data/">y</a><a href="https://a.b/c">z</a>' },
    '/duidu/',
  );
  expect(findBrokenReferences(site).map(({ problem }) => problem)).toEqual([
    'is outside of the base path /duidu/',
  ]);
});

test('follows links over several pages', () => {
  const site = siteOf({
    'index.html': '<a href="a/">a</a>',
    'a/index.html': '<a href="/b/">b</a>',
    'b/index.html': '',
    'lonely/index.html': '<a href="/">home</a>',
  });
  expect([...reachableFrom(site, 'index.html')]).toEqual([
    'index.html',
    'a/index.html',
    'b/index.html',
  ]);
});
