import type { Level } from '../plan';

/** A piece of the text and the line it stands on, counted from 1 as an editor does. */
export interface TextPiece {
  readonly line: number;
  readonly text: string;
}

/** A plan put together again from the text of its PDF: everything as written, nothing read yet. */
export interface PrintedPlan {
  /** Null when nothing before the first objective names the plan. */
  readonly title: string | null;
  readonly year: number;
  /** In printed order: children may come before their parent. */
  readonly objectives: readonly PrintedObjective[];
  readonly indicators: readonly PrintedIndicator[];
  readonly managers: PrintedManagers | null;
  /** Headings repeated on every page and page numbers. */
  readonly furniture: readonly TextPiece[];
  /** What is in the text and in none of the above. */
  readonly unplaced: readonly TextPiece[];
}

export interface PrintedObjective {
  readonly writtenCode: string;
  readonly level: Level;
  readonly title: string;
  /** From the brackets at the end of the title. */
  readonly owner: string | null;
}

export interface PrintedIndicator {
  readonly writtenCode: string;
  /** Place of its objective in the list; null when none stands before it. */
  readonly objective: number | null;
  readonly name: string;
  readonly baselineYear: number | null;
  /** Broken where the cell breaks; empty when there is none. */
  readonly baseline: string;
  readonly targets: readonly PrintedTarget[];
}

export interface PrintedTarget {
  readonly year: number;
  readonly text: string;
}

/** The table in which a plan declares how many objectives each manager has. */
export interface PrintedManagers {
  readonly rows: readonly PrintedManager[];
  /** `UFFICI 2 OBIETTIVI per CIASCUN UFFICIO (17 uffici)`, whole. */
  readonly offices: string | null;
}

export interface PrintedManager {
  /** `SERVIZIO AFFARI: ROSSI`. */
  readonly name: string;
  readonly individual: number;
  readonly organisational: number;
  /** Null when the table has no such column. */
  readonly team: number | null;
}
