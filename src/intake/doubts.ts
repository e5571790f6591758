import type { DoubtId } from '../schema/intake-options.ts';
import { intakeStrings } from '../words/intake.ts';
import { problem } from './refusals.ts';

/** A reason to think that the text is not what the file shows; the file is added only if it is accepted. */
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

/**
 * Ask about each doubt that is not accepted yet.
 *
 * @param ask whether to go on in spite of a doubt; undefined where nobody can be asked
 * @throws IntakeError at the first doubt that is not accepted
 */
export async function settleDoubts(
  doubts: readonly Doubt[],
  accepted: readonly DoubtId[],
  ask: (text: string) => Promise<boolean> | undefined,
): Promise<void> {
  for (const { id, text } of doubts) {
    if (accepted.includes(id)) continue;
    const answer = await ask(text);
    if (answer === undefined) throw problem('intake-doubt', text, id);
    if (!answer) throw problem('intake-declined');
  }
}
