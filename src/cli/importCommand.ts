import { importPlan } from '../app/importPlan';
import { decodeText } from '../plan/printed/decodeText';
import { blankWorkbook } from '../xlsx/blankWorkbook';
import { exitCode, type CommonOptions, type ExitCode, type Output } from './commands';
import { openInExcelHost } from './excelHost';
import { Failure } from './failure';
import { destination, readInput, writeWhole } from './files';
import { importWords } from './importWords';
import { printImport } from './printImport';

export interface ImportOptions extends CommonOptions {
  readonly output: string | undefined;
  readonly force: boolean;
  readonly year: number | null;
}

/** Makes a workbook of text copied out of a plan's PDF. */
export async function runImport(file: string, options: ImportOptions, output: Output): Promise<ExitCode> {
  const { language, json, at, today, year } = options;
  const text = readText(file, options);
  if (options.output === undefined) throw new Failure(importWords[language].outMissing);
  const target = destination(file, { output: options.output, inPlace: false, force: options.force }, language);
  const opened = await openInExcelHost(blankWorkbook(['Foglio1']), file, language);
  const imported = await importPlan(opened.session, text, { at, today, year, language });
  opened.assertFaithful();
  if (imported.status === 'refused') throw new Failure(`«${file}»: ${imported.message} ${imported.remedy}`);
  const { report, unplaced } = imported;
  const whole = { ...report, host: { ...report.host, requests: opened.requests() } };
  writeWhole(target, opened.save(), language);
  output.out(
    json ? JSON.stringify({ ...whole, unplaced }, null, 2) : printImport(whole, unplaced, target.file, language),
  );
  return exitCode(whole);
}

function readText(file: string, { language }: ImportOptions): string {
  const decoded = decodeText(readInput(file, language));
  if (decoded.status === 'refused') throw new Failure(importWords[language].refused[decoded.reason](file));
  return decoded.text;
}
