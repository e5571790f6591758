import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { addReports, type AddRequest } from '../../src/intake/add-reports.ts';
import { readDivisions } from '../../src/intake/place/read-divisions.ts';
import { loadAnalysisContext } from '../../src/corpus/analysis-context.ts';
import { openCorpusFolder } from '../../src/corpus/corpus-folder.ts';
import { IntakeOptionsSchema } from '../../src/schema/intake-options.ts';
import type { Terminal } from '../../src/intake/terminal.ts';

const analysis = loadAnalysisContext('/');

/** What a run of `add` printed, and whether all went well. */
export interface AddRun {
  isDone: boolean;
  output: string;
  /** Lines of standard error. */
  errors: string[];
}

/** Run `add` as it runs where nobody can be asked. */
export async function add(
  directory: string,
  paths: readonly string[],
  { options = {}, ...rest }: Partial<Omit<AddRequest, 'options'>> & { options?: object } = {},
  answers: Partial<Terminal> = {},
): Promise<AddRun> {
  const output: string[] = [];
  const errors: string[] = [];
  const isDone = await addReports(
    {
      ...{
        paths,
        analysis,
        divisions: readDivisions,
        yes: true,
        dryRun: false,
        folder: openCorpusFolder(directory),
      },
      ...rest,
      options: IntakeOptionsSchema.parse(options),
    },
    {
      print: (text) => output.push(text),
      printError: (text) => errors.push(text),
      progress: () => ({ advance: () => undefined, stop: () => undefined }),
      ...answers,
    },
  );
  return { isDone, output: output.join('\n'), errors };
}

/** All files of a folder with their bytes, to be compared. */
export function filesOf(directory: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [relative(directory, path), readFileSync(path, 'latin1')]),
  );
}

const INDENT = '\u{3000}\u{3000}';

/** A report of a place, long enough to be one. */
export function makeReport(title: string, opening = '', sentences = 24): string {
  const body = Array.from(
    { length: sentences },
    (_, index) =>
      `${INDENT}第${index + 1}项工作扎实推进，全年完成任务${index * 7 + 3}个，群众满意度不断提高。`,
  );
  return [
    title,
    '',
    `${INDENT}${opening}`,
    '一、工作回顾',
    ...body,
    '二、工作计划',
    `${INDENT}抓好落实。`,
    '',
  ].join('\n');
}
