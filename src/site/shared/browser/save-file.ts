import { link } from './dom.ts';

/** How long a file stays ready for the browser to take it. */
const READY_MILLISECONDS = 60_000;

/** Hands a file to the reader as a download. */
export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const anchor = link(address, '');
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), READY_MILLISECONDS);
}
