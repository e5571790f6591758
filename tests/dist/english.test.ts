import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Nodes, Properties } from 'hast';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { parsePage } from '../../src/lab/lint/parse-page.ts';
import { resolveReference } from '../../src/lab/lint/links.ts';
import { createPaths } from '../../src/paths.ts';
import { readSettings } from '../../src/settings.ts';
import { openBuiltSite } from '../support/built-site.ts';
import { wordsOf } from '../support/english-words.ts';

const { site, base, everyPage, files, text, json } = openBuiltSite();
const { site: origin, corpusDir } = readSettings(process.env);
const english = everyPage.filter((file) => file.startsWith('en/'));
const ofChinese = everyPage.filter((file) => !file.startsWith('en/'));
const HAN = /\p{Script=Han}/u;

/**
 * Where Chinese may stand in an English page without an element of its own that says so: what no
 * element can be put into. It is a name or a quotation all the same.
 */
const CANNOT_BE_MARKED = {
  attributes: ['aria-label', 'title', 'placeholder', 'content', 'label', 'value', 'data-names', 'alt'],
  elements: ['title', 'option', 'textarea', 'script', 'style'],
};

/** What the site quotes and names, and what the English words themselves have in Chinese. */
const quoted = [
  ...readdirSync(corpusDir).map((file) => join(corpusDir, file)),
  'src/analyse/indicators/registry.yaml',
  'src/analyse/topics/taxonomy.yaml',
  'src/analyse/alignment/matter-words.yaml',
]
  .filter((file) => /\.(?:txt|yaml)$/u.test(file))
  .map((file) => readFileSync(file, 'utf8'));
const PlaceNames = z.object({
  place: z.record(z.string(), z.string().nullable()).nullable(),
  title: z.string().nullable(),
});
const names = z
  .array(PlaceNames)
  .parse(json('data/reports.json'))
  .map(({ place, title }) => Object.values(place ?? {}).slice(1).join('') + ` ${title ?? ''}`);
const labels = z.array(z.object({ label: z.string() })).parse(json('data/metrics.json'));
const words = globSync('src/words/en/*.{ts,md,json}').map((file) => readFileSync(file, 'utf8'));
const known = [...quoted, ...names, ...labels.map(({ label }) => label), ...words, '中文'].join('\n');
const isKnown = (stretch: string) => known.includes(stretch);
const unknownIn = (said: string) =>
  (said.match(/\p{Script=Han}+/gu) ?? []).filter((stretch) => !isKnown(stretch));

const isElement = (node: Nodes): node is Element => node.type === 'element';
const isChinese = ({ lang }: Properties) => typeof lang === 'string' && lang.startsWith('zh');

/** Every text and attribute of a page, with whether an element around it says that it is Chinese. */
function* saidIn(node: Nodes, around = false): Generator<{ said: string; where: string; marked: boolean }> {
  if (node.type === 'text') yield { said: node.value, where: 'text', marked: around };
  if (!('children' in node)) return;
  const marked = isElement(node) && node.properties.lang !== undefined ? isChinese(node.properties) : around;
  if (isElement(node)) {
    if (['script', 'style'].includes(node.tagName)) return;
    for (const [name, value] of Object.entries(node.properties)) {
      if (typeof value === 'string') yield { said: value, where: `@${name}`, marked };
    }
  }
  const isBare = isElement(node) && CANNOT_BE_MARKED.elements.includes(node.tagName);
  for (const child of node.children) yield* saidIn(child, marked || isBare);
}

test('has every page in both languages, and each leads to the other', () => {
  const twin = (file: string) => `en/${file}`;
  expect(english.toSorted()).toEqual(ofChinese.map(twin).toSorted());
  for (const file of ofChinese) {
    const alternates = [file, twin(file)].map((page) =>
      selectAll('link[hreflang]', parsePage(text(page))).map(({ properties }) =>
        [properties.hrefLang, properties.href].join(' '),
      ),
    );
    const address = file.replace(/index\.html$/u, '');
    const [zh, en] = [base, createPaths(base, false, 'en').home].map((home) => new URL(home + address, origin).href);
    const expected = [`en ${en ?? ''}`, `zh-CN ${zh ?? ''}`, `x-default ${zh ?? ''}`];
    expect(alternates).toEqual([expected, expected]);
  }
});

test('leads from English pages to English ones, and to files that are there once', () => {
  const strays = english.flatMap((page) =>
    site.page(page).references.flatMap(({ address }) => {
      const file = resolveReference(address, page, base)?.file ?? 'en/';
      return file.startsWith('en/') || !file.endsWith('.html') || file === page.slice('en/'.length)
        ? []
        : [`${page}: ${address}`];
    }),
  );
  expect(strays).toEqual([]);
  const once = files.filter((file) => file.startsWith('en/') && /\.(?:xml|txt|md|json|csv)$/u.test(file) && !file.startsWith('en/pagefind/'));
  expect(once).toEqual([]);
});

test('says nothing in Chinese but what it quotes, and marks that as Chinese', async () => {
  const [own, others] = [await wordsOf('../../src/words/en'), await wordsOf('../../src/words')];
  const unmarked = new Set<string>();
  const untold = new Set<string>();
  for (const page of english) {
    for (const { said, where, marked } of saidIn(parsePage(text(page)))) {
      if (!HAN.test(said)) continue;
      const mayBeBare = where.startsWith('@');
      if (!marked && !mayBeBare) unmarked.add(`${page}: ${said}`);
      for (const stretch of unknownIn(said)) untold.add(`${page} ${where}: ${stretch}`);
      const whole = said.trim();
      // A word of the Chinese interface alone; some are words of the reports too.
      if (!marked && others.has(whole) && !own.has(whole)) untold.add(`${page} ${where}: ${whole}`);
    }
  }
  expect([...unmarked].slice(0, 20)).toEqual([]);
  expect([...untold].slice(0, 20)).toEqual([]);
});

test('names indicators and topics in English, and keeps the Chinese names beside them', () => {
  const page = parsePage(text('en/indicators/tax-revenue/index.html'));
  const heading = select('h1', page);
  expect(heading && toString(heading).trim()).toBe('Total tax revenue');
  expect(toString(page)).toContain('税收总额');
});

test('has words in English for every module of words that pages use', () => {
  const modules = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.ts'));
  // What programs print and what lies in the data package is Chinese alone.
  const once = ['data-package.ts', 'intake.ts'];
  const helpers = ['count.ts', 'translated.ts', 'units.ts'];
  expect(modules('src/words/en').filter((name) => !helpers.includes(name))).toEqual(
    modules('src/words').filter((name) => !once.includes(name)),
  );
});
