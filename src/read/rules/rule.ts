/** The smallest corpus that shows a problem, and the line that `npm run check` prints for it. */
export interface RuleExample {
  /** Text of the report `a.txt`; a report without fault where absent, no file where null. */
  report?: string | null;
  /** The catalog; one that fits `a.txt` where absent, no file where null. */
  catalog?: string | null;
  /** The register of ids of `a.txt`; none where absent. */
  register?: string;
  /** Reports that have a register; `a-2023` where `register` is given. */
  registered?: string[];
  /** `file:line:column severity message [rule-id]`. */
  message: string;
}

/** One kind of problem. Ids are permanent; wording is “Unexpected X, expected Y; do Z”. */
export interface Rule {
  /** Errors stop the build; warnings are for the maintainer to look at. */
  severity: 'error' | 'warning';
  /** 说明: when it is raised and why it matters, for the page of rules. */
  about: string;
  /** The message; takes what was found, what was expected, and the like. */
  text: (...values: string[]) => string;
  example: RuleExample;
}
