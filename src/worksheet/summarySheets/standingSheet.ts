import type { CellState } from '../storedSettings';

/** A sheet of the workbook, hidden ones too. */
export interface SheetThere {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  /** Neither contents nor looks. */
  readonly isBlank: boolean;
  /** Names defined for it alone. */
  readonly names: readonly string[];
}

/** What stands on one of Piano's sheets. */
export interface StandingSheet {
  /** How far its used part goes, from the first cell. */
  readonly rows: number;
  readonly columns: number;
  cell(row: number, column: number): StandingCell;
}

/** `content` as Excel's `formulas` gives it; an empty cell is empty text. */
export interface StandingCell extends CellState {
  readonly isFormula: boolean;
}
