export const statuses = [
  'met',
  'partlyMet',
  'notMet',
  'inProgress',
  'pending',
  'notReported',
  'notAssessable',
  'actualToCorrect',
  'targetToCorrect',
] as const;

/** How an indicator stands, from the exact test and never from a rounded degree. */
export type Status = (typeof statuses)[number];

/** `targetChanged` is in the sheet only: the target was edited after the formula beside it was compiled. */
export const sheetStatuses = [...statuses, 'targetChanged'] as const;
export type SheetStatus = (typeof sheetStatuses)[number];

/** Statuses that carry a degree. */
export const isAssessed = (status: Status): boolean =>
  status === 'met' || status === 'partlyMet' || status === 'notMet' || status === 'inProgress';
