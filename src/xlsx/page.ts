/** How a sheet is printed, as the file says it. */
export interface PageLook {
  readonly orientation: 'portrait' | 'landscape';
  /** ST_PageSetup's code of the paper: 8 is A3, 9 is A4; 1, which is Letter, where none is said. */
  readonly paper: number;
  /** Per cent. */
  readonly scale: number;
  /** Whether it is printed on so many pages rather than at a scale. */
  readonly fitsToPage: boolean;
  readonly margins: PageMargins;
  /** Between the left and the right margin. */
  readonly isCentred: boolean;
  /** Of every page, or of odd ones where even ones have their own; with `&L`, `&C` and `&R` before its three parts. */
  readonly header: string;
  readonly footer: string;
}

/** Inches. */
export type PageMargins = Readonly<Record<'left' | 'right' | 'top' | 'bottom' | 'header' | 'footer', number>>;
