import type { Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { createHash } from 'node:crypto';
import { homedir } from 'node:os';
import { describe, expect, test } from 'vitest';
import { parsePage } from '../../src/lab/lint/parse-page.ts';
import { openBuiltSite } from '../support/built-site.ts';
import { markupProblems } from '../support/markup-problems.ts';

const { files, pages, text } = openBuiltSite();
const TEXT_FILE = /\.(?:html|css|js|json|csv|xml|txt|svg)$/u;
/** Headings that skip a level lose readers who walk by headings. */
const HEADING = /^h(?<level>[1-6])$/u;

const textOf = (tree: Root, selector: string) => {
  const element = select(selector, tree);
  return element ? toString(element).trim() : '';
};

describe.each(pages)('%s', (file) => {
  const tree = parsePage(text(file));

  test('is a whole page in its language with one h1', () => {
    const lang = file.startsWith('en/') ? 'en' : 'zh-CN';
    expect(select('html', tree)?.properties.lang).toBe(lang);
    expect(selectAll('h1', tree)).toHaveLength(1);
    expect(textOf(tree, 'h1')).not.toBe('');
    expect(textOf(tree, 'title')).not.toBe('');
    expect(selectAll('main', tree)).toHaveLength(1);
    expect(select('meta[name="viewport"]', tree)).toBeDefined();
  });

  test('is valid', () => {
    expect(markupProblems(text(file))).toEqual([]);
  });

  test('skips no level of headings', () => {
    const levels = selectAll('h1,h2,h3,h4,h5,h6', tree).map((heading) =>
      Number(HEADING.exec(heading.tagName)?.groups?.level),
    );
    const skips = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect(skips).toEqual([]);
  });

  test('has no inline handlers', () => {
    const handlers = selectAll('*', tree).flatMap(({ properties }) =>
      Object.keys(properties).filter((name) => /^on[A-Z]/u.test(name)),
    );
    expect(handlers).toEqual([]);
  });

  test('begins with a policy that names each inline script and style', () => {
    const [first, ...later] = selectAll(
      'meta[http-equiv="content-security-policy"], script:not([src]):not([type$="json"]), style',
      tree,
    );
    expect(first?.tagName).toBe('meta');
    const policy = String(first?.properties.content);
    expect(policy).not.toMatch(/'unsafe-/u);
    const inline = later.map((element) => toString(element));
    expect(inline).not.toEqual([]);
    const digests = inline.map((words) => createHash('sha256').update(words).digest('base64'));
    expect(digests.filter((digest) => !policy.includes(`'sha256-${digest}'`))).toEqual([]);
  });
});

test('gives every page a title of its own', () => {
  const titles = pages.map((file) => textOf(parsePage(text(file)), 'title'));
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

test('tells nothing of the machine that built it', () => {
  const machinePaths = [process.cwd(), homedir()].filter((path) => path.length > 1);
  const telling = files
    .filter((file) => TEXT_FILE.test(file))
    .filter((file) => machinePaths.some((path) => text(file).includes(path)));
  expect(telling).toEqual([]);
});
