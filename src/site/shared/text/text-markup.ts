import type { Paths } from '../../../paths.ts';
import { compareStrings } from '../../../words/compare.ts';
import { reportLanguage } from '../../../words/language.ts';
import { attribute, markup, type Markup } from '../markup.ts';
import { metricNote } from '../metric-words.ts';
import { setText } from './set-text.ts';
import { paragraphStart, textHeadingLevel } from './section-heading.ts';
import type { TextBlock, TextSegment } from './text-blocks.ts';

/** Running text, its numbers and what another text shares marked. */
export function segmentsMarkup(segments: readonly TextSegment[]): Markup[] {
  return segments.map(({ text, lead, metric, shared }) => {
    const words = metric
      ? markup`<data class="number" value="${metric.value}" title="${metricNote(metric)}">${text}</data>`
      : setText(text);
    const stretch = shared ? markup`<span class="shared">${words}</span>` : markup`${words}`;
    return lead ? markup`<strong>${stretch}</strong>` : stretch;
  });
}

/**
 * Text of a report on a page of other things, each paragraph with the link to its place.
 *
 * @param report id of the report that the text is of
 * @param level rank of the heading above the text
 */
export function blocksMarkup(
  report: string,
  blocks: readonly TextBlock[],
  level: number,
  paths: Paths,
): Markup {
  const lang = attribute('lang', reportLanguage);
  return markup`<div class="text-blocks">${blocks.map((block) => {
    const href = paths.fragment(report, block.id);
    if (block.kind === 'heading') {
      const rank = textHeadingLevel(level, block);
      return markup`<h${rank}${lang}><a href="${href}">${setText(block.text)}</a></h${rank}>`;
    }
    const label = compareStrings.paragraphLink(paragraphStart(block));
    return markup`<p${lang}>${segmentsMarkup(block.segments)} <a class="permalink" href="${href}" aria-label="${label}">#</a></p>`;
  })}</div>`;
}
