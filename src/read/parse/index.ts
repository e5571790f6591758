import type { Root } from 'mdast';
import { remark } from 'remark';
import type { Plugin } from 'unified';
import { VFile } from 'vfile';
import { markDocumentParts } from './document-parts.ts';
import { joinSplitHeadings, liftHeadings } from './headings.ts';
import { ordinal, ordinalFromMarkdown } from './ordinal-syntax.ts';
import { plainText, plainTextFromMarkdown } from './plain-text-syntax.ts';

export { linesOf, offsetsOf, textOf, type LineRole, type Ordinal } from './nodes.ts';
export { endOfSentence, withoutClosingStop } from '../../sentence.ts';
export { isAnnexTitle, isPartTitle, lengthOfGluedTitle } from './part-title.ts';

/** A parsed report: its lines with their roles, and the file that collects the messages. */
export interface ParsedText {
  tree: Root;
  file: VFile;
}

/** remark plugin: the syntax of a report in plain text instead of Markdown's. */
const reportSyntax: Plugin = function () {
  const data = this.data();
  data.micromarkExtensions = [plainText(), ordinal()];
  data.fromMarkdownExtensions = [plainTextFromMarkdown(), ordinalFromMarkdown()];
};

const leadingMark = /^\ufeff/u;

const processor = remark().use(reportSyntax).freeze();

/** What is done to the tree, in this order. */
const transforms: readonly ((tree: Root, file: VFile) => void)[] = [
  markDocumentParts,
  joinSplitHeadings,
  liftHeadings,
];

/**
 * Text → mdast: a `line` node for each line, with its role, its ordinals and its position.
 *
 * @param text the decoded source
 * @param path named in the messages
 */
export function parseText(text: string, path: string): ParsedText {
  const file = new VFile({ value: text, path });
  // micromark drops a leading byte order mark, which would shift every offset; a space does not.
  const tree = processor.parse(text.replace(leadingMark, ' '));
  for (const transform of transforms) transform(tree, file);
  return { tree, file };
}
