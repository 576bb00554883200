import type { Area, CellFormat, ConditionalLook, Content } from '../change';
import type { Chart } from '../chart';
import type { PageSetup } from '../pageSetup';

/** What stands in a cell of a sheet Piano draws, and how it looks. */
export interface DrawnCell {
  readonly content: Content;
  readonly look?: CellFormat;
}

export interface DrawnRow {
  /** By column, counted from 0. */
  readonly cells: Readonly<Record<number, DrawnCell>>;
  /** In points. */
  readonly height: number;
  /** People type texts of any length into it: it is as high as what stands in it. */
  readonly fits?: boolean;
  /** Never the first of a page: it stays with the row above; *loosely*, as long as all that belong together fit on one. */
  readonly joins?: boolean | 'loosely';
  readonly startsPage?: boolean;
}

/** A cell left for people; what they type is kept under this name when the sheet is drawn again. */
export interface DrawnInput {
  readonly row: number;
  readonly column: number;
  readonly name: string;
  /** How what they typed is shown; null where they typed nothing. */
  readonly numberFormat: string | null;
}

/** `offices` has them all, `office` one. */
export type SheetKind =
  'overview' | 'manager' | 'unowned' | 'offices' | 'office' | 'report' | 'findings' | 'snapshots' | 'rules';

/** A sheet of Piano's as it should stand: everything about it, and nothing about how it gets there. */
export interface Drawing {
  readonly kind: SheetKind;
  /** Tells sheets of one kind apart: whose it is; empty where there is only one. */
  readonly key: string;
  readonly name: string;
  readonly rows: readonly DrawnRow[];
  /** Of the columns, in characters. */
  readonly widths: readonly number[];
  /** Columns that are not for reading: Piano's own, and what is kept but no longer shown. */
  readonly hidden: readonly { readonly column: number; readonly columns: number }[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly page: Pick<PageSetup, 'orientation' | 'scale' | 'titleRows' | 'footer'> & {
    /** How much of the sheet is printed, from its first cell; all rows where nothing is said. */
    readonly columns: number;
    readonly rows?: number;
  };
  readonly merges: readonly Area[];
  readonly looks: readonly (Area & { readonly looks: readonly ConditionalLook[] })[];
  readonly bars: readonly Area[];
  readonly charts: readonly Chart[];
  readonly filter: Area | null;
  readonly inputs: readonly DrawnInput[];
}
