import type { Log, Result } from 'sarif';
import { rules } from '../../read/rules/index.ts';
import type { Diagnostic } from '../../schema/lint.ts';

/** Page on which every rule is explained, relative to the repository. */
const RULES_PAGE = 'src/read/rules/README.md';

/**
 * Diagnostics in the Static Analysis Results Interchange Format, OASIS SARIF 2.1.0, for editors and
 * for code scanning. Paths of files are relative to the repository, percent-encoded.
 */
export function toSarif(diagnostics: readonly Diagnostic[]): Log {
  const ids = Object.keys(rules);
  return {
    version: '2.1.0',
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    runs: [
      {
        tool: {
          driver: {
            name: 'duidu',
            rules: Object.entries(rules).map(([id, { about, severity }]) => ({
              id,
              shortDescription: { text: about },
              defaultConfiguration: { level: severity },
              help: { text: `${RULES_PAGE}#${id}` },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: diagnostics.map((diagnostic) =>
          toResult(diagnostic, ids.indexOf(diagnostic.rule)),
        ),
      },
    ],
  };
}

function toResult(diagnostic: Diagnostic, ruleIndex: number): Result {
  const { file, line, column, severity, message, rule } = diagnostic;
  const uri = file.split(/[/\\]/u).map(encodeURIComponent).join('/');
  return {
    ruleId: rule,
    ruleIndex,
    level: severity,
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri },
          ...(line === null
            ? {}
            : { region: { startLine: line, ...(column === null ? {} : { startColumn: column }) } }),
        },
      },
    ],
  };
}
