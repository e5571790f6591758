import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { WebAddressSchema } from '../schema/web-address.ts';

/** How long a server may take for one file. */
const PATIENCE_MS = 30_000;

/** Reads a file of the data of a build by its name under `data/`; rejected where it cannot. */
export type ReadEarlier = (name: string) => Promise<Buffer>;

/** @param place a folder, or the web address of published data */
export function openEarlierData(place: string): ReadEarlier {
  if (!WebAddressSchema.safeParse(place).success) return (name) => readFile(join(place, name));
  const folder = place.endsWith('/') ? place : `${place}/`;
  return async (name) => {
    const address = new URL(name, folder);
    const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) });
    if (!response.ok) throw new Error(`${address.href} answered ${response.status}`);
    return Buffer.from(await response.arrayBuffer());
  };
}
