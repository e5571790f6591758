import type { DoubtId } from '../schema/intake-options.ts';
import { intakeStrings } from '../words/intake.ts';
import type { Finding } from './evidence.ts';

/** What a page says about its report outside the text. Absent where it says nothing. */
export interface StatedFacts {
  title?: Finding<string>;
  publisher?: Finding<string>;
  /** ISO date. */
  publishedOn?: Finding<string>;
  url?: Finding<string>;
}

export type DocumentKind = 'text' | 'html' | 'docx' | 'pdf';

/** A reason to think that the text is not what the file shows. It is stored only if that is accepted. */
export interface Doubt {
  id: DoubtId;
  /** A sentence, in Chinese. */
  text: string;
}

/** @param values what the wording of the id takes, in its order */
export function doubt<Id extends DoubtId>(
  id: Id,
  ...values: Parameters<(typeof intakeStrings.doubts)[Id]>
): Doubt {
  // Each wording takes the values of its own id; the union of them takes none.
  const render = intakeStrings.doubts[id] as (...values: unknown[]) => string;
  return { id, text: render(...values) };
}

/** The text of a document. */
export interface ExtractedText {
  text: string;
  stated: StatedFacts;
  /** What was dropped or could not be kept, a sentence each, in Chinese. */
  notes: string[];
  doubts: Doubt[];
}

/** A file as text. */
export interface ReadDocument extends ExtractedText {
  kind: DocumentKind;
  /** What is stored: the file itself for plain text, else `text` in UTF-8. */
  bytes: Uint8Array;
}
