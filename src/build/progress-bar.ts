import { progress, type ProgressResult } from '@clack/prompts';

/** Called with how much of a job is done, from 0 to 1. */
export type Tell = (share: number) => void;

/** Seconds from which a bar is worth showing. */
const WORTH_SHOWING = 2;

/** A bar with the time left, where there is a terminal; what is said besides is printed above it. */
export interface ProgressBar {
  tell: Tell;
  say: (line: string) => void;
  close: () => void;
}

export function openProgressBar(name: string, isTerminal: boolean): ProgressBar {
  if (!isTerminal) return { tell: () => undefined, say: console.log, close: () => undefined };
  const start = performance.now();
  let bar: ProgressResult | undefined;
  let shown = 0;
  // While the bar is shown Ctrl-C ends the process as if all were well.
  const fail = () => {
    process.exitCode = 1;
  };
  const close = () => {
    process.off('exit', fail);
    bar?.clear();
    bar = undefined;
    shown = 0;
  };
  return {
    tell(share) {
      const seconds = (performance.now() - start) / 1000;
      if (seconds < WORTH_SHOWING || share === 0) return;
      if (!bar) {
        bar = progress({ max: 100, withGuide: false });
        bar.start(name);
        process.once('exit', fail);
      }
      const percent = Math.min(100, Math.floor(100 * share));
      bar.advance(percent - shown, `${name}: ${timeLeft(seconds, share)}`);
      shown = percent;
    },
    say(line) {
      close();
      console.log(line);
    },
    close,
  };
}

/** How long a job will still take that goes on as it has gone so far. */
export function timeLeft(seconds: number, share: number): string {
  const left = Math.ceil((seconds / share) * (1 - Math.min(1, share)));
  return left < 60 ? `${left} s left` : `${Math.ceil(left / 60)} min left`;
}
