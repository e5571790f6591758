import type { AnalysisContext } from '../analyse/index.ts';
import type { IntakeOptions } from '../schema/intake-options.ts';
import { intakeStrings as words } from '../words/intake.ts';
import { readKnownCorpus, type CorpusFolder } from './known-corpus.ts';
import { describe, printable } from './describe-findings.ts';
import type { DivisionIndex } from './place/divisions.ts';
import { examine, type Examined, type IntakeContext } from './examine.ts';
import { findFiles } from './find-files.ts';
import { IntakeError, problem } from './refusals.ts';
import { describeSystemError, isSystemError } from '../corpus/disk-fault.ts';
import { DecodeError } from '../read/decode.ts';
import { readFile } from './read-file.ts';
import type { Terminal } from './terminal.ts';
import { writeReport } from './write-report.ts';

/** What the command line asks for. */
export interface AddRequest {
  /** Files and folders. */
  paths: readonly string[];
  folder: CorpusFolder;
  options: IntakeOptions;
  analysis: AnalysisContext;
  /** Loads the list of divisions, when it is first needed. */
  divisions: () => DivisionIndex;
  /** Write without asking. */
  yes: boolean;
  /** Look only. */
  dryRun: boolean;
}

/** Fewest steps for which a progress bar is shown. */
const MANY_FILES = 8;
const MANY_REPORTS = 500;

/** A file that can be added. */
interface Ready {
  path: string;
  found: Examined;
}

type Refuse = (path: string, error: unknown) => void;

/**
 * Examine the named files, show what was found, and add them once that is confirmed.
 *
 * @returns true if all of them are added, or in a dry run could be
 */
export async function addReports(request: AddRequest, terminal: Terminal): Promise<boolean> {
  const { folder, dryRun } = request;
  let refused = 0;
  const refuse: Refuse = (path, error) => {
    refused += 1;
    terminal.printError(refusalLine(path, error, folder.directory));
  };
  const files = listFiles(request.paths, terminal, refuse);
  const ready: Ready[] = [];
  try {
    if (files.length > 0) ready.push(...(await examineAll(files, request, terminal, refuse)));
  } catch (error) {
    // The corpus itself has an error, so no file can be judged.
    refuse(folder.directory, error);
  }

  if (dryRun) terminal.print(words.dryRun(ready.length));
  else if (ready.length > 0) await store(ready, request, terminal, refuse);
  if (refused > 0) terminal.printError(words.refused(refused));
  return refused === 0;
}

/** The files of all paths, each once, in their order. */
function listFiles(paths: readonly string[], terminal: Terminal, refuse: Refuse): string[] {
  const files = new Set<string>();
  for (const path of paths) {
    try {
      const found = findFiles(path);
      for (const file of found.files) files.add(file);
      for (const { path: folder, reason } of found.refused) refuse(folder, reason);
      if (found.skipped > 0) terminal.print(words.skipped(found.skipped, printable(path)));
    } catch (error) {
      refuse(path, error);
    }
  }
  return [...files];
}

async function examineAll(
  files: readonly string[],
  request: AddRequest,
  terminal: Terminal,
  refuse: Refuse,
): Promise<Ready[]> {
  const context = openContext(request, terminal);
  const ready: Ready[] = [];
  const progress = terminal.progress(words.examining, files.length, MANY_FILES);
  for (const path of files) {
    try {
      const source = await readFile(path);
      const found = await examine(source, context);
      ready.push({ path, found });
      terminal.print(`${describe(found, source, request.folder.directory).join('\n')}\n`);
    } catch (error) {
      refuse(path, error);
    }
    progress.advance();
  }
  progress.stop();
  return ready;
}

function openContext(
  { folder, options, analysis, divisions }: AddRequest,
  { progress, askPlace, confirm }: Terminal,
): IntakeContext {
  const reading = progress(words.reading, folder.textFiles().length, MANY_REPORTS);
  const corpus = readKnownCorpus(folder, () => reading.advance());
  reading.stop();
  const context: IntakeContext = { corpus, divisions, analysis, options };
  if (askPlace) context.askPlace = (result) => askPlace(result, divisions());
  if (confirm) context.confirm = confirm;
  return context;
}

async function store(
  ready: readonly Ready[],
  { folder: { directory }, yes }: AddRequest,
  terminal: Terminal,
  refuse: Refuse,
): Promise<void> {
  const answer = yes || (await terminal.confirm?.(words.confirm(ready.length, directory)));
  if (answer !== true) {
    const reason =
      answer === undefined ? problem('intake-unconfirmed') : problem('intake-declined');
    for (const { path } of ready) refuse(path, reason);
    terminal.print(words.unwritten(ready.length));
    return;
  }
  let added = 0;
  for (const { path, found } of ready) {
    try {
      writeReport(directory, found);
      added += 1;
    } catch (error) {
      refuse(path, error);
    }
  }
  if (added > 0) terminal.print(words.added(added));
}

function refusalLine(path: string, error: unknown, directory: string): string {
  const known = asProblem(error, directory);
  return `${printable(path)}${known.place} error ${printable(known.message)} [${known.ruleId}]`;
}

function asProblem(error: unknown, directory: string): IntakeError {
  if (error instanceof IntakeError) return error;
  if (error instanceof DecodeError) return problem('intake-catalog', error.message);
  if (isSystemError(error)) {
    return problem('intake-disk', describeSystemError(error), error.path ?? directory);
  }
  return problem('intake-internal', error instanceof Error ? error.message : String(error));
}
