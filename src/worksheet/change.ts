/** Number, text or formula as Excel's `formulas` takes it; null leaves the cell as it is. */
export type Content = string | number | boolean | null;

export interface CellFormat {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
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

/** A rectangle of a sheet; rows and columns count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A look that depends on a formula, relative to the first cell of its area; the first that holds rules. */
export interface ConditionalLook {
  readonly formula: string;
  readonly fontColor: string;
  readonly fill?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly numberFormat?: string;
}

/** What may be typed, as Excel checks it; another entry is let through after a warning. */
export interface EntryRule {
  readonly rule:
    | { readonly kind: 'list'; readonly items: readonly string[] }
    /** Bounds included; dates as Excel serials. */
    | { readonly kind: 'decimal' | 'date' | 'wholeNumber'; readonly min: number; readonly max: number };
  /** One sentence shown beside the cell. */
  readonly prompt: string;
}

/**
 * A hidden name and the cell it stands on: what is addressed with it is found by the name when it is written, wherever
 * people have moved it since it was read.
 */
export interface NamedCell {
  readonly name: string;
  readonly row: number;
  readonly column: number;
}

interface OnSheet {
  /** Name or id. */
  readonly sheet: string;
}

interface OnArea extends OnSheet, Area {
  readonly by?: NamedCell;
}

/** Everything Piano does to a workbook, as a value: previewed, counted, and applied by `excel` only. */
export type Change =
  /** Contents of a block, row by row; the cells marked null are left alone. */
  | (OnSheet & {
      readonly kind: 'contents';
      readonly row: number;
      readonly column: number;
      readonly contents: readonly (readonly Content[])[];
      readonly by?: NamedCell;
    })
  | (OnArea & { readonly kind: 'format'; readonly format: CellFormat })
  | (OnArea & { readonly kind: 'conditionalLooks'; readonly looks: readonly ConditionalLook[] })
  | (OnArea & { readonly kind: 'entryRule'; readonly entry: EntryRule })
  /** Takes away contents, looks, conditional looks and entry rules. */
  | (OnArea & { readonly kind: 'clear' })
  /** Takes away conditional looks and entry rules, and nothing else. */
  | (OnArea & { readonly kind: 'clearRules' })
  /** In characters; null is the width of the sheet's other columns. */
  | (OnSheet & {
      readonly kind: 'columnWidth';
      readonly column: number;
      readonly characters: number | null;
      readonly by?: NamedCell;
    })
  | (OnSheet & { readonly kind: 'rowHeight'; readonly row: number; readonly points: number })
  /**
   * A hidden name on a cell; with `fromUsed`, on the cell of its row so many columns right of the last used one, as Excel
   * finds it at that moment: nothing typed meanwhile can be in the way.
   */
  | (OnSheet &
      NamedCell & {
        readonly kind: 'name';
        readonly fromUsed: { readonly columns: number; readonly of: 'contents' | 'looks' } | null;
      })
  | (OnSheet & { readonly kind: 'deleteName'; readonly name: string })
  /** A new sheet behind the others. */
  | (OnSheet & { readonly kind: 'addSheet' })
  | (OnSheet & { readonly kind: 'renameSheet'; readonly name: string })
  | (OnSheet & { readonly kind: 'activateSheet' })
  /** How many rows and columns stay in view while the rest scrolls. */
  | (OnSheet & { readonly kind: 'freeze'; readonly rows: number; readonly columns: number })
  /**
   * What Piano remembers in the workbook: the text of the custom XML part of a namespace; null takes it away. It is
   * remembered before anything is done, and forgotten after it was undone.
   */
  | {
      readonly kind: 'storedPart';
      readonly namespace: string;
      readonly xml: string | null;
      readonly exists: boolean;
      readonly order: 'first' | 'last';
    };

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
