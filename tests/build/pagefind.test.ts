import { expect, test } from 'vitest';
import { markedParts } from '../../src/build/pagefind.ts';

test('gives Pagefind the marked parts of a page alone, with all that is in them', () => {
  const html =
    '<html lang="zh-CN"><body><div class="page"><div data-pagefind-body data-kind="report"><h1>标题</h1></div>' +
    '<p>正文</p><div class="x" data-pagefind-body><div>回顾</div><h2 id="s-1">一、经济</h2></div><div>其余</div></div></body></html>';
  expect(markedParts(html)).toBe(
    '<!doctype html><html lang="zh-CN"><body>' +
      '<div data-pagefind-body data-kind="report"><h1>标题</h1></div>\n' +
      '<div class="x" data-pagefind-body><div>回顾</div><h2 id="s-1">一、经济</h2></div></body></html>',
  );
});
