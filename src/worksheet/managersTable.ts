import type { CellAddress, Declared, DeclaredOwner } from '../plan/plan';
import { cellAddress } from './address';
import { lastColumn, lastRow, plainText, valueAt, type Grid } from './grid';
import { normaliseHeading, readHeading } from './headings/readHeading';

export interface ManagersTable {
  /** Row of its header, counted from 0: the plan ends above it when both share a sheet. */
  readonly row: number;
  readonly declared: Declared;
  readonly sheet: string;
  /** Where the counts of each manager stand, in the order of the declared owners. */
  readonly places: readonly CountPlaces[];
  /** The cell with the line for the offices; null where there is none. */
  readonly officesCell: PlacedLine | null;
}

/** A line of words and the two figures in it, as it is written: each office's objectives, and how many offices. */
export interface PlacedLine {
  readonly cell: CellAddress;
  readonly written: string;
}

export interface CountPlaces {
  readonly individual: CellAddress;
  readonly organisational: CellAddress;
  readonly team: CellAddress | null;
}

/** As `UFFICI: 2 OBIETTIVI per CIASCUN UFFICIO (17 uffici)`. */
export const officesLine = /uffici\W+(\d+)\s+obiettivi\s+per\s+ciascun\s+ufficio\s*\((\d+)\s+uffici\)/i;

/**
 * The table in which a plan declares how many objectives each manager has: a header *Nome, Individuali, Organizzativi*
 * (*Team*), rows such as `SEGRETARIO GENERALE: ROSSI | 5 | 7`, and a line for the offices. Null when there is none.
 */
export function findManagersTable(grid: Grid): ManagersTable | null {
  for (let row = grid.row; row <= lastRow(grid); row++) {
    const columns = tableColumns(grid, row);
    if (columns !== null) return { row, sheet: grid.sheet, ...readTable(grid, row, columns) };
  }
  return null;
}

interface TableColumns {
  readonly name: number;
  /** A column of its own; else the role stands before the name: `SEGRETARIO GENERALE: ROSSI`. */
  readonly role: number | null;
  readonly individual: number;
  readonly organisational: number;
  readonly team: number | null;
}

function tableColumns(grid: Grid, row: number): TableColumns | null {
  const texts = (grid.values[row - grid.row] ?? []).map((_, at) =>
    normaliseHeading(plainText(grid, row, grid.column + at)),
  );
  const find = (...words: string[]): number | null => {
    const at = texts.findIndex((text) => words.includes(text));
    return at < 0 ? null : grid.column + at;
  };
  const name = find('nome', 'nominativo', 'cognome', 'cognome e nome') ?? find(...nameWords);
  const individual = find(...countWords('individuali'));
  const organisational = find(...countWords('organizzativi'));
  if (name === null || individual === null || organisational === null || headsIndicators(grid, row)) return null;
  const role = find('ruolo', 'incarico', 'qualifica') ?? find(...nameWords);
  const team = find('team', 'obiettivi di team', 'n obiettivi di team', 'obiettivi team', 'numero obiettivi di team');
  return { name, role: role === name ? null : role, individual, organisational, team };
}

const nameWords = ['responsabile', 'responsabili', 'dirigente', 'dirigenti'];

const countWords = (level: string): string[] =>
  ['', 'obiettivi ', 'n obiettivi ', 'numero obiettivi ', 'n '].map((before) => `${before}${level}`);

/** The headings of an outline have *Individuali, Organizzativi* and *Responsabile* too. */
function headsIndicators(grid: Grid, row: number): boolean {
  for (let column = grid.column; column <= lastColumn(grid); column++) {
    const word = readHeading(plainText(grid, row, column));
    if (word?.kind === 'target' || (word?.kind === 'field' && belongsToPlan.has(word.field))) return true;
  }
  return false;
}

const belongsToPlan: ReadonlySet<string> = new Set(['indicator', 'indicatorCode', 'baseline', 'area', 'mission']);

function readTable(
  grid: Grid,
  header: number,
  columns: TableColumns,
): Pick<ManagersTable, 'declared' | 'places' | 'officesCell'> {
  const owners: DeclaredOwner[] = [];
  const places: CountPlaces[] = [];
  let offices: Declared['offices'] = null;
  let officesCell: PlacedLine | null = null;
  for (let row = header + 1; row <= lastRow(grid); row++) {
    const name = plainText(grid, row, columns.name).replace(/\s+/g, ' ');
    const match = officesLine.exec(name);
    if (match) {
      offices = { each: Number(match[1]), count: Number(match[2]) };
      officesCell = { cell: cellAddress(row, columns.name), written: String(valueAt(grid, row, columns.name)) };
      continue;
    }
    const individual = count(grid, row, columns.individual);
    const organisational = count(grid, row, columns.organisational);
    if (name === '' || (individual === null && organisational === null)) continue;
    const colon = name.lastIndexOf(':');
    places.push({
      individual: cellAddress(row, columns.individual),
      organisational: cellAddress(row, columns.organisational),
      team: columns.team === null ? null : cellAddress(row, columns.team),
    });
    owners.push({
      owner: name.slice(colon + 1).trim(),
      role: colon < 0 ? ownRole(grid, row, columns.role) : name.slice(0, colon).trim(),
      individual,
      organisational,
      team: columns.team === null ? null : count(grid, row, columns.team),
    });
  }
  return { declared: { owners, offices }, places, officesCell };
}

const ownRole = (grid: Grid, row: number, column: number | null): string | null =>
  column === null ? null : plainText(grid, row, column).replace(/\s+/g, ' ') || null;

function count(grid: Grid, row: number, column: number): number | null {
  const value = valueAt(grid, row, column);
  if (typeof value === 'string' && /^\s*\d{1,3}\s*$/.test(value)) return Number(value);
  return typeof value === 'number' && Number.isInteger(value) ? value : null;
}
