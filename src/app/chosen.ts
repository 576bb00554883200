/** What a person decided about findings, for rooms that don't know worksheets. */
export type { ChosenCorrection } from '../worksheet/corrections';
export type { Change } from '../worksheet/change';
export type { KeptColumn } from '../worksheet/removal';
