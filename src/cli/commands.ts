import { setImmediate as nextTurn } from 'node:timers/promises';
import { check } from '../app/check';
import type { PlanChoice } from '../app/choosePlan';
import type { Outcome, Refusal } from '../app/outcome';
import { recalculate } from '../app/recalculate';
import { readTargetLines } from '../app/readTargetLines';
import type { PlanReport } from '../app/report';
import type { ExcelSession } from '../excel/session';
import { openInExcelHost, type OpenedInHost } from './excelHost';
import { Failure } from './failure';
import { destination, readInput, writeWhole, type Destination, type OutputOptions } from './files';
import { printReading, printReport } from './printReport';
import { words, type Language } from './words';

export interface CommonOptions {
  readonly json: boolean;
  readonly at: string | null;
  readonly today: string;
  readonly language: Language;
  readonly choice: PlanChoice;
}

export interface TargetOptions {
  readonly json: boolean;
  readonly year: number;
  readonly language: Language;
}

/** One reading per line of `input`, in order. */
export function runTarget(input: string, { json, year, language }: TargetOptions, output: Output): ExitCode {
  const lines = input.split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  lines.forEach((line, index) => {
    const ownYear = line.split('\t')[2] ?? '';
    if (ownYear !== '' && !/^20\d\d$/.test(ownYear)) throw new Failure(words[language].badYearAt(ownYear, index + 1));
  });
  const readings = readTargetLines(lines, year, language);
  const printed = json ? readings.map((reading) => JSON.stringify(reading)) : readings.map(printReading);
  if (printed.length > 0) output.out(printed.join('\n'));
  return readings.some(({ status }) => status === 'unreadable') ? 1 : 0;
}

/** Where a command's words go, so that it can be run without a process. */
export interface Output {
  out(text: string): void;
}

/** Exit codes of the public contract. */
export type ExitCode = 0 | 1;

export async function runCheck(file: string, options: CommonOptions, output: Output): Promise<ExitCode> {
  const opened = await openInExcelHost(readInput(file, options.language), file, options.language);
  const report = await reportOf(opened, options.language, (session) => check(session, options));
  output.out(options.json ? printJson(report) : printReport(report, options.language));
  return exitCode(report);
}

export interface RecalcOptions extends CommonOptions, OutputOptions {
  readonly values: boolean;
}

export async function runRecalc(file: string, options: RecalcOptions, output: Output): Promise<ExitCode> {
  return runWriting(recalculate, file, options, output);
}

/** Recalculates, then makes the sheets that leave the office. */
export async function runSummaries(file: string, options: RecalcOptions, output: Output): Promise<ExitCode> {
  const { createSummaries } = await import('../app/createSummaries.js');
  return runWriting(createSummaries, file, options, output);
}

async function runWriting(
  write: typeof recalculate,
  file: string,
  options: RecalcOptions,
  output: Output,
): Promise<ExitCode> {
  const say = words[options.language];
  const target = destination(file, options, options.language);
  const report = await savedReport(write, file, target, options);
  if (options.json) {
    output.out(printJson(report));
    return exitCode(report);
  }
  const { changes, syncs, requests } = report.host;
  output.out(
    [
      printReport(report, options.language),
      '',
      `${changes === 0 ? say.unchanged : say.written(changes)} (${say.host(syncs, requests)})`,
      say.result(target.file),
    ].join('\n'),
  );
  return exitCode(report);
}

/**
 * Saved before anything is printed: the open workbook is let go with this function, and printing needs its memory. The
 * client releases its ranges in a turn of its own, and holds the outcome until then.
 */
async function savedReport(
  write: typeof recalculate,
  file: string,
  target: Destination,
  options: RecalcOptions,
): Promise<PlanReport> {
  const { language } = options;
  const opened = await openInExcelHost(readInput(file, language), file, language);
  const report = await reportOf(opened, language, (session) => write(session, options));
  await nextTurn();
  writeWhole(target, opened.save(), language);
  return report;
}

export interface RemoveOptions extends CommonOptions, OutputOptions {
  readonly withInputs: boolean;
}

/** Takes everything Piano wrote out of a workbook; `--json` tells what is left, as `check` would. */
export async function runRemove(file: string, options: RemoveOptions, output: Output): Promise<ExitCode> {
  const { language } = options;
  const say = words[language];
  const bytes = readInput(file, language);
  const target = destination(file, options, language);
  const opened = await openInExcelHost(bytes, file, language);
  const { columnName, removeEverything } = await import('../app/removeEverything.js');
  const removed = await removeEverything(opened.session, options);
  opened.assertFaithful();
  if (removed.status === 'refused') throw new Failure(refusalLine(removed, language));
  const { changes, syncs } = removed.host;
  const host = { syncs, requests: opened.requests(), changes };
  writeWhole(target, opened.save(), language);
  if (options.json) {
    output.out(JSON.stringify({ kept: removed.kept, texts: removed.texts, host }, null, 2));
    return 0;
  }
  const kept = removed.kept.map(({ sheet, column, cells }) => say.kept(sheet, columnName(column), cells));
  const texts = removed.texts === 0 ? [] : [say.keptTexts(removed.texts)];
  const snapshots = removed.snapshots === 0 ? [] : [say.keptSnapshots(removed.snapshots)];
  output.out(
    [changes === 0 ? say.nothingToRemove : say.removed, ...kept, ...texts, ...snapshots, say.result(target.file)].join(
      '\n',
    ),
  );
  return 0;
}

/** The report alone: what the outcome holds for a screen takes up hundreds of megabytes of a large plan, and saving needs them. */
async function reportOf(
  opened: OpenedInHost,
  language: Language,
  job: (session: ExcelSession) => Promise<Outcome>,
): Promise<PlanReport> {
  const outcome = await job(opened.session);
  opened.assertFaithful();
  if (outcome.status === 'refused') throw new Failure(refusalLine(outcome, language));
  const { report } = outcome;
  return { ...report, host: { ...report.host, requests: opened.requests() } };
}

/** A refusal on one line, with the option that says what could not be found. */
function refusalLine({ message, remedy, nothing }: Refusal, language: Language): string {
  const said = `${message} ${remedy}`;
  const say = words[language];
  switch (nothing?.status) {
    case 'noPlan':
      return nothing.near === null ? said : `${said} ${say.chooseColumns(nothing.near.lacks)}`;
    case 'noSheet':
      return `${said} ${say.chooseSheet()}`;
    case 'noYear':
      return `${said} ${say.chooseYear()}`;
    default:
      return said;
  }
}

export function exitCode({ findings }: PlanReport): ExitCode {
  return findings.some(({ severity, accepted }) => severity === 'error' && !accepted) ? 1 : 0;
}

const printJson = (report: PlanReport): string => JSON.stringify(report, null, 2);
