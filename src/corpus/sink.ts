/** Where the corpus is written; paths are relative to the generated folder. */
export interface CorpusSink {
  write(path: string, text: string): void;
  append(path: string, text: string): void;
}
