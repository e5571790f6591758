import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { drawPictures } from '../../../src/build/picture/draw-pictures.ts';
import { PICTURE_SIZE, type PagePicture } from '../../../src/schema/page-picture.ts';

const picture: PagePicture = {
  path: '/reports/a.png',
  within: '广东省广州市海珠区',
  title: '江海街道',
  years: '2024年回顾 · 2025年计划',
  number: '增长12.5%',
  label: '税收总额（2024年 · 实绩）',
};
const { width, height } = PICTURE_SIZE;

async function drawn(pictures: readonly PagePicture[]): Promise<Buffer[]> {
  return (await Array.fromAsync(drawPictures(pictures))).map(({ png }) => png);
}

/** Numbers of the colours of the pixels, row by row. */
function pixelsOf(png: Buffer): number[][] {
  const at = png.indexOf('IDAT');
  const rows = inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)));
  const bytes = width / 2 + 1;
  expect(rows).toHaveLength(height * bytes);
  return Array.from({ length: height }, (_, row) =>
    [...rows.subarray(row * bytes + 1, (row + 1) * bytes)].flatMap((byte) => [
      byte >> 4,
      byte & 15,
    ]),
  );
}

/** How many pixels of some rows are neither paper nor the stripe at the left. */
function inked(
  pixels: readonly (readonly number[])[],
  from: number,
  to: number,
  left = 24,
): number {
  const shown = pixels.slice(from, to).flatMap((row) => row.slice(left));
  return shown.filter((colour) => colour % 8 !== 0).length;
}

test('draws what a page is about in at most 15 KB, and the same bytes each time', async () => {
  const [png, other] = await drawn([picture, { ...picture, title: '祖庙街道' }]);
  if (!png || !other) throw new Error('expected two pictures');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width, height]);
  expect(png.length).toBeLessThan(15_000);
  expect(other.equals(png)).toBe(false);
  expect((await drawn([picture]))[0]?.equals(png)).toBe(true);
  const pixels = pixelsOf(png);
  // Each line has its ink: where it lies within, title, years, number, label.
  for (const [from, to] of [
    [56, 106],
    [110, 244],
    [258, 308],
    [340, 474],
    [480, 530],
  ] as const) {
    expect(inked(pixels, from, to)).toBeGreaterThan(500);
  }
});

test('cuts what is too long, draws rare characters, and leaves out lines without text', async () => {
  const title = '某某某某某某某某某某某某某某某某某某某某某某某某某某某某某某某某';
  const [long, rare, rarer, bare] = await drawn([
    { ...picture, title },
    { ...picture, title: '㴩邨' },
    { ...picture, title: '㴩堠' },
    { ...picture, within: '', years: '' },
  ]);
  if (!long || !rare || !rarer || !bare) throw new Error('expected four pictures');
  // Nothing reaches the margin at the right.
  expect(inked(pixelsOf(long), 0, 540, width - 60)).toBe(0);
  // Characters that a font lacks look all the same.
  expect(rare.equals(rarer)).toBe(false);
  expect(inked(pixelsOf(bare), 56, 106)).toBe(0);
});
