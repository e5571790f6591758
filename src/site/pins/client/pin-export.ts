import { pinsToCsv, pinsToMarkdown, type PinEntry } from '../model/export.ts';
import { pinStrings } from '../../../words/pins.ts';
import { saveFile } from '../../shared/browser/save-file.ts';

/** Save the pins as a file. */
export function downloadPins(format: 'md' | 'csv', entries: readonly PinEntry[]): void {
  const [text, type] =
    format === 'md'
      ? [pinsToMarkdown(entries, pinStrings.title), 'text/markdown;charset=utf-8']
      : [pinsToCsv(entries, pinStrings.columns), 'text/csv;charset=utf-8'];
  saveFile(new Blob([text], { type }), `${pinStrings.fileName}.${format}`);
}
