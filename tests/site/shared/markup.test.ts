import { expect, test } from 'vitest';
import { attribute, markup } from '../../../src/site/shared/markup.ts';

test('text that is put in never becomes markup', () => {
  const hostile = `<img src=x onerror="alert(1)"> & '`;
  expect(markup`<p${attribute('title', hostile)}>${hostile}</p>`.toString()).toBe(
    `<p title="&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; '">&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; '</p>`,
  );
});

test('markup, lists and numbers are put in as they are, and nothing for what is not there', () => {
  const items = ['甲', '乙'].map((name, index) => markup`<li>${index} ${name}</li>`);
  expect(markup`<ol${attribute('hidden', false)}>${items}${undefined}</ol>`.toString()).toBe(
    '<ol><li>0 甲</li><li>1 乙</li></ol>',
  );
  expect(markup`<details${attribute('open', true)}></details>`.toString()).toBe(
    '<details open></details>',
  );
});
