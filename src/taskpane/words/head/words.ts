import type { KeptColumn } from '../../../app/chosen';

/** What the head of the pane says, its menus, and what is asked before everything is removed. */
export interface HeadWords {
  readonly sheet: (sheet: string) => string;
  readonly undo: string;
  readonly menu: string;
  readonly preparePage: string;
  readonly journal: string;
  /** Of the results at a day; said otherwise where one is there already, which gives way. */
  readonly snapshot: (on: string, isThere: boolean) => string;
  readonly snapshotOther: string;
  readonly snapshotTitle: string;
  readonly snapshotDay: string;
  readonly snapshotNote: string;
  readonly snapshotTake: string;
  /** Where one is kept for the day. */
  readonly snapshotReplace: string;
  readonly remove: string;
  readonly selected: (cell: string) => string;
  readonly earlier: string;

  readonly createSheets: string;
  readonly sheetsOfAll: string;
  /** What is made. */
  readonly sheetsMade: string;
  readonly sheetsAnew: string;
  /** What making them anew leaves. */
  readonly sheetsKept: string;
  readonly freeze: string;
  readonly freezeTitle: string;
  readonly freezes: (at: string) => readonly string[];
  readonly unfreeze: string;
  readonly unfreezeSince: (day: string) => string;
  readonly unfreezeTitle: string;
  readonly unfreezes: (day: string) => readonly string[];
  readonly frozen: (on: string, at: string) => string;
  readonly typedTitle: string;
  readonly typedGo: string;

  readonly removeTitle: string;
  readonly removes: readonly string[];
  readonly stays: string;
  readonly withInputs: string;
  readonly removeNow: string;
  readonly cancel: string;
  /** How a removal went: results that stay in their column, texts of sheets that the file remembers. */
  readonly kept: (columns: readonly KeptColumn[], texts: number) => string;

  readonly back: string;
  readonly journalTitle: string;
  readonly journalEmpty: string;
  readonly journalNote: string;
  readonly revert: string;
  readonly reverts: (about: string) => string;
  readonly was: string;
  readonly becomes: string;

  readonly read: string;
  readonly objectives: (count: number, levels: string) => string;
  readonly ofLevel: readonly [strategic: string, individual: string, organisational: string, team: string];
  readonly indicators: (targets: number, unread: number) => string;
  readonly findings: (errors: number) => string;
  readonly see: string;
  readonly planColumns: string;
  readonly untouched: readonly [before: string, remove: string, after: string];
  readonly findingsFirst: string;
}
