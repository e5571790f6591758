import { Readable } from 'node:stream';
import JSZip from 'jszip';
import { decodeXml } from './xml.ts';

/** Parts of a document that hold its text and how it is set: not its pictures. */
const textPart = /\.(?:xml|rels)$/u;
/** The texts of the longest reports take a tenth of this; an archive that gives more does harm. */
const MOST_UNPACKED = 32 * 1024 * 1024;

/** What a Word document holds. */
export interface Unpacked {
  /** Its parts as XML, by name. */
  parts: Map<string, string>;
  /** Names of all files in it. */
  names: string[];
}

/**
 * The parts of a Word document. What counts against the limit is what comes out of the archive, not
 * what its directory states.
 *
 * @throws Error if the archive is damaged or unpacks to more than the limit
 */
export async function unpack(bytes: Uint8Array): Promise<Unpacked> {
  const { files } = await JSZip.loadAsync(bytes);
  const parts = new Map<string, string>();
  let left = MOST_UNPACKED;
  for (const file of Object.values(files)) {
    if (!textPart.test(file.name)) continue;
    const chunks: Buffer[] = [];
    // JSZip's streams are of an older kind, which cannot be iterated.
    for await (const chunk of new Readable().wrap(file.nodeStream()) as AsyncIterable<Buffer>) {
      left -= chunk.length;
      if (left < 0) throw new Error(`it unpacks to more than ${MOST_UNPACKED / 1024 ** 2} MB`);
      chunks.push(chunk);
    }
    parts.set(file.name, decodeXml(Buffer.concat(chunks), file.name));
  }
  return { parts, names: Object.keys(files) };
}

/** An archive of parts for mammoth, not compressed: it unpacks without a limit. */
export function pack(parts: ReadonlyMap<string, string>): Promise<Buffer> {
  const zip = new JSZip();
  for (const [name, xml] of parts) zip.file(name, xml);
  return zip.generateAsync({ type: 'nodebuffer', compression: 'STORE' });
}
