import type { Point, Position } from 'unist';
import type { VFile } from 'vfile';
import { catalogRules } from './catalog-rules.ts';
import { registerRules } from './register-rules.ts';
import { textRules } from './text-rules.ts';

export type { Rule, RuleExample } from './rule.ts';

/** Every kind of problem that is reported, by its id. */
export const rules = { ...catalogRules, ...textRules, ...registerRules };
export type RuleId = keyof typeof rules;
/** What the wording of a rule takes. */
export type RuleValues<Id extends RuleId> = Parameters<(typeof rules)[Id]['text']>;

/**
 * Report a problem on a file.
 *
 * @param place in the file; undefined where it concerns the whole
 * @param values what the wording of the rule takes, in its order
 */
export function raise<Id extends RuleId>(
  file: VFile,
  id: Id,
  place: Point | Position | undefined,
  ...values: RuleValues<Id>
): void {
  const { severity, text } = rules[id];
  // Values and text are of the same rule; the compiler sees the union of all rules in both.
  const render: (...words: string[]) => string = text;
  const message = file.message(render(...values), {
    ...(place ? { place } : {}),
    ruleId: id,
    source: 'duidu',
  });
  if (severity === 'error') message.fatal = true;
}
