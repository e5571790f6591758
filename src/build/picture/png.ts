import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Four bits a pixel, each the number of a colour in the palette. */
const DEPTH = 4;
const INDEXED = 3;

/**
 * A picture of at most 16 colours as PNG.
 *
 * @param pixels the number of a colour each, row by row; as many as `width` × `height`, `width` even
 * @param palette red, green and blue of each colour
 */
export function encodePng(
  pixels: Uint8Array,
  width: number,
  palette: readonly (readonly [number, number, number])[],
): Buffer {
  const height = pixels.length / width;
  const rowBytes = width / 2;
  const rows = Buffer.alloc(height * (rowBytes + 1));
  for (let row = 0; row < height; row += 1) {
    // The first byte of a row says that nothing was subtracted.
    const start = row * (rowBytes + 1) + 1;
    for (let byte = 0; byte < rowBytes; byte += 1) {
      const at = row * width + byte * 2;
      rows[start + byte] = ((pixels[at] ?? 0) << DEPTH) | (pixels[at + 1] ?? 0);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([DEPTH, INDEXED], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
