import type { Area } from './change';

/** How a sheet is printed: always at a fixed scale, because Excel ignores page breaks where it has to fit pages. */
export interface PageSetup {
  readonly orientation: 'portrait' | 'landscape';
  readonly paper: 'A4' | 'A3';
  /** Per cent. */
  readonly scale: number;
  /** Millimetres. */
  readonly margins: Readonly<Record<'left' | 'right' | 'top' | 'bottom' | 'header' | 'footer', number>>;
  /** Between the left and right margins. */
  readonly isCentred: boolean;
  /** First and last row, from 0, that every page repeats. */
  readonly titleRows: readonly [first: number, last: number] | null;
  readonly printArea: Area | null;
  /** With Excel's codes: `&P` is the page, `&N` how many there are, `&8` the size in points, `&&` an ampersand. */
  readonly footer: Readonly<Record<'left' | 'centre' | 'right', string>>;
}
