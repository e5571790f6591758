import { fetchFile, unpacked } from '../../shared/browser/load.ts';
import { openIndex } from './open-index.ts';

/** @param directory address of the folder of the index */
export function fetchIndex(directory: string) {
  return openIndex(async (path) => {
    const file = await unpacked(await fetchFile(`${directory}${path}`));
    return new Uint8Array(await file.arrayBuffer());
  });
}
