import type { Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
import { markdownLineEnding } from 'micromark-util-character';
import type {
  Code,
  Construct,
  Extension as MicromarkExtension,
  State,
  Tokenizer,
} from 'micromark-util-types';

/**
 * Markdown constructs that plain text must not trigger: a report that holds `**`, `<b>`, `&amp;`,
 * `1. ` or four leading spaces means those characters.
 */
const markdownConstructs = [
  'attention',
  'autolink',
  'blockQuote',
  'characterEscape',
  'characterReference',
  'codeFenced',
  'codeIndented',
  'codeText',
  'content',
  'definition',
  'hardBreakEscape',
  'headingAtx',
  'htmlFlow',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
  'list',
  'setextUnderline',
  'thematicBreak',
];

const IDEOGRAPHIC_SPACE = 0x3000;
const NO_BREAK_SPACE = 0xa0;
/** Stands inside a text where files were joined. */
const BYTE_ORDER_MARK = 0xfeff;
/**
 * Pages that lost their line breaks keep the two ideographic spaces that indented each paragraph;
 * so many gap characters in a row count as the start of a line.
 */
const GAP_LENGTH = 2;

/** A gap character; −2 and −1 are micromark's codes for tab and virtual space. */
function isGap(code: Code): boolean {
  return (
    code === IDEOGRAPHIC_SPACE ||
    code === NO_BREAK_SPACE ||
    code === BYTE_ORDER_MARK ||
    code === -2 ||
    code === -1
  );
}

/**
 * A block for each line, without indentation and trailing gaps.
 *
 * ```text
 * > | 　　一、2023年工作总结
 *         ^^^^^^^^^^^^^
 * ```
 */
const line: Construct = { name: 'reportLine', tokenize: tokenizeLine };

const gapAhead: Construct = { tokenize: tokenizeGapAhead, partial: true };

function tokenizeLine(...[effects, ok]: Parameters<Tokenizer>): State {
  return start;

  function start(code: Code): State | undefined {
    if (code === null || markdownLineEnding(code)) return ok(code);
    return isIndent(code) ? openGap(code) : openLine(code);
  }

  function openGap(code: Code): State {
    effects.enter('lineGap');
    return insideGap(code);
  }

  function insideGap(code: Code): State {
    effects.consume(code);
    return afterGap;
  }

  function afterGap(code: Code): State | undefined {
    if (isIndent(code)) return insideGap(code);
    effects.exit('lineGap');
    return start(code);
  }

  function openLine(code: Code): State | undefined {
    effects.enter('reportLine');
    effects.enter('chunkText', { contentType: 'text' });
    return insideLine(code);
  }

  function insideLine(code: Code): State | undefined {
    effects.consume(code);
    return betweenCharacters;
  }

  function betweenCharacters(code: Code): State | undefined {
    if (code === null || markdownLineEnding(code)) return closeLine(code);
    return isGap(code) ? effects.check(gapAhead, closeLine, insideLine)(code) : insideLine(code);
  }

  function closeLine(code: Code): State | undefined {
    effects.exit('chunkText');
    effects.exit('reportLine');
    return start(code);
  }
}

function tokenizeGapAhead(...[effects, ok, nok]: Parameters<Tokenizer>): State {
  let length = 0;
  return start;

  function start(code: Code): State | undefined {
    if (!isGap(code)) return nok(code);
    if (length === 0) effects.enter('lineGap');
    length += 1;
    effects.consume(code);
    if (length < GAP_LENGTH) return start;
    effects.exit('lineGap');
    return ok;
  }
}

/** White space before the first character of a line: any gap character, or a space. */
function isIndent(code: Code): boolean {
  return isGap(code) || code === 32;
}

/** micromark extension: plain text, a block a line. */
export function plainText(): MicromarkExtension {
  return { disable: { null: markdownConstructs }, flow: { null: line } };
}

/** mdast extension: a `line` node for each block. */
export function plainTextFromMarkdown(): FromMarkdownExtension {
  return {
    enter: {
      reportLine(token) {
        this.enter({ type: 'line', role: 'line', children: [] }, token);
      },
    },
    exit: {
      reportLine(token) {
        this.exit(token);
      },
    },
  };
}
