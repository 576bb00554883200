/** Ways in which Excel itself refuses, as far as a person can do something about them. */
export type HostFailure = 'protectedSheet' | 'cellBeingEdited' | 'tooLarge' | 'sheetGone' | 'hostFailure';

const failures: Readonly<Record<string, HostFailure>> = {
  AccessDenied: 'protectedSheet',
  InvalidOperationInCellEditMode: 'cellBeingEdited',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  ItemNotFound: 'sheetGone',
};

/** What a rejection of Office.js means; null when it is not one of Office's, hence a bug of ours. */
export function readHostFailure(error: unknown): { readonly failure: HostFailure; readonly code: string } | null {
  // By shape: an error of the client may be of another realm, where `instanceof` says no.
  if (typeof error !== 'object' || error === null || !('code' in error) || typeof error.code !== 'string') return null;
  return { failure: failures[error.code] ?? 'hostFailure', code: error.code };
}
