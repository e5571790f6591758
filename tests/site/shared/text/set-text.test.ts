import { expect, test } from 'vitest';
import { setText } from '../../../../src/site/shared/text/set-text.ts';

/** Marks that are drawn wide in brackets, places where a line may end as a stroke. */
const draw = (text: string) =>
  setText(text).join('').replaceAll('<wbr>', '|').replaceAll('<i>', '[').replaceAll('</i>', ']');

test.each([
  ['稳中求进,抓好“改”,见成效:', '稳中求进[,]抓好“改”[,]见成效[:]'],
  ['共1,234户,增长4.6%,其中GDP,TikTok,5:3', '共1,234户[,]增长4.6%[,]其中GDP,TikTok,5:3'],
  ['生产总值(GDP)与(一)', '生产总值(GDP)与(一)'],
  ['落实省委“1310”具体部署', '落实省委|“1310”|具体部署'],
  ['打造“古韵新风”组团', '打造“古韵新风”组团'],
  ['抓好“改”“建”工作', '抓好“改”|“建”工作'],
])('sets %s as %s', (text, drawn) => {
  expect(draw(text)).toBe(drawn);
});

test('keeps every character', () => {
  const text = ',a“1”,“省”,,;委“SHEIN”:好!?';
  expect(draw(text).replace(/[[\]|]/gu, '')).toBe(text);
});
