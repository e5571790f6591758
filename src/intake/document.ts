import type { Doubt } from './doubts.ts';
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
