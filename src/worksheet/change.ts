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
  /** `#RRGGBB` of thin lines around each cell. */
  readonly border?: string;
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
  | { readonly kind: 'columnWidth'; readonly sheet: string; readonly column: number; readonly characters: number }
  | { readonly kind: 'rowHeight'; readonly sheet: string; readonly row: number; readonly points: number }
  /** A new sheet behind the others. */
  | { readonly kind: 'addSheet'; readonly sheet: string }
  | { readonly kind: 'renameSheet'; readonly sheet: string; readonly name: string }
  | { readonly kind: 'activateSheet'; readonly sheet: string }
  /** How many rows and columns stay in view while the rest scrolls. */
  | { readonly kind: 'freeze'; readonly sheet: string; readonly rows: number; readonly columns: number }
  /** What Piano remembers in the workbook: the text of the custom XML part of a namespace. */
  | { readonly kind: 'storedPart'; readonly namespace: string; readonly xml: string };

/** How much a change does: cells whose content changes, and one for each of the others. */
export function countChanges(changes: readonly Change[]): number {
  return changes.reduce(
    (sum, change) =>
      sum + (change.kind === 'contents' ? change.contents.flat().filter((content) => content !== null).length : 1),
    0,
  );
}

/** Text as Excel must take it literally: what would be a formula, a number, a date or a boolean gets an apostrophe. */
export function asText(text: string): string {
  return /^[=+\-@'\t\r]/.test(text) ||
    /^\s*[\d(.,$€#]/.test(text) ||
    /^(?:true|false)$/i.test(text.trim()) ||
    englishDate.test(text)
    ? `'${text}`
    : text;
}

/** The API reads dates the English way, whatever the person's language: `Mar 2017` would become one. */
const englishDate = /^\s*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s./-]*\d/i;
