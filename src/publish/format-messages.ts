import type { VFile } from 'vfile';

/** All messages of some files as text, and how many of them stop the build. */
export interface FormattedMessages {
  /** A line each: `file:line:column severity message [rule-id]`. */
  lines: string[];
  errors: number;
  warnings: number;
}

/** @param files as left by `readCatalog` and `createReportDocument` */
export function formatMessages(files: readonly VFile[]): FormattedMessages {
  const lines: string[] = [];
  let errors = 0;
  let warnings = 0;
  for (const file of files) {
    for (const message of file.messages) {
      if (message.fatal) errors += 1;
      else warnings += 1;
      const place = [file.path, message.line, message.column].filter((part) => part !== undefined);
      const severity = message.fatal ? 'error' : 'warning';
      lines.push(`${place.join(':')} ${severity} ${message.reason} [${message.ruleId ?? ''}]`);
    }
  }
  return { lines, errors, warnings };
}
