import assert from 'node:assert';
import type { VFile } from 'vfile';
import { raise } from '../rules/index.ts';
import type { SectionDraft } from './section-from-block.ts';

/** Warn where the numbers of one form among the children of a section do not count up by one. */
export function checkSeries(siblings: readonly SectionDraft[], file: VFile): void {
  const last = new Map<string, number>();
  for (const child of siblings) {
    if (child.form !== undefined && child.number !== undefined) {
      const expected = (last.get(child.form) ?? 0) + 1;
      if (child.number !== expected && child.number !== 1) {
        assert(child.marker !== null, 'expected a marker on a numbered section');
        const point = { line: child.line, column: 1 };
        const place = { start: point, end: point };
        raise(file, 'ordinal-sequence', place, child.marker, `number ${expected}`);
      }
      last.set(child.form, child.number);
    }
    checkSeries(child.children, file);
  }
}
