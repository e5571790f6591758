import { inflateRawSync } from 'node:zlib';

/** A file in an archive. */
interface ZipEntry {
  compressed: number;
  size: number;
  method: number;
  offset: number;
}

/** What an archive holds, by name. */
export interface ZipArchive {
  names: string[];
  /** Bytes that all files take when unpacked, as the archive states it. */
  size: number;
  /** @throws Error if the file is damaged; undefined if there is none of the name */
  read(name: string): Uint8Array | undefined;
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LOCAL_SIZE = 30;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;

/**
 * The directory of a ZIP archive (APPNOTE.TXT 4.3), as far as Office files use it: no ZIP64, no
 * encryption.
 *
 * @throws Error if the directory, which stands at the end, is missing or damaged
 */
export function openZip(bytes: Uint8Array): ZipArchive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + ENTRY_SIZE > bytes.length || view.getUint32(at, true) !== ENTRY_SIGNATURE) {
      throw new Error('directory of the archive is damaged');
    }
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(
      bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength),
    );
    entries.set(name, {
      method: view.getUint16(at + 10, true),
      compressed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += ENTRY_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return {
    names: [...entries.keys()],
    size: [...entries.values()].reduce((sum, { size }) => sum + size, 0),
    read(name) {
      const entry = entries.get(name);
      return entry && readEntry(bytes, view, entry);
    },
  };
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  throw new Error('end of the archive is missing');
}

function readEntry(bytes: Uint8Array, view: DataView, entry: ZipEntry): Uint8Array {
  const { offset, compressed, size, method } = entry;
  if (offset + LOCAL_SIZE > bytes.length) throw new Error('archive is cut off');
  const nameLength = view.getUint16(offset + 26, true);
  const start = offset + LOCAL_SIZE + nameLength + view.getUint16(offset + 28, true);
  const data = bytes.subarray(start, start + compressed);
  if (data.length < compressed) throw new Error('archive is cut off');
  if (method === STORED) return data;
  if (method !== DEFLATED) throw new Error(`archive uses compression ${method}`);
  // The stated size is a limit too: a file that unpacks to more is made to do harm.
  return inflateRawSync(data, { maxOutputLength: Math.max(1, size) });
}
