import { MAX_COLUMNS, MAX_ROWS } from '../../host/model/address';

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** What a sheet is like to whoever walks through it. */
export interface Ground {
  isFilled(row: number, column: number): boolean;
  /** Last row and column in use. */
  readonly last: Place;
  /** Rows in view at once. */
  readonly page: number;
}

interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
}

const STEPS: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Where a key leads from a cell, as in Excel; null for a key that leads nowhere. */
export function moved(from: Place, { key, ctrlKey, shiftKey }: Key, ground: Ground): Place | null {
  const step = STEPS[key];
  if (step)
    return ctrlKey ? edge(from, step, ground) : inside({ row: from.row + step[0], column: from.column + step[1] });
  switch (key) {
    case 'Enter':
      return inside({ row: from.row + (shiftKey ? -1 : 1), column: from.column });
    case 'Tab':
      return inside({ row: from.row, column: from.column + (shiftKey ? -1 : 1) });
    case 'Home':
      return ctrlKey ? { row: 0, column: 0 } : { row: from.row, column: 0 };
    case 'End':
      return ctrlKey ? ground.last : null;
    case 'PageUp':
    case 'PageDown':
      return inside({ row: from.row + (key === 'PageUp' ? -ground.page : ground.page), column: from.column });
    default:
      return null;
  }
}

const clamp = (number: number, count: number): number => Math.min(Math.max(number, 0), count - 1);
const inside = ({ row, column }: Place): Place => ({ row: clamp(row, MAX_ROWS), column: clamp(column, MAX_COLUMNS) });

/** To the end of the filled cells one is in, else to the next filled one, else to the end of the sheet. */
function edge(from: Place, [down, right]: readonly [number, number], ground: Ground): Place {
  const at = (steps: number): Place => ({ row: from.row + steps * down, column: from.column + steps * right });
  const isFilled = ({ row, column }: Place): boolean => ground.isFilled(row, column);
  const most = stepsWithin(from, down, right, ground.last);
  const isRun = isFilled(from) && most >= 1 && isFilled(at(1));
  for (let steps = 1; steps <= most; steps += 1) {
    if (isRun ? steps === most || !isFilled(at(steps + 1)) : isFilled(at(steps))) return at(steps);
  }
  return inside(at(Math.max(MAX_ROWS, MAX_COLUMNS)));
}

/** Behind what is used everything is empty: there is no need to look. */
function stepsWithin(from: Place, down: number, right: number, last: Place): number {
  if (down !== 0) return Math.max(0, down > 0 ? last.row - from.row : from.row);
  return Math.max(0, right > 0 ? last.column - from.column : from.column);
}
