import { Readable } from 'node:stream';
import JSZip from 'jszip';
import { decodeXml } from './xml.ts';

/** Parts of a document with text or styles, not its pictures. */
const textPart = /\.(?:xml|rels)$/u;
/** Most bytes to unpack, ten times the longest reports: larger archives may be made to fill the memory. */
const MOST_UNPACKED = 32 * 1024 * 1024;

/**
 * The parts of a Word document. The unpacked bytes count against the limit, not the sizes that the
 * archive states.
 *
 * @returns the parts as XML by name, and the names of all files in the archive
 * @throws Error if the archive is damaged or unpacks to more than the limit
 */
export async function unpack(bytes: Uint8Array) {
  const { files } = await JSZip.loadAsync(bytes);
  const parts = new Map<string, string>();
  let left = MOST_UNPACKED;
  for (const file of Object.values(files)) {
    if (!textPart.test(file.name)) continue;
    const chunks: Buffer[] = [];
    // JSZip makes streams of an older kind, which cannot be iterated.
    for await (const chunk of new Readable().wrap(file.nodeStream()) as AsyncIterable<Buffer>) {
      left -= chunk.length;
      if (left < 0) throw new Error(`it unpacks to more than ${MOST_UNPACKED / 1024 ** 2} MB`);
      chunks.push(chunk);
    }
    parts.set(file.name, decodeXml(Buffer.concat(chunks), file.name));
  }
  return { parts, names: Object.keys(files) };
}

/** An archive of parts for mammoth, which would unpack the original without a limit; not compressed. */
export function pack(parts: ReadonlyMap<string, string>): Promise<Buffer> {
  const zip = new JSZip();
  for (const [name, xml] of parts) zip.file(name, xml);
  return zip.generateAsync({ type: 'nodebuffer', compression: 'STORE' });
}
