import { constants, inflateSync } from 'node:zlib';

const MEGABYTE = 1024 * 1024;
/** Most megabytes to unpack, pictures aside: fonts of a few thousand characters each, and the text. */
export const MOST_UNPACKED = 128;
/** Most with pictures, which are not decoded; but content may call itself a picture. */
const MOST_WITH_PICTURES = 512;

const STREAM = /stream\r?\n/gu;
const PICTURE = /\/Subtype\s*\/Image\b/u;
/** A stream's dictionary stands right before it and is short. */
const MOST_DICTIONARY = 4096;

/**
 * Whether the deflated streams of a PDF unpack to more than is allowed. PDF.js unpacks without a limit.
 * What is packed several times is unpacked as often. Streams that are encrypted, or packed in a way
 * other than deflate, are not looked at.
 */
export function unpacksToTooMuch(bytes: Uint8Array): boolean {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  let left = MOST_UNPACKED * MEGABYTE;
  let leftWithPictures = MOST_WITH_PICTURES * MEGABYTE;
  for (const { index, 0: keyword } of source.matchAll(STREAM)) {
    const before = source.slice(Math.max(0, index - MOST_DICTIONARY), index);
    const isPicture = PICTURE.test(before.slice(before.lastIndexOf(' obj') + 1));
    let packed = bytes.subarray(index + keyword.length);
    while (isDeflated(packed)) {
      const most = isPicture ? leftWithPictures : Math.min(left, leftWithPictures);
      const unpacked = inflate(packed, most);
      if (unpacked === 'too much') return true;
      leftWithPictures -= unpacked.length;
      if (!isPicture) left -= unpacked.length;
      packed = unpacked;
    }
  }
  return false;
}

/** By the two bytes that zlib begins with; not by the dictionary, where a filter has several names. */
function isDeflated([first = 0, second = 0]: Uint8Array): boolean {
  return (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0;
}

/** Nothing for what is damaged: PDF.js says that in its own words. */
function inflate(packed: Uint8Array, most: number): Uint8Array | 'too much' {
  try {
    return inflateSync(packed, {
      maxOutputLength: Math.max(1, most),
      finishFlush: constants.Z_SYNC_FLUSH,
    });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return code === 'ERR_BUFFER_TOO_LARGE' ? 'too much' : new Uint8Array();
  }
}
