/**
 * One behaviour of Excel, written against genuine Office.js only, so that the same script runs on our host and in a real Excel.
 * It starts in a new workbook whose active, blank, first sheet is called `Conformance`, beside a blank one called `O'Other 2`.
 */
export interface Script {
  readonly name: string;
  run(run: typeof Excel.run): Promise<unknown>;
  /** What Excel gives. */
  readonly expected: unknown;
}

export const SHEETS = ['Conformance', "O'Other 2"] as const;

/** Runs a batch on the active sheet. */
export function onSheet<T>(
  run: typeof Excel.run,
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return run((context) => batch(context.workbook.worksheets.getActiveWorksheet(), context));
}

/** The code of the error a promise ends with, `none` when it ends well. */
export async function codeOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
    return 'none';
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}
