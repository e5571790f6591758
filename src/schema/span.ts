import { z } from 'zod';

/** 原文位置: offsets into the decoded source file; `source.slice(start, end)` is the text. */
export const spanShape = {
  start: z.int().min(0),
  end: z.int().min(1),
};

/** A span with the 1-based line of the source file that it starts on. */
export const lineSpanShape = { line: z.int().min(1), ...spanShape };

/** 引文: words of a paragraph as written, with their place. */
export const quoteShape = {
  /** Id of the paragraph. */
  paragraph: z.string(),
  ...lineSpanShape,
  /** 原文: `source.slice(start, end)`. */
  quote: z.string().min(1),
};
