import type { Area } from '../change';
import { rowHeight } from '../layouts/rowHeight';
import { columns, widths } from './schedaColumns';
import { shortened } from './shortTexts';

const ONE_LINE = 18;
/** Bold letters take more room than those for which widths are counted. */
const WIDTH = 0.93 * widths.slice(columns.name, columns.weight).reduce((sum, width) => sum + width, 0);

/** An objective's title runs over the columns up to its weight, as they hold nothing there; a long one on several lines. */
export function objectiveTitle(title: string): {
  readonly shown: string;
  /** Of its row. */
  readonly height: number;
  readonly isWrapped: boolean;
} {
  const shown = shortened(title, WIDTH);
  const height = Math.max(ONE_LINE, rowHeight([shown], [WIDTH]));
  return { shown, height, isWrapped: height > ONE_LINE };
}

export const titleArea = (row: number): Area => ({
  row,
  column: columns.name,
  rows: 1,
  columns: columns.weight - columns.name,
});
