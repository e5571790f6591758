import type { Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
import { markdownLineEnding } from 'micromark-util-character';
import type {
  Code,
  Construct,
  Effects,
  Extension as MicromarkExtension,
  State,
} from 'micromark-util-types';
import { ordinalForms, type OrdinalForm } from './ordinal-forms.ts';

/** Characters after which an ordinal may stand inside a line: ends of sentences and clauses. */
const boundaries = new Set(
  [...'。；;：:！!？?，,、”’」》）)…— \u3000'].map((character) => character.charCodeAt(0)),
);

/** True at the start of a line, or after a boundary. */
function mayStandAfter(previous: Code): boolean {
  return (
    previous === null || previous < 0 || markdownLineEnding(previous) || boundaries.has(previous)
  );
}

/**
 * A construct for one form of numbering.
 *
 * ```text
 * > | （一）政治建设更加自觉坚定。
 *     ^^^
 * > | 一是抓稳增长目标。二是抓准招商引资。
 *     ^^            ^^
 * ```
 */
function ordinalConstruct(form: OrdinalForm): Construct {
  return {
    name: `ordinal-${form.name}`,
    previous: mayStandAfter,
    tokenize: (effects, ok, nok) => tokenizeOrdinal(form, effects, ok, nok),
  };
}

function tokenizeOrdinal(form: OrdinalForm, effects: Effects, ok: State, nok: State): State {
  let stepIndex = 0;
  let taken = 0;
  return start;

  function start(code: Code): State | undefined {
    effects.enter('ordinal');
    return inside(code);
  }

  function inside(code: Code): State | undefined {
    const step = form.steps[stepIndex];
    if (!step) return close(code);
    const fits = taken < step.max && isOneOf(code, step.characters);
    if (fits) {
      taken += 1;
      effects.consume(code);
      return inside;
    }
    if (taken < step.min) return nok(code);
    stepIndex += 1;
    taken = 0;
    return inside(code);
  }

  function close(code: Code): State | undefined {
    if (isOneOf(code, form.notBefore)) return nok(code);
    effects.exit('ordinal');
    return ok(code);
  }
}

function isOneOf(code: Code, characters: string): boolean {
  return code !== null && code >= 0 && characters.includes(String.fromCharCode(code));
}

/** Characters with which a form can begin, down to the first step that must be there. */
function firstCharacters(form: OrdinalForm): string {
  const required = form.steps.findIndex((step) => step.min > 0);
  return form.steps
    .slice(0, required + 1)
    .map((step) => step.characters)
    .join('');
}

/** micromark extension: 结构层次序数 as tokens of their own. */
export function ordinal(): MicromarkExtension {
  const text: Record<number, Construct[]> = {};
  for (const form of ordinalForms) {
    const construct = ordinalConstruct(form);
    for (const character of firstCharacters(form)) {
      (text[character.charCodeAt(0)] ??= []).push(construct);
    }
  }
  return { text };
}

/** The form and number of a marker as written, by the table of forms. */
function readOrdinal(marker: string): { form: OrdinalForm; number: number } | undefined {
  for (const form of ordinalForms) {
    const numeral = matchNumeral(form, marker);
    const number = numeral === undefined ? undefined : form.value(numeral);
    if (number !== undefined && number > 0) return { form, number };
  }
  return undefined;
}

function matchNumeral(form: OrdinalForm, marker: string): string | undefined {
  let offset = 0;
  let numeral: string | undefined;
  for (const step of form.steps) {
    const start = offset;
    while (offset - start < step.max && offset < marker.length) {
      if (!step.characters.includes(marker.charAt(offset))) break;
      offset += 1;
    }
    if (offset - start < step.min) return undefined;
    if (step.numeral) numeral = marker.slice(start, offset);
  }
  return offset === marker.length ? numeral : undefined;
}

/** mdast extension: an `ordinal` node for each token; one whose characters make no number is text. */
export function ordinalFromMarkdown(): FromMarkdownExtension {
  return {
    enter: {
      ordinal(token) {
        const marker = this.sliceSerialize(token);
        const read = readOrdinal(marker);
        if (read) {
          const { name, rank } = read.form;
          this.enter(
            { type: 'ordinal', form: name, rank, number: read.number, value: marker },
            token,
          );
        } else {
          this.enter({ type: 'text', value: marker }, token);
        }
      },
    },
    exit: {
      ordinal(token) {
        this.exit(token);
      },
    },
  };
}
