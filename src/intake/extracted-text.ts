import type { Doubt } from './doubts.ts';
import type { Finding } from './evidence.ts';

/** Facts about a report that a page states outside the text; absent if it does not. */
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

/** A file as it was found, and its text. */
export interface SourceFile {
  path: string;
  bytes: Uint8Array;
  document: ReadDocument;
}

/** The name of a file, without folders. */
export function baseName(path: string): string {
  return path.replace(/^.*[/\\]/u, '');
}
