import type { Snapshot } from '../snapshots';
import type { Drawing } from './drawing';

/** Columns of Fotografia, counted from 0. */
export interface SnapshotLayout {
  readonly widths: readonly number[];
  /** Place of today among the days. */
  readonly today: number;
  readonly change: number;
  readonly row: number;
  readonly line: number;
  readonly key: number;
  readonly printed: number;
  readonly hidden: Drawing['hidden'];
}

/** Code, indicator, who answers for it. */
const FIRST = [6.5, 26, 19];
/** Result, degree, status. */
const DAY = [11.5, 9.5, 18.5];
/** A page takes two days and today. */
const SHOWN = 2;

/** The column of a day's results; its degrees and statuses stand right of them. */
export const actualColumn = (day: number): number => FIRST.length + DAY.length * day;

/** The days of some snapshots, as a hidden cell holds them for a workbook that no longer remembers them; and back. */
export const printDays = (snapshots: readonly Pick<Snapshot, 'on'>[]): string =>
  snapshots.map(({ on }) => on).join(' · ');
export const readDays = (text: string): string[] => text.split(' · ');

export function layoutOf(snapshots: number): SnapshotLayout {
  const change = actualColumn(snapshots + 1);
  const older = Math.max(0, snapshots - SHOWN);
  return {
    widths: [...FIRST, ...Array.from({ length: snapshots + 1 }, () => DAY).flat(), 14, 7, 7, 12],
    today: snapshots,
    change,
    row: change + 1,
    line: change + 2,
    key: change + 3,
    printed: change + 1,
    hidden: [
      ...(older === 0 ? [] : [{ column: FIRST.length, columns: older * DAY.length }]),
      { column: change + 2, columns: 2 },
    ],
  };
}
