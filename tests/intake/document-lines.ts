import { readDocument } from '../../src/intake/read-document.ts';
import { readSeed, seedEntries } from '../support/corpus.ts';

/** Lines of each seed, only their ends trimmed. */
export const seedLines = seedEntries().map((entry) => {
  const { source } = readSeed(entry);
  const lines = source.split('\n').map((line) => line.trim());
  return [entry.id, lines.filter((line) => line !== '')] as const;
});

/** Lines of the text that a document is read as. */
export async function linesOf(bytes: Uint8Array, name: string): Promise<string[]> {
  const { text } = await readDocument(bytes, name);
  return text.trimEnd().split('\n');
}
