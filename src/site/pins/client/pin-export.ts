import { pinsToCsv, pinsToMarkdown, type PinEntry } from '../model/export.ts';
import { pinStrings } from '../../../words/pins.ts';

/** Gives the pins to the reader as a file. */
export function downloadPins(format: 'md' | 'csv', entries: readonly PinEntry[]): void {
  const [text, type] =
    format === 'md'
      ? [pinsToMarkdown(entries, pinStrings.title), 'text/markdown;charset=utf-8']
      : [pinsToCsv(entries, pinStrings.columns), 'text/csv;charset=utf-8'];
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = `${pinStrings.fileName}.${format}`;
  link.click();
  // The download has its own hold on the data once it has begun.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 1000);
}
