/** Number, text or formula as Excel's `formulas` takes it; null leaves the cell as it is. */
export type Content = string | number | boolean | null;

export interface CellFormat {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly fontSize?: number;
  /** `#RRGGBB`. */
  readonly fontColor?: string;
  readonly fill?: string;
  readonly wrapText?: boolean;
  readonly horizontal?: 'General' | 'Left' | 'Center' | 'Right';
  readonly vertical?: 'Top' | 'Center' | 'Bottom';
  /** In steps of about one character. */
  readonly indent?: number;
}

/** Everything Piano does to a workbook, as a value: previewed, counted, and applied by `excel` only. */
export type Change =
  /** Contents of a block, row by row; the cells marked null are left alone. */
  | {
      readonly kind: 'contents';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly contents: readonly (readonly Content[])[];
    }
  | {
      readonly kind: 'format';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly rows: number;
      readonly columns: number;
      readonly format: CellFormat;
    }
  | { readonly kind: 'columnWidth'; readonly sheet: string; readonly column: number; readonly characters: number };

/** How much a change does: cells whose content changes, and one for each format or width. */
export function countChanges(changes: readonly Change[]): number {
  return changes.reduce(
    (sum, change) =>
      sum + (change.kind === 'contents' ? change.contents.flat().filter((content) => content !== null).length : 1),
    0,
  );
}

/** Text as Excel must take it literally: what would be a formula, a number, a date or a boolean gets an apostrophe. */
export function asText(text: string): string {
  return /^[=+\-@'\t\r]/.test(text) || /^\s*[\d(.,$€#]/.test(text) || /^(?:true|false)$/i.test(text.trim())
    ? `'${text}`
    : text;
}
