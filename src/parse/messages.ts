import type { VFile } from 'vfile';
import type { Position } from 'unist';

/** Every diagnostic about the text of a report: id, severity, wording. Ids are permanent. */
export const messages = {
  'ordinal-sequence': {
    severity: 'warning',
    text: (found: string, expected: string) =>
      `Unexpected ordinal ${found}, expected ${expected}; check whether a heading is missing or misread`,
  },
  'no-headings': {
    severity: 'warning',
    text: () =>
      'Unexpected report without headings, expected 一、 or （一） or 一是; check the text',
  },
  'heading-without-text': {
    severity: 'warning',
    text: (marker: string) =>
      `Unexpected ordinal ${marker} without text, expected a heading after it; check the line breaks`,
  },
  'number-unread': {
    severity: 'warning',
    text: (number: string, reason: string) =>
      `Unexpected number ${number} (${reason}), expected a quantity; it is kept in the text but not in the metrics`,
  },
} as const;
export type MessageId = keyof typeof messages;

/**
 * Report a problem at a place of the file.
 *
 * @param values what the wording of the id takes, in its order
 */
export function warn<Id extends MessageId>(
  file: VFile,
  id: Id,
  place: Position | undefined,
  ...values: Parameters<(typeof messages)[Id]['text']>
): void {
  const render: (...values: string[]) => string = messages[id].text;
  file.message(render(...values), {
    ...(place ? { place } : {}),
    ruleId: id,
    source: 'duidu',
  });
}
