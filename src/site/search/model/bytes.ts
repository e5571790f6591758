import { entryAt } from '../../shared/entry-at.ts';

const CONTINUES = 0x80;
const SEVEN_BITS = 0x7f;

/** Grows as unsigned integers are written; small ones take one byte (LEB128). */
export class ByteWriter {
  #bytes = new Uint8Array(16);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** @param value a non-negative integer below 2³² */
  write(value: number): void {
    let rest = value;
    while (rest > SEVEN_BITS) {
      this.#push((rest & SEVEN_BITS) | CONTINUES);
      rest >>>= 7;
    }
    this.#push(rest);
  }

  append(bytes: Uint8Array): void {
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  #push(byte: number): void {
    this.#reserve(1);
    this.#bytes[this.#length] = byte;
    this.#length += 1;
  }

  #reserve(count: number): void {
    if (this.#length + count <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + count));
    larger.set(this.bytes());
    this.#bytes = larger;
  }
}

/** Reads what {@link ByteWriter} wrote. */
export class ByteReader {
  #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get done(): boolean {
    return this.#at >= this.#bytes.length;
  }

  read(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = entryAt(this.#bytes, this.#at);
      this.#at += 1;
      value |= (byte & SEVEN_BITS) << shift;
      if ((byte & CONTINUES) === 0) return value >>> 0;
    }
  }

  take(length: number): Uint8Array {
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }
}
