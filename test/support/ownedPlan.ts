import { xlsx, type TestCell } from '../host/support/sheets';

/** A row of a register with everything that sheets of owners are made of. */
export interface OwnedRow {
  readonly objective?: string;
  readonly title?: string;
  readonly owner?: string | null;
  readonly objectiveWeight?: TestCell;
  readonly code?: TestCell;
  readonly name?: string;
  readonly baseline?: TestCell;
  readonly target?: TestCell;
  readonly actual?: TestCell;
  readonly weight?: TestCell;
}

export interface OwnedPlan {
  readonly rows: readonly OwnedRow[];
  /** Name, individual and organisational objectives, as the plan's table declares them. */
  readonly managers?: readonly (readonly [string, number | null, number | null])[];
  /** What the plan's sheet is called. */
  readonly sheet?: string;
  /** Sheets people have beside it. */
  readonly others?: readonly string[];
}

const ownedHeadings = [
  'Codice obiettivo',
  'Obiettivo',
  'Responsabile',
  'Peso obiettivo',
  'Codice',
  'Indicatore',
  'Stato 2015',
  'Target 2017',
  'Consuntivo',
  'Peso',
] as const;

/** Headings in row 2, rows from row 3; indicators are F101, F102, … of an objective of their own unless they say otherwise. */
export function ownedPlan({ rows, managers = [], sheet = 'Piano', others = [] }: OwnedPlan): Uint8Array {
  const hasWeights = rows.some(({ weight, objectiveWeight }) => weight !== undefined || objectiveWeight !== undefined);
  const shown = (cells: readonly TestCell[]): TestCell[] =>
    hasWeights ? [...cells] : cells.filter((_, column) => column !== 3 && column !== 9);
  const lines = rows.map((row, index) =>
    shown([
      row.objective ?? `01.O1.I${String(index + 1)}`,
      row.title ?? 'Prova',
      row.owner === undefined ? 'ROSSI' : row.owner,
      row.objectiveWeight ?? null,
      row.code === undefined ? `F${String(101 + index)}` : row.code,
      row.name ?? 'Incontri',
      row.baseline === undefined ? 3 : row.baseline,
      row.target === undefined ? '>= 4' : row.target,
      row.actual ?? null,
      row.weight ?? null,
    ]),
  );
  const table = managers.length === 0 ? [] : [['Nome', 'Individuali', 'Organizzativi'], ...managers];
  return xlsx({
    [sheet]: [['Piano della performance 2017'], shown(ownedHeadings), ...lines, [null], ...table],
    ...Object.fromEntries(others.map((name) => [name, [['Di altri']]])),
  });
}
