import type { CellFormat } from '../change';
import { blank, emptyRow, text } from './cells';
import type { DrawnCell, DrawnInput, DrawnRow } from './drawing';
import { looks, rule } from './looks';
import { columns, PRINTED } from './schedaColumns';
import { drawnInput } from './schedaIndicator';
import type { SummaryInput } from './summaryInput';
import { keptText, signedKey, typedCell, typedName } from './typedCells';

/** Somebody who signs, with the name that is proposed. */
export interface Signatory {
  readonly label: string;
  readonly column: 'baseline' | 'degree' | 'cause';
  readonly name: string;
}

/** Columns of the cells in which somebody may write who signs, where and when. */
export const signedColumns = [columns.code, columns.baseline, columns.degree, columns.cause];

const muted: CellFormat = { fontColor: looks.subtitle.fontColor };

/**
 * Place and date, and a line for each who signs; all on one page with the last objective.
 * @param sheet tells what is typed here from what is typed on other sheets
 */
export function signatureRows(
  input: SummaryInput,
  signatories: readonly Signatory[],
  top: number,
  sheet: string,
): { readonly rows: readonly DrawnRow[]; readonly inputs: readonly DrawnInput[] } {
  const words = input.words.scheda;
  const [placeKey, namesKey] = [signedKey('place', sheet), signedKey('names', sheet)];
  const each = (draw: (signatory: Signatory) => DrawnCell): Record<number, DrawnCell> =>
    Object.fromEntries(signatories.map((signatory) => [columns[signatory.column], draw(signatory)]));
  const placeName = typedName(placeKey, columns.code);
  const nameOf = ({ column }: Signatory): string => typedName(namesKey, columns[column]);
  const beside = {
    names: writtenBeside(input, namesKey, top + 1, [columns.code, ...unsigned(signatories)]),
    place: writtenBeside(input, placeKey, top + 2, [columns.baseline, columns.degree, columns.cause]),
  };
  const rows: DrawnRow[] = [
    { cells: { [columns.code]: text(words.place, muted), ...each(({ label }) => text(label, muted)) }, height: 18 },
    {
      cells: {
        ...each((signatory) =>
          typedCell(input.typed[nameOf(signatory)] ?? { content: keptText(signatory.name), numberFormat: 'General' }, {
            bold: true,
          }),
        ),
        ...beside.names.cells,
        [columns.key]: text(namesKey, looks.key),
      },
      height: 18,
    },
    {
      cells: {
        [columns.code]: typedCell(input.typed[placeName], { horizontal: 'Left' }),
        ...beside.place.cells,
        [columns.key]: text(placeKey, looks.key),
      },
      height: 18,
    },
    { cells: lineOver(columns.code, columns.baseline - 1), height: 18 },
    emptyRow(18),
    {
      cells: Object.assign(
        {},
        ...signatories.map(({ column }) => {
          const first = columns[column];
          const line = lineOver(first, first === columns.cause ? PRINTED - 1 : first + 1);
          return { ...line, [first]: text(words.signature, { fontSize: 8, ...muted, lines: { top: rule } }) };
        }),
      ) as Record<number, DrawnCell>,
      height: 12,
    },
  ];
  return {
    rows: rows.map((row) => ({ ...row, joins: true })),
    inputs: [
      ...signatories.map((signatory) => drawnInput(input, top + 1, columns[signatory.column], nameOf(signatory))),
      drawnInput(input, top + 2, columns.code, placeName),
      ...beside.names.inputs,
      ...beside.place.inputs,
    ],
  };
}

const unsigned = (signatories: readonly Signatory[]): number[] =>
  [columns.baseline, columns.degree, columns.cause].filter((column) =>
    signatories.every((signatory) => columns[signatory.column] !== column),
  );

/** Place and date right below their label, what somebody is below the name: nothing is asked there, and it stays. */
function writtenBeside(input: SummaryInput, key: string, row: number, at: readonly number[]) {
  const written = at.flatMap((column) => {
    const name = typedName(key, column);
    const typed = input.typed[name];
    return typed === undefined || typed.content === '' ? [] : [{ column, name, typed }];
  });
  return {
    cells: Object.fromEntries(
      written.map(({ column, typed }) => [column, typedCell(typed, { horizontal: 'Left' })]),
    ) as Readonly<Record<number, DrawnCell>>,
    inputs: written.map(({ column, name }): DrawnInput => drawnInput(input, row, column, name)),
  };
}

function lineOver(first: number, last: number): Record<number, DrawnCell> {
  return Object.fromEntries(
    Array.from({ length: last - first + 1 }, (_, offset) => [first + offset, blank({ lines: { top: rule } })]),
  );
}
