/** Take reports into the corpus: `npm run add -- FILE… [--dry-run] [--yes]`. */
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { addReports } from '../src/intake/add-reports.ts';
import { readDivisions } from '../src/intake/place/read-divisions.ts';
import { openTerminal } from '../src/intake/terminal.ts';
import { IntakeOptionsSchema } from '../src/schema/intake-options.ts';
import { loadAnalysisContext } from '../src/corpus/analysis-context.ts';
import { openCorpusFolder } from '../src/corpus/corpus-folder.ts';
import { exitOnDiskFault } from '../src/corpus/disk-fault.ts';
import { readSettings } from '../src/settings.ts';

const usage =
  'usage: npm run add -- FILE|FOLDER… [--dry-run] [--yes] [--allow-duplicate]\n' +
  '  for all files: [--place CODE [--place-name NAME]] [--publisher TEXT]\n' +
  '                 [--accept DOUBT]… as the refusal of a file names it\n' +
  '  for one file:  [--title TEXT] [--review-year YEAR] [--plan-year YEAR] [--id ID]\n' +
  '                 [--published-on YYYY-MM-DD] [--url URL]';

/** The arguments of the command; undefined if they are wrong, which is printed. */
function readArguments() {
  const facts = Object.keys(IntakeOptionsSchema.shape).map(
    (name) => [name, { type: 'string' }] as const,
  );
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        ...Object.fromEntries(facts),
        accept: { type: 'string', multiple: true },
        'allow-duplicate': { type: 'boolean' },
        yes: { type: 'boolean', short: 'y' },
        'dry-run': { type: 'boolean', short: 'n' },
      },
    });
    const { yes = false, 'dry-run': dryRun = false, ...given } = values;
    if (positionals.length === 0) {
      throw new TypeError('Unexpected command without a file, expected one or more; name them');
    }
    const single = ['title', 'review-year', 'plan-year', 'id', 'published-on', 'url'];
    const misplaced = single.find((name) => name in given);
    if (positionals.length > 1 && misplaced !== undefined) {
      throw new TypeError(
        `Unexpected --${misplaced} with several files, expected one file; add them one by one`,
      );
    }
    return { paths: positionals, yes, dryRun, options: IntakeOptionsSchema.parse(given) };
  } catch (error) {
    if (error instanceof z.ZodError) {
      const [issue] = error.issues;
      const name = issue?.path.join('.') ?? '';
      console.error(`Unexpected value of --${name}: ${issue?.message ?? ''}; correct it\n${usage}`);
    } else if (error instanceof TypeError) console.error(`${error.message}\n${usage}`);
    else throw error;
    return undefined;
  }
}

const request = readArguments();
const { corpusDir, base } = readSettings(process.env);
exitOnDiskFault(corpusDir);
const isDone =
  request !== undefined &&
  (await addReports(
    {
      ...request,
      folder: openCorpusFolder(corpusDir),
      analysis: loadAnalysisContext(base),
      divisions: readDivisions,
    },
    openTerminal(process.stdin.isTTY && process.stdout.isTTY),
  ));
if (!isDone) process.exitCode = 1;
