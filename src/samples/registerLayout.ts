import type { IndicatorFacts, Level, ObjectiveFacts, PlanFacts } from './planFacts';
import type { Look } from './looks';
import { actualCell, typedCell, type TypedCell } from './typedCell';

export interface PlacedCell extends TypedCell {
  readonly row: number;
  readonly column: number;
  readonly look: Look;
}

/** A sheet as it will be drawn; widths in characters, from column A. */
export interface RegisterSheet {
  readonly name: string;
  readonly headerRow: number;
  /** Columns that stay in sight while scrolling: up to the objective's code. */
  readonly frozenColumns: number;
  readonly widths: readonly number[];
  readonly cells: readonly PlacedCell[];
}

interface RegisterColumn {
  readonly heading: string;
  readonly width: number;
  readonly look: Look;
  readonly cell: (objective: ObjectiveFacts, indicator: IndicatorFacts) => TypedCell;
}

const levelWords: Readonly<Record<Level, string>> = {
  strategic: 'Strategico',
  individual: 'Individuale',
  organisational: 'Organizzativo',
  team: 'Team',
};

const headerRow = 3;
/** The codes' column is too narrow for a heading of the managers' table, which leaves it empty. */
const ownerTable = { name: 4, individual: 5, skipped: 6, organisational: 7 };

/** The plan as a register: a row for each indicator, its objective's columns repeated, the managers' table below. */
export function registerLayout(facts: PlanFacts, withActuals: boolean): RegisterSheet {
  const columns = withActuals ? [...planColumns(facts), actualColumn] : planColumns(facts);
  const rows = facts.indicators.map((indicator) => ({ indicator, objective: objectiveOf(indicator, facts) }));
  return {
    name: 'Allegato 3-4-5',
    headerRow,
    frozenColumns: 4,
    widths: columns.map(({ width }) => width),
    cells: [
      place(0, 0, 'issuer', text(facts.body.toUpperCase())),
      place(1, 0, 'title', text(facts.title)),
      ...columns.map(({ heading }, column) => place(headerRow, column, 'heading', text(heading))),
      ...rows.flatMap(({ objective, indicator }, index) =>
        columns.map(({ look, cell }, column) => place(headerRow + 1 + index, column, look, cell(objective, indicator))),
      ),
      ...placeOwnerTable(facts, headerRow + rows.length + 2),
    ],
  };
}

function planColumns({ year }: PlanFacts): RegisterColumn[] {
  return [
    { heading: 'Area', width: 5.5, look: 'words', cell: () => typedCell(null) },
    { heading: 'Missione', width: 9, look: 'words', cell: () => typedCell(null) },
    { heading: 'Livello', width: 13, look: 'words', cell: ({ level }) => text(levelWords[level]) },
    { heading: 'Codice obiettivo', width: 13, look: 'code', cell: ({ code }) => typedCell(code) },
    { heading: 'Obiettivo', width: 28, look: 'words', cell: ({ title }) => text(title) },
    { heading: 'Responsabile', width: 20, look: 'words', cell: ({ owner }) => typedCell(owner) },
    { heading: 'Codice', width: 7, look: 'code', cell: (_, { code }) => typedCell(code) },
    { heading: 'Indicatore', width: 30, look: 'words', cell: (_, indicator) => text(nameOf(indicator)) },
    { heading: 'Anno', width: 6, look: 'code', cell: (_, { baselineYear }) => typedCell(String(baselineYear)) },
    { heading: 'Stato iniziale', width: 11, look: 'figure', cell: (_, { baseline }) => typedCell(baseline) },
    { heading: `Target ${year}`, width: 18, look: 'target', cell: targetOf(0) },
    { heading: `Target ${year + 1}`, width: 10, look: 'target', cell: targetOf(1) },
    { heading: `Target ${year + 2}`, width: 10, look: 'target', cell: targetOf(2) },
  ];
}

const actualColumn: RegisterColumn = {
  heading: 'Consuntivo',
  width: 14,
  look: 'figure',
  cell: (_, { actual }) => actualCell(actual),
};

function targetOf(index: number): RegisterColumn['cell'] {
  return (_, { targets }) => typedCell(targets[index] ?? null);
}

function nameOf({ externalCode, name }: IndicatorFacts): string {
  return externalCode === null ? name : `${externalCode} ${name}`;
}

function objectiveOf(indicator: IndicatorFacts, facts: PlanFacts): ObjectiveFacts {
  const objective = facts.objectives.find(({ code }) => code === indicator.objective);
  if (!objective) throw new Error(`${indicator.code} belongs to ${indicator.objective}, which is no objective`);
  return objective;
}

function placeOwnerTable({ managers, offices }: PlanFacts, top: number): PlacedCell[] {
  const line = (row: number, look: [Look, Look], name: string, individual: string, organisational: string) => [
    place(row, ownerTable.name, look[0], text(name)),
    place(row, ownerTable.individual, look[1], typedCell(individual)),
    place(row, ownerTable.skipped, look[1], typedCell(null)),
    place(row, ownerTable.organisational, look[1], typedCell(organisational)),
  ];
  return [
    ...line(top, ['heading', 'heading'], 'NOME', 'INDIVIDUALI', 'ORGANIZZATIVI'),
    ...managers.flatMap(({ role, surname, individual, organisational }, index) =>
      line(top + 1 + index, ['words', 'code'], `${role}: ${surname}`, String(individual), String(organisational)),
    ),
    place(
      top + 1 + managers.length,
      ownerTable.name,
      'words',
      text(`UFFICI: ${offices.each} OBIETTIVI per CIASCUN UFFICIO (${offices.count} uffici)`),
    ),
  ];
}

function place(row: number, column: number, look: Look, cell: TypedCell): PlacedCell {
  return { ...cell, row, column, look };
}

function text(value: string): TypedCell {
  return { value, numberFormat: null, quotePrefix: false };
}
