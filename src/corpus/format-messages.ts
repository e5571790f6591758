import type { VFile } from 'vfile';
import type { Diagnostic } from '../schema/lint.ts';

/** The messages of some files, in the order of the files and of the places in them. */
export function diagnosticsOf(files: readonly VFile[]): Diagnostic[] {
  return files.flatMap((file) =>
    file.messages
      .map(({ line, column, fatal, reason, ruleId }) => ({
        file: file.path,
        line: line ?? null,
        column: column ?? null,
        severity: fatal ? ('error' as const) : ('warning' as const),
        message: reason,
        rule: ruleId ?? '',
      }))
      .sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)),
  );
}

/**
 * @param files as left by `readCorpus` and `createReportDocument`
 * @returns their messages, a line each, `file:line:column severity message [rule-id]`, and how many are
 *   errors, which stop the build, and warnings
 */
export function formatMessages(files: readonly VFile[]) {
  const diagnostics = diagnosticsOf(files);
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  return {
    lines: diagnostics.map(formatDiagnostic),
    errors,
    warnings: diagnostics.length - errors,
  };
}

function formatDiagnostic({ file, line, column, severity, message, rule }: Diagnostic): string {
  const place = [file, line, column].filter((part) => part !== null);
  return `${place.join(':')} ${severity} ${message} [${rule}]`;
}
