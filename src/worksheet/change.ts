import type { Chart } from './chart';
import type { PageSetup } from './pageSetup';

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
  /** Lines one by one, drawn after `border`. */
  readonly lines?: Readonly<Partial<Record<LinePlace, Line>>>;
  readonly underline?: boolean;
  /** Smaller letters rather than a text cut off. */
  readonly shrinkToFit?: boolean;
}

/** Around the area, or between its rows or columns. */
export type LinePlace = 'top' | 'bottom' | 'left' | 'right' | 'betweenRows' | 'betweenColumns';

export interface Line {
  readonly weight: 'hair' | 'thin' | 'medium' | 'dotted';
  /** `#RRGGBB`. */
  readonly color: string;
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
  /** What the cell holds, above the prompt. */
  readonly title: string;
  readonly rule:
    | { readonly kind: 'list'; readonly items: readonly string[] }
    /** Bounds included; dates as Excel serials. */
    | { readonly kind: 'decimal' | 'date'; readonly min: number; readonly max: number };
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
  /**
   * Contents of a block, row by row; the cells marked null are left alone. What takes a run back says over what it is to be
   * written: where something else stands, rows have moved or somebody has typed.
   */
  | (OnSheet & {
      readonly kind: 'contents';
      readonly row: number;
      readonly column: number;
      readonly contents: readonly (readonly Content[])[];
      readonly over?: readonly (readonly Content[])[];
      readonly by?: NamedCell;
    })
  | (OnArea & { readonly kind: 'format'; readonly format: CellFormat })
  | (OnArea & { readonly kind: 'conditionalLooks'; readonly looks: readonly ConditionalLook[] })
  /** Only where nothing is said yet of what may be typed; with `replaces`, where Piano said it. */
  | (OnArea & { readonly kind: 'entryRule'; readonly entry: EntryRule; readonly replaces?: boolean })
  /**
   * Takes away contents, looks, and conditional looks that begin in these columns and say what `looks` say. Looks of whole
   * rows and columns, other rules and what may be typed are then as if nobody had written there. The rows excepted keep
   * their contents and looks; where only so many rows are emptied, those below keep their contents.
   */
  | (OnArea & {
      readonly kind: 'clear';
      readonly looks: readonly ConditionalLook[];
      readonly except: readonly number[];
      readonly emptied?: number;
    })
  /** The same of looks alone: cells look as their rows and columns do. */
  | (OnArea & { readonly kind: 'clearLooks' })
  /** Takes away the conditional looks that begin in these columns and say what `looks` say. */
  | (OnArea & { readonly kind: 'clearConditionalLooks'; readonly looks: readonly ConditionalLook[] })
  /**
   * Takes away what may be typed, but where the same was said of the column before. Piano's rules bear its name; one of `rules`
   * that says nothing to people is Piano's too, of a run that broke off before its words.
   */
  | (OnArea & { readonly kind: 'clearEntryRules'; readonly rules: readonly EntryRule['rule'][] })
  /** In characters; null is the width of the sheet's other columns. What is hidden keeps it for when it is shown. */
  | (OnSheet & {
      readonly kind: 'columnWidth';
      readonly column: number;
      readonly characters: number | null;
      readonly isHidden?: boolean;
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
  /** A name that a run which broke off, or another program, left to be seen. */
  | (OnSheet & { readonly kind: 'hideName'; readonly name: string })
  /** A new sheet right behind another (name or id), before all with null, behind all where nothing is said. */
  | (OnSheet & { readonly kind: 'addSheet'; readonly after?: string | null })
  | (OnSheet & { readonly kind: 'moveSheet'; readonly after: string | null })
  | (OnSheet & { readonly kind: 'deleteSheet' })
  | (OnSheet & { readonly kind: 'renameSheet'; readonly name: string })
  | (OnSheet & { readonly kind: 'activateSheet' })
  /** How many rows and columns stay in view while the rest scrolls. */
  | (OnSheet & { readonly kind: 'freeze'; readonly rows: number; readonly columns: number })
  /** `#RRGGBB`. */
  | (OnSheet & { readonly kind: 'tabColor'; readonly color: string })
  | (OnSheet & { readonly kind: 'gridlines'; readonly areShown: boolean })
  | (OnArea & { readonly kind: 'merge' })
  | (OnSheet & {
      readonly kind: 'hideColumns';
      readonly column: number;
      readonly columns: number;
      readonly areHidden: boolean;
    })
  | (OnSheet & { readonly kind: 'hideRows'; readonly row: number; readonly rows: number; readonly areHidden: boolean })
  /** Rows as high as their contents, then and whenever they are typed into; applied after all contents. */
  | (OnSheet & { readonly kind: 'autofitRows'; readonly row: number; readonly rows: number })
  /** Buttons on the first row of the area; applied after all contents. */
  | (OnArea & { readonly kind: 'autoFilter' })
  /** Bars of one colour behind the figures of an area, empty at `min` and full at `max`. */
  | (OnArea & { readonly kind: 'dataBar'; readonly color: string; readonly min: number; readonly max: number })
  | (OnSheet & { readonly kind: 'pageSetup'; readonly setup: PageSetup })
  /** A new page begins at each of these rows and at no other. */
  | (OnSheet & { readonly kind: 'pageBreaks'; readonly rows: readonly number[] })
  /** Applied after all contents. */
  | (OnSheet & { readonly kind: 'chart'; readonly chart: Chart })
  /** Where they are still there; on an unfinished sheet those too that a run which broke off had not yet named. */
  | (OnSheet & { readonly kind: 'deleteCharts'; readonly charts: readonly Chart[]; readonly isUnfinished: boolean })
  /**
   * Makes an area of a sheet of Piano's blank: contents, looks, rules, merged cells, hidden rows and columns, and the
   * sheet's filter and page breaks.
   */
  | (OnArea & { readonly kind: 'clearSheet' })
  /**
   * What Piano remembers in the workbook: the text of the custom XML part of a namespace; null takes it away. It is
   * remembered before anything is done, and forgotten after it was undone; `over` what must be stored by then.
   */
  | {
      readonly kind: 'storedPart';
      readonly namespace: string;
      readonly xml: string | null;
      readonly over?: string | null;
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
