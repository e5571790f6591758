import { entryAt } from '../../shared/entry-at.ts';

const BITS = 8;

/** Which blocks have a topic: a bit a block, topic by topic, for such rows pack best. */
export class TopicColumns {
  #blocks = new Map<string, number[]>();

  add(topic: string, block: number): void {
    const blocks = this.#blocks.get(topic) ?? [];
    blocks.push(block);
    this.#blocks.set(topic, blocks);
  }

  ids(): string[] {
    return [...this.#blocks.keys()].sort();
  }

  /** @param count number of all blocks */
  bytes(count: number): Uint8Array {
    const length = Math.ceil(count / BITS);
    const ids = this.ids();
    const bytes = new Uint8Array(length * ids.length);
    for (const [row, id] of ids.entries()) {
      for (const block of this.#blocks.get(id) ?? []) {
        const at = row * length + Math.floor(block / BITS);
        bytes[at] = entryAt(bytes, at) | (1 << (block % BITS));
      }
    }
    return bytes;
  }
}

/** Of a block, the ids of its topics. */
export function readTopicColumns(
  bytes: Uint8Array,
  ids: readonly string[],
  count: number,
): (block: number) => string[] {
  const length = Math.ceil(count / BITS);
  return (block) =>
    ids.filter((_, row) => {
      const byte = entryAt(bytes, row * length + Math.floor(block / BITS));
      return (byte & (1 << (block % BITS))) !== 0;
    });
}
