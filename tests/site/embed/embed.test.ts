import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { createPaths } from '../../../src/paths.ts';
import {
  embedOfPage,
  formatEmbed,
  frameCode,
  parseEmbed,
  type Embed,
} from '../../../src/site/embed/model/embed.ts';
import { oembed } from '../../../src/site/embed/oembed.ts';

const paths = createPaths('/duidu/');
const absolute = (path: string) => new URL(path, 'https://example.org').href;
const number: Embed = { kind: 'metric', report: 'r-1', fragment: 'm-12ab-3' };

describe('the address of what is embedded', () => {
  const sections = ['r-1', 'r-2'].map((report) => ({ report, section: 's-1', part: null }));
  test.each<[string, Embed]>([
    ['?metric=r-1:m-12ab-3', number],
    ['?indicator=gdp', { kind: 'indicator', id: 'gdp' }],
    ['?a=r-1:s-1&b=r-2:s-1', { kind: 'sections', sections }],
  ])('%s says it, and is read back', (query, embed) => {
    expect(parseEmbed(query)).toEqual(embed);
    expect(formatEmbed(embed)).toBe(query);
  });

  test.each(['', '?metric=r-1', '?indicator=', '?a=r-1&b=r-2:s-1', '?a=r-1:s-1'])(
    'asks for nothing where it is %j',
    (query) => {
      expect(parseEmbed(query)).toBeNull();
    },
  );
});

test.each([
  ['reports/r-1/#m-12ab-3', '?metric=r-1:m-12ab-3'],
  ['indicators/gdp/', '?indicator=gdp'],
  ['compare/?a=r-1:s-1&b=r-2:s-2&shared=mark', '?a=r-1:s-1&b=r-2:s-2'],
  ['reports/r-1/', undefined],
  ['reports/r-1/#p-12ab', undefined],
  ['indicators/', undefined],
  ['compare/?a=r-1&b=r-2', undefined],
])('of %s can be embedded: %s', (page, query) => {
  const embed = embedOfPage(new URL(absolute(paths.base + page)), paths);
  expect(embed && formatEmbed(embed)).toBe(query);
});

test('the lines for another page are one frame, whatever the title holds', () => {
  const code = frameCode(number, 'https://example.org/embed/?a=1&b=2', '"><script>1</script>');
  const { document } = parseHTML(`<body>${code}</body>`);
  expect([...document.querySelectorAll('body *')].map(({ tagName }) => tagName)).toEqual([
    'IFRAME',
  ]);
  expect(document.querySelector('iframe')?.title).toBe('"><script>1</script>');
  expect(document.querySelector('iframe')?.src).toBe('https://example.org/embed/?a=1&b=2');
});

test('oEmbed has what its version 1.0 asks of rich pages and of links', () => {
  const page = { title: '报告', picture: paths.reportPicture('r-1') };
  const rich = oembed({ ...page, embed: number }, paths, absolute);
  expect(rich).toMatchObject({ version: '1.0', type: 'rich', width: 600, height: 260 });
  expect(rich.thumbnail_url).toBe('https://example.org/duidu/reports/r-1.png');
  expect('html' in rich && rich.html).toContain('/duidu/embed/?metric=r-1:m-12ab-3"');
  expect(oembed({ ...page, embed: undefined }, paths, absolute)).not.toHaveProperty('html');
});
