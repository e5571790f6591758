const english = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });
const ENGLISH = /^(?<monthDay>.*), (?<year>\d+)$/u;

/**
 * How the styles write a date. Where a style is set for a date of its own choice, what it wrote is
 * recognised by these forms; the browser writes them anew for another date.
 *
 * Each takes an ISO date.
 */
export const dateForms: Readonly<Record<string, (date: string) => string>> = {
  /** 2024-02-01 */
  iso: (date) => date,
  /** 2024, February 1 */
  yearFirst: (date) => longDate(date).replace(ENGLISH, '$<year>, $<monthDay>'),
  /** February 1, 2024 */
  long: longDate,
};

function longDate(date: string): string {
  return english.format(new Date(`${date}T00:00:00Z`));
}

/** Name of a place in a template that a date is written to: `{accessed.iso}`. */
export const dateSlot = (date: 'issued' | 'accessed', form: string) => `{${date}.${form}}`;
