import type { ExcelSession } from './session';

/** One `Excel.run`, with its round trips counted. */
export interface WorkbookSession {
  readonly context: Excel.RequestContext;
  sync(): Promise<void>;
  readonly syncs: number;
  /** See {@link ExcelSession.supports}. */
  supports(set: string, version: string): boolean;
}

/** Runs a job on the workbook in one `Excel.run`. */
export async function withWorkbook<T>(
  session: ExcelSession,
  job: (workbook: WorkbookSession) => Promise<T>,
): Promise<T> {
  return session.run(async (context) => {
    let syncs = 0;
    return job({
      context,
      sync: async () => {
        syncs += 1;
        await context.sync();
      },
      supports: (set, version) => session.supports(set, version),
      get syncs() {
        return syncs;
      },
    });
  });
}
