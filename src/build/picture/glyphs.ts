import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** A character as it is drawn: how much of each pixel it covers, from 0 to `LEVELS`. */
export interface Glyph {
  /** Pixels to the next character. */
  advance: number;
  width: number;
  height: number;
  cover: Uint8Array;
}

/** Steps from nothing to a full pixel: with them two colours of ink make a palette of 16. */
export const LEVELS = 7;

/** Characters that are drawn at once: their sheet is held in memory. */
const ON_A_SHEET = 400;
const IN_A_ROW = 20;
/** Height of a line, and where its letters stand, in heights of a character. */
const LINE = 1.4;
const BASE = 1.1;
/** Space around characters that are narrower than they are high. */
const GAP = 0.09;

const require = createRequire(import.meta.url);

/** Draws each of the characters once, at one size; a picture is then put together of them. */
export async function drawGlyphs(
  characters: readonly string[],
  size: number,
): Promise<Map<string, Glyph>> {
  const { fontBuffers } = await loadRenderer();
  const glyphs = new Map<string, Glyph>();
  const cell = { width: Math.ceil(size * BASE), height: Math.ceil(size * LINE) };
  for (let from = 0; from < characters.length; from += ON_A_SHEET) {
    const shown = characters.slice(from, from + ON_A_SHEET);
    const rows = Math.ceil(shown.length / IN_A_ROW);
    const place = (index: number) => ({
      x: (index % IN_A_ROW) * cell.width,
      y: Math.floor(index / IN_A_ROW) * cell.height,
    });
    const texts = shown.map((character, index) => {
      const { x, y } = place(index);
      return `<text x="${x}" y="${y + Math.round(size * BASE)}">&#${character.codePointAt(0)};</text>`;
    });
    const renderer = new Resvg(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${IN_A_ROW * cell.width}" height="${rows * cell.height}" font-size="${size}">${texts.join('')}</svg>`,
      { font: { fontBuffers } },
    );
    const sheet = renderer.render();
    const { pixels, width } = sheet;
    for (const [index, character] of shown.entries()) {
      const { x, y } = place(index);
      const alpha = (column: number, row: number) =>
        pixels[((y + row) * width + x + column) * 4 + 3] ?? 0;
      glyphs.set(character, cutOut(alpha, cell, isWide(character) ? size : null, size * GAP));
    }
    sheet.free();
    renderer.free();
  }
  return glyphs;
}

/** True for characters as wide as they are high. */
function isWide(character: string): boolean {
  return !/[\p{ASCII}\p{sc=Latin}·–…]/u.test(character);
}

function cutOut(
  alpha: (column: number, row: number) => number,
  cell: { width: number; height: number },
  advance: number | null,
  gap: number,
): Glyph {
  let width = 0;
  let first = cell.width;
  for (let row = 0; row < cell.height; row += 1) {
    for (let column = 0; column < cell.width; column += 1) {
      if (alpha(column, row) === 0) continue;
      first = Math.min(first, column);
      width = Math.max(width, column + 1);
    }
  }
  // What is narrow is cut at its ink, with the same space around each; what is wide keeps its square.
  const from = advance === null && width > 0 ? first : 0;
  const shown = Math.max(width - from, 0);
  const cover = new Uint8Array(shown * cell.height);
  for (let row = 0; row < cell.height; row += 1) {
    for (let column = 0; column < shown; column += 1) {
      cover[row * shown + column] = Math.round((alpha(from + column, row) / 255) * LEVELS);
    }
  }
  return {
    advance: advance ?? Math.round((shown === 0 ? gap * 2 : shown) + gap),
    width: shown,
    height: cell.height,
    cover,
  };
}

let renderer: Promise<{ fontBuffers: Uint8Array[] }> | undefined;

function loadRenderer() {
  renderer ??= (async () => {
    const file = require.resolve('@resvg/resvg-wasm/index_bg.wasm');
    await initWasm(readFileSync(file));
    const folder = require.resolve('@embedpdf/fonts-sc').replace(/dist.*$/u, '');
    return { fontBuffers: [readFileSync(`${folder}fonts/NotoSansHans-Regular.otf`)] };
  })();
  return renderer;
}
