/** Ways in which Excel itself refuses, as far as a person can do something about them. */
export type HostFailure =
  | 'protectedSheet'
  | 'lockedCells'
  | 'protectedStructure'
  | 'cellBeingEdited'
  | 'tooLarge'
  | 'sheetGone'
  | 'hostFailure';

const failures: Readonly<Record<string, HostFailure>> = {
  AccessDenied: 'lockedCells',
  StructureProtected: 'protectedStructure',
  InvalidOperationInCellEditMode: 'cellBeingEdited',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  ItemNotFound: 'sheetGone',
};

/** Excel would refuse what was about to be asked: found out before anything was written. `detail` is what stands in the way. */
export class WouldBeRefused extends Error {
  constructor(
    readonly code: string,
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
  }
}

interface ReadFailure {
  readonly failure: HostFailure;
  /** What it is about, or else Office's code. */
  readonly detail: string;
}

/** What a rejection of Office.js means; null when it is not one of Office's, hence a bug of ours. */
export function readHostFailure(error: unknown): ReadFailure | null {
  // By shape: an error of the client may be of another realm, where `instanceof` says no.
  if (typeof error !== 'object' || error === null || !('code' in error) || typeof error.code !== 'string') return null;
  const failure = failures[error.code] ?? 'hostFailure';
  // Excel's own code names no sheet, and comes when something may be written already.
  if (!(error instanceof WouldBeRefused)) return { failure, detail: error.code };
  return { failure: failure === 'lockedCells' ? 'protectedSheet' : failure, detail: error.detail };
}
