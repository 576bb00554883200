import { columnName } from '../address';
import type { OwnedLevel } from './holders';
import { columns } from './schedaColumns';
import type { GroupOnSheet } from './schedaGrid';
import type { Scheda } from './schedaSheet';
import { onSheet } from './sheetReference';

/** A drawn scheda and the name of its sheet. */
export interface NamedScheda {
  readonly name: string;
  readonly scheda: Scheda;
}

export interface PlacedGroup {
  readonly sheet: string;
  readonly group: GroupOnSheet;
}

/** Where other sheets find what stands on the schede. */
export interface SheetPlaces {
  readonly groups: readonly (PlacedGroup & { readonly owner: string; readonly level: OwnedLevel })[];
  /** The cell with an objective's mean, by its place in the plan. */
  readonly means: ReadonlyMap<number, string>;
  /** The cell with the weight an objective has in the plan, where it has a column for it, by its place. */
  readonly weightsGiven: ReadonlyMap<number, string>;
  /** The cell with the weight of an indicator that is in force, by its place in the plan. */
  readonly weights: ReadonlyMap<number, string>;
  /** The cell in which an indicator's cause is typed, by its place in the plan. */
  readonly causes: ReadonlyMap<number, string>;
}

export function sheetPlaces(schede: readonly NamedScheda[]): SheetPlaces {
  const groups = schede.flatMap(({ name, scheda }) =>
    scheda.groups.map((group) => ({ sheet: name, group, owner: group.owner, level: group.level })),
  );
  const ofObjectives = (column: keyof typeof columns): ReadonlyMap<number, string> =>
    new Map(
      groups.flatMap(({ sheet, group }) =>
        group.objectives.map(({ place, row }) => [place, cellOn(sheet, column, row)] as const),
      ),
    );
  const ofIndicators = (column: keyof typeof columns): ReadonlyMap<number, string> =>
    new Map(
      groups.flatMap(({ sheet, group }) =>
        [...group.indicators].map(([place, row]) => [place, cellOn(sheet, column, row)] as const),
      ),
    );
  return {
    groups,
    means: ofObjectives('degree'),
    weightsGiven: ofObjectives('weightGiven'),
    weights: ofIndicators('weight'),
    causes: ofIndicators('cause'),
  };
}

/** `'Scheda BIANCHI'!$H$5`. */
export function cellOn(sheet: string, column: keyof typeof columns, row: number): string {
  return onSheet(sheet, `$${columnName(columns[column])}$${String(row + 1)}`);
}

/** `'Scheda BIANCHI'!$I$6:$I$25`. */
export function rangeOn({ sheet, group }: PlacedGroup, column: keyof typeof columns): string {
  const letters = `$${columnName(columns[column])}$`;
  return onSheet(sheet, `${letters}${String(group.first + 1)}:${letters}${String(group.last + 1)}`);
}
