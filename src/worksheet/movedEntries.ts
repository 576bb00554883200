import { typedFields, type TypedField } from './anchors';
import type { Change, Content } from './change';
import { columnOf } from './computedColumns';
import { linesByKey } from './computedRows';
import { formatAt, plainText, valueAt } from './grid';
import type { PlanPlace } from './findPlan';
import { namedCell } from './columnLooks';
import { hasTyped } from './orphans';
import { spanOf } from './span';
import { asItStood, type StandingContent } from './standing';

/** How something typed is shown that is on its way to another row: found again by the code it belongs to. */
export interface MovingFormat {
  readonly field: TypedField;
  readonly key: string;
  readonly numberFormat: string;
}

interface Move {
  readonly to: number;
  /** Null where nothing stands anywhere for the line. */
  readonly from: number | null;
}

/**
 * What people typed into Piano's columns follows its indicator: a plan that was sorted, or had rows inserted, without
 * Piano's columns leaves it beside others. What belongs to indicators that are gone goes below the last line, with their
 * code. What was typed and the codes that say whose it is are written in one block, so that no failure parts them.
 * @param codes the codes that are to stand in their column, by row
 */
export function movedEntries(
  place: PlanPlace,
  standing: StandingContent,
  codes: ReadonlyMap<number, Content>,
): Change[] {
  const { grid, computed } = place;
  const { code, row: header, lines } = computed;
  const typed = typedColumns(place);
  const moves = movesOf(place);
  if (code === null || moves.length === 0) return [];
  const taken = new Set(lines.map(({ row }) => row));
  const left = leftBy(moves, taken);
  const cells = new Map<string, Content>();
  const put = (row: number, column: number, content: Content): void => void cells.set(`${row} ${column}`, content);
  for (const [row, content] of codes) put(row, code, content);
  for (const row of left) for (const column of [...typed.map(([, each]) => each), code]) put(row, column, '');
  for (const { to, from } of moves) {
    const there = (column: number): Content => (from === null ? '' : asItStood(grid, standing, from, column));
    for (const [, column] of typed) put(to, column, there(column));
    if (!taken.has(to)) put(to, code, there(code));
  }
  const rows = spanOf([...codes.keys(), ...left, ...moves.map(({ to }) => to)]);
  const columns = spanOf([code, ...typed.map(([, column]) => column)]);
  return [
    ...moves.flatMap((move) => formatsOf(place, typed, move)),
    {
      kind: 'contents',
      sheet: grid.id,
      row: rows.first,
      column: columns.first,
      by: namedCell('code', header, code),
      contents: range(rows).map((row) => range(columns).map((column) => cells.get(`${row} ${column}`) ?? null)),
    },
  ];
}

/** Rows beside no indicator that what was typed in them leaves. */
export function leftRows(place: PlanPlace): number[] {
  return leftBy(movesOf(place), new Set(place.computed.lines.map(({ row }) => row)));
}

const leftBy = (moves: readonly Move[], taken: ReadonlySet<number>): number[] =>
  moves.flatMap(({ from }) => (from === null || taken.has(from) ? [] : [from]));

/** How that is shown which is about to move: some of it may be shown as another's while it does. */
export function movingFormats(place: PlanPlace): MovingFormat[] {
  const { grid, computed } = place;
  const typed = typedColumns(place);
  const moves = movesOf(place);
  if (moves.flatMap((move) => formatsOf(place, typed, move)).length === 0) return [];
  return moves.flatMap(({ from }) =>
    from === null
      ? []
      : typed
          .filter(([, column]) => valueAt(grid, from, column) !== null)
          .map(([field, column]) => ({
            field,
            key: plainText(grid, from, computed.code ?? -1),
            numberFormat: formatAt(grid, from, column),
          })),
  );
}

/** A run broke off while results moved: each is shown as it was, on whatever row it stands by now. */
export function unfinishedFormats(place: PlanPlace, moving: readonly MovingFormat[]): Change[] {
  const { grid, computed } = place;
  const { code, row: header } = computed;
  if (code === null || computed.missing.includes('code')) return [];
  const { byKey } = linesByKey(grid, header, code);
  const columns = new Map(typedColumns(place));
  return moving.flatMap(({ field, key, numberFormat }): Change[] => {
    const column = columns.get(field);
    const row = byKey.get(key)?.find((each) => column !== undefined && valueAt(grid, each, column) !== null);
    if (column === undefined || row === undefined || formatAt(grid, row, column) === numberFormat) return [];
    return [formatChange(place, field, column, row, numberFormat)];
  });
}

function movesOf(place: PlanPlace): Move[] {
  const { grid, computed, headings } = place;
  const { code, lines, orphans, missing } = computed;
  const typed = typedColumns(place);
  if (typed.length === 0 || code === null || missing.includes('code') || headings.layout === 'sideBySide') return [];
  if (lines.every(({ row, resultRow }) => resultRow === null || resultRow === row)) return [];
  const taken = new Set(lines.map(({ row }) => row));
  const typedOrphans = orphans.filter((row) => taken.has(row) && hasTyped(place, row));
  const isFree = (row: number): boolean =>
    [...typed.map(([, column]) => column), code].every((column) => valueAt(grid, row, column) === null);
  let below = spanOf([...taken, ...orphans, ...lines.map(({ resultRow }) => resultRow ?? 0)]).last;
  const nextBelow = (): number => {
    do below += 1;
    while (!isFree(below));
    return below;
  };
  return [
    ...lines.map(({ row, resultRow }) => ({ to: row, from: resultRow })),
    ...typedOrphans.map((from) => ({ to: nextBelow(), from })),
  ].filter(({ to, from }) => from !== to);
}

function typedColumns({ computed }: PlanPlace): (readonly [field: TypedField, column: number])[] {
  return typedFields.flatMap((field): (readonly [TypedField, number])[] => {
    const column = columnOf(computed, field);
    return column === null || computed.missing.includes(field) ? [] : [[field, column]];
  });
}

function formatsOf(place: PlanPlace, typed: ReturnType<typeof typedColumns>, { to, from }: Move): Change[] {
  const { grid } = place;
  return typed.flatMap(([field, column]): Change[] => {
    const numberFormat = from === null ? 'General' : formatAt(grid, from, column);
    return numberFormat === formatAt(grid, to, column) ? [] : [formatChange(place, field, column, to, numberFormat)];
  });
}

function formatChange(
  { grid, computed }: PlanPlace,
  field: TypedField,
  column: number,
  row: number,
  numberFormat: string,
): Change {
  const by = namedCell(field, computed.row, column);
  return { kind: 'format', sheet: grid.id, row, column, rows: 1, columns: 1, by, format: { numberFormat } };
}

const range = ({ first, last }: { readonly first: number; readonly last: number }): number[] =>
  Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
