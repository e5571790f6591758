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
/** How a stream is packed: one name, several in their order, or where they are to be looked up. */
const FILTER =
  /\/(?:Filter\s*(?<names>\/\w+|\[[^\]]*\]|\d+\s+\d+\s+R\b)|F\s*(?<short>\/\w+|\[[^\]]*\]))/u;
/** Filters that write bytes as characters, which makes them longer. */
const HEXADECIMAL = /^\/(?:ASCIIHexDecode|AHx)$/u;
const BASE_85 = /^\/(?:ASCII85Decode|A85)$/u;
/** Old ways of packing, in which a few bytes may stand for thousands, and filters named elsewhere. */
const NOT_COUNTED = /LZW|RunLength|RL\b|^\d/u;

/** Why a PDF is not unpacked: it would be too large, or a filter does not tell how large it gets. */
export type Packing = 'too much' | { filter: string };

/**
 * Unpacks all deflated streams of a PDF up to a limit, since PDF.js has none. A stream that is packed
 * several times is unpacked as often. Of an encrypted PDF nothing is known: ask {@link isEncrypted}.
 *
 * @returns undefined if all of them together are small enough
 */
export function findPacking(bytes: Uint8Array): Packing | undefined {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  let left = MOST_UNPACKED * MEGABYTE;
  let leftWithPictures = MOST_WITH_PICTURES * MEGABYTE;
  for (const { index, 0: keyword } of source.matchAll(STREAM)) {
    const before = source.slice(Math.max(0, index - MOST_DICTIONARY), index);
    const dictionary = readNames(before.slice(before.lastIndexOf(' obj') + 1));
    const isPicture = PICTURE.test(dictionary);
    const filters = filtersOf(dictionary);
    const filter = filters.find((name) => NOT_COUNTED.test(name));
    if (filter !== undefined && !isPicture) return { filter };
    const start = index + keyword.length;
    const end = source.indexOf('endstream', start);
    let packed = bytes.subarray(start);
    for (const name of filters) {
      const signs = source.slice(start, end === -1 ? undefined : end);
      if (HEXADECIMAL.test(name)) packed = Buffer.from(signs.replaceAll(/\s/gu, ''), 'hex');
      if (BASE_85.test(name)) packed = fromBase85(signs);
    }
    while (isDeflated(packed)) {
      const most = isPicture ? leftWithPictures : Math.min(left, leftWithPictures);
      const unpacked = inflate(packed, most);
      if (unpacked === 'too much') return 'too much';
      leftWithPictures -= unpacked.length;
      if (!isPicture) left -= unpacked.length;
      packed = unpacked;
    }
  }
  return undefined;
}

/** By the entry of its trailer, which is never packed; also of a PDF that opens without a password. */
export function isEncrypted(bytes: Uint8Array): boolean {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  return source
    .matchAll(/\/(?:\w|#[0-9a-f]{2}){7}\s*(?:<<|\d+\s+\d+\s+R\b)/giu)
    .some(([entry]) => readNames(entry).startsWith('/Encrypt'));
}

/** A character of a name may be written by its number: `/L#5aWDecode`. */
const readNames = (dictionary: string) =>
  dictionary.replaceAll(/#(?<code>[0-9a-f]{2})/giu, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );

function filtersOf(dictionary: string): string[] {
  const { names, short } = FILTER.exec(dictionary)?.groups ?? {};
  return (names ?? short ?? '').match(/\/\w+|\d+\s+\d+\s+R/gu) ?? [];
}

/** Five signs from `!` on are a number of four bytes; `z` is four zeros, and `~` the end. */
function fromBase85(signs: string): Uint8Array {
  const [written = ''] = signs.replaceAll(/\s/gu, '').replaceAll('z', '!!!!!').split('~');
  const whole = written.padEnd(Math.ceil(written.length / 5) * 5, 'u');
  const bytes = Buffer.alloc((whole.length / 5) * 4);
  for (let group = 0; group * 5 < whole.length; group += 1) {
    let number = 0;
    for (const sign of whole.slice(group * 5, group * 5 + 5)) {
      number = number * 85 + sign.charCodeAt(0) - 33;
    }
    bytes.writeUInt32BE(number >>> 0, group * 4);
  }
  return bytes;
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
