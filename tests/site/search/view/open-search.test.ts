import { DOMParser } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { createPaths } from '../../../../src/paths.ts';
import { openSearchDescription } from '../../../../src/site/search/view/open-search.ts';

const NAMESPACE = 'http://a9.com/-/spec/opensearch/1.1/';
/** Longest contents that the format allows. */
const LONGEST = { ShortName: 16, Description: 1024 };

describe.each([
  ['https://example.org', '/'],
  ['https://example.org', '/a&b/{c}/'],
])('the OpenSearch description of %s, %s', (site, base) => {
  const description = openSearchDescription(site, createPaths(base));
  // linkedom's own types leave open what a parsed document is.
  const root = new DOMParser().parseFromString(description, 'text/xml')
    .documentElement as unknown as Element;
  const all = (name: string) => [...root.querySelectorAll(name)];

  test('is a description in the namespace of the format, in UTF-8', () => {
    expect(description).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>/u);
    expect(root.tagName).toBe('OpenSearchDescription');
    expect(root.getAttribute('xmlns')).toBe(NAMESPACE);
    expect(description).not.toMatch(/&(?!amp;|lt;|gt;|quot;)/u);
  });

  test.each(Object.entries(LONGEST))('has one %s of at most %i characters', (name, most) => {
    const [only, ...others] = all(name).map(({ textContent }) => textContent);
    expect(others).toEqual([]);
    expect(only).not.toBe('');
    expect([...(only ?? '')].length).toBeLessThanOrEqual(most);
  });

  test('leads what is typed to the search page, and takes nothing else for a parameter', () => {
    const [search, self] = all('Url').map((url) => url.getAttribute('template') ?? '');
    expect(search).toMatch(/search\/\?q=\{searchTerms\}$/u);
    expect(`${search ?? ''}${self ?? ''}`.match(/\{[^}]*\}/gu)).toEqual(['{searchTerms}']);
    const address = new URL((search ?? '').replace('{searchTerms}', encodeURIComponent('党建')));
    expect(address.origin).toBe(site);
    expect(address.searchParams.get('q')).toBe('党建');
  });
});
