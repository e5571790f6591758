import { autocomplete, confirm, isCancel, progress, select, text } from '@clack/prompts';
import { intakeStrings as words } from '../words/intake.ts';
import { fullName, type DivisionIndex, type Unit } from './place/divisions.ts';
import type { OpenPlace } from './place/find-unit.ts';

/** A progress bar. */
interface Progress {
  advance: () => void;
  stop: () => void;
}

/** Prints and asks. The functions that ask are absent where nobody can answer. */
export interface Terminal {
  print: (text: string) => void;
  printError: (text: string) => void;
  /** A progress bar; it is shown only if there are at least `least` steps. */
  progress: (label: string, steps: number, least: number) => Progress;
  askPlace?: (result: OpenPlace, index: DivisionIndex) => Promise<Unit | undefined>;
  confirm?: (question: string) => Promise<boolean>;
}

/** @param isInteractive whether a person can answer: input and output are a terminal */
export function openTerminal(isInteractive: boolean): Terminal {
  const terminal: Terminal = {
    print: (line) => console.log(line),
    printError: (line) => console.error(line),
    progress(label, steps, least) {
      if (!isInteractive || steps < least) return silentProgress;
      const bar = progress({ max: steps });
      bar.start(label);
      return { advance: () => bar.advance(), stop: () => bar.stop(label) };
    },
  };
  return isInteractive ? { ...terminal, askPlace, confirm: askConfirmation } : terminal;
}

const silentProgress: Progress = {
  advance: () => undefined,
  stop: () => undefined,
};

async function askConfirmation(message: string): Promise<boolean> {
  const answer = await confirm({ message, active: words.yes, inactive: words.no });
  return answer === true;
}

/** A longer list is searched by typing. */
const MOST_LISTED = 12;

async function askPlace(result: OpenPlace, index: DivisionIndex): Promise<Unit | undefined> {
  if (result.kind === 'unknown') return askCode(result.name, index);
  const options = result.candidates.map(({ unit, evidence }) => ({
    value: unit.place.code,
    label: `${fullName(unit)} ${unit.place.code}`,
    ...(evidence[0] ? { hint: evidence[0].quote } : {}),
  }));
  options.push({ value: '', label: words.noneOfThese });
  const message = words.askPlace(result.name);
  const answer =
    options.length > MOST_LISTED
      ? await autocomplete<string>({ message, options })
      : await select<string>({ message, options, showInstructions: false });
  return isCancel(answer) || answer === '' ? undefined : index.withCode(answer);
}

async function askCode(name: string | null, index: DivisionIndex): Promise<Unit | undefined> {
  const answer = await text({
    message: words.askCode(name),
    validate: (code) =>
      code === undefined || code === '' || index.withCode(code.trim())
        ? undefined
        : words.unknownCode,
  });
  return isCancel(answer) ? undefined : index.withCode(answer.trim());
}
