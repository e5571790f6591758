import type { SectionStatus } from '../../schema/status.ts';
import type { DraftBlock, Draft } from './draft-report.ts';
import type { Section } from '../../schema/section.ts';

/** What is known about a section of a generated report, to compare a parser with. */
export type KnownSection = Pick<
  Section,
  'level' | 'marker' | 'title' | 'inline' | 'line' | 'status'
>;

/** One entry of `truth.json`; `outline` is flat, in the order of the text. */
export interface KnownReport {
  id: string;
  file: string;
  shape: string;
  outline: KnownSection[];
}

/** How the lines of a report are laid out. */
export interface Setting {
  /** Lines before the text, never indented: title, source. */
  head: readonly string[];
  indent: string;
  /** Whether an empty line separates lines. */
  spaced: boolean;
  /** Puts names and years into a template. */
  fill: (template: string) => string;
}

const stopped = (sentences: readonly string[]) =>
  sentences.map((sentence) => `${sentence.replace(/。$/u, '')}。`).join('');

/** Write the text of a report, and record its outline. */
export function render(
  blocks: readonly DraftBlock[],
  { head, indent, spaced, fill }: Setting,
): { text: string; outline: KnownSection[] } {
  const lines = [...head];
  const outline: KnownSection[] = [];
  const nextLine = () => (spaced ? lines.length * 2 : lines.length) + 1;

  const note = (draft: Draft, level: number, status: SectionStatus) =>
    outline.push({
      level,
      marker: draft.marker,
      title: fill(draft.title),
      inline: draft.form !== 'line',
      line: nextLine(),
      status,
    });

  /** Title, text and running items of a section, in one paragraph. */
  function runIn(draft: Draft, level: number): string {
    note(draft, level, draft.status);
    const text = stopped([draft.title, ...draft.sentences]);
    return `${draft.marker ?? ''}${text}${running(draft, level)}`;
  }
  function running(draft: Draft, level: number): string {
    const items = draft.children.filter(({ form }) => form === 'running');
    return items.map((item) => runIn(item, level + 1)).join('');
  }

  function write(draft: Draft, level: number): void {
    if (draft.form === 'line') {
      note(draft, level, draft.status);
      lines.push(`${indent}${draft.marker ?? ''}${draft.title}`);
      if (draft.sentences.length > 0) lines.push(`${indent}${stopped(draft.sentences)}`);
      const items = running(draft, level);
      if (items !== '') lines.push(`${indent}${items}`);
    } else {
      lines.push(`${indent}${runIn(draft, level)}`);
    }
    for (const child of draft.children) if (child.form !== 'running') write(child, level + 1);
  }

  for (const block of blocks) {
    if (block.kind === 'opening') lines.push(`${indent}${block.text}`);
    else write(block.draft, 1);
  }
  return { text: `${fill(lines.join(spaced ? '\n\n' : '\n'))}\n`, outline };
}
