import { defaultSettings } from '../../src/plan/achievement/settings';
import { emptyWritten, type CellValue, type WrittenCell } from '../../src/plan/cell';
import type { Check } from '../../src/plan/findings/checks/check';
import type {
  Declared,
  OddCell,
  Plan,
  PlacedCell,
  WrittenIndicator,
  WrittenObjective,
  WrittenPlan,
} from '../../src/plan/plan';
import { readPlan } from '../../src/plan/readPlan';

export interface IndicatorParts {
  readonly code?: string;
  /** Place of its objective. */
  readonly of?: number | null;
  readonly name?: string;
  readonly baseline?: CellValue;
  readonly baselineYear?: number;
  readonly target?: CellValue;
  readonly next?: CellValue;
  readonly weight?: CellValue;
  readonly direction?: CellValue;
  readonly oddCells?: readonly OddCell[];
  readonly actual?: CellValue;
  readonly cause?: CellValue;
  readonly notes?: CellValue;
}

export interface ObjectiveParts extends Partial<
  Pick<WrittenObjective, 'title' | 'owner' | 'ownerCell' | 'cellText' | 'oddCells'>
> {
  readonly code: string;
  readonly level?: string;
  readonly weight?: CellValue;
}

export interface PlanParts {
  readonly objectives?: readonly ObjectiveParts[];
  readonly indicators?: readonly IndicatorParts[];
  readonly declared?: Partial<Declared>;
}

export const cellOf = (value: CellValue): WrittenCell =>
  value === null
    ? emptyWritten
    : { value, text: typeof value === 'object' ? value.error : String(value), numberFormat: 'General' };

/** Objectives in columns A to C of rows 1, 2, …; indicators in columns D to K of the same rows; year 2017. */
export function writtenPlan({ objectives = [], indicators = [], declared = {} }: PlanParts): WrittenPlan {
  return {
    title: null,
    year: 2017,
    sheet: 'Piano',
    layout: 'register',
    objectives: objectives.map(writtenObjective),
    indicators: indicators.map(writtenIndicator),
    declared: { owners: [], offices: null, ...declared },
  };
}

function writtenObjective({ code, level, weight, ...rest }: ObjectiveParts, index: number): WrittenObjective {
  const row = String(index + 1);
  return {
    writtenCode: code,
    writtenLevel: level ?? null,
    title: `Titolo ${code}`,
    area: null,
    mission: null,
    owner: null,
    weight: weight === undefined ? null : at(`C${row}`, weight),
    cell: `A${row}`,
    ...rest,
  };
}

function writtenIndicator(parts: IndicatorParts, index: number): WrittenIndicator {
  const { code = `F${String(101 + index)}`, of = null, name = '', target = null, next = null } = parts;
  const row = String(index + 1);
  return {
    writtenCode: code,
    objective: of,
    name,
    baselineYear: parts.baselineYear ?? 2015,
    baseline: at(`G${row}`, parts.baseline ?? null),
    targets: [
      { year: 2017, ...at(`H${row}`, target) },
      { year: 2018, ...at(`I${row}`, next) },
    ],
    actual: parts.actual === undefined ? null : at(`L${row}`, parts.actual),
    weight: parts.weight === undefined ? null : at(`J${row}`, parts.weight),
    direction: parts.direction === undefined ? null : at(`K${row}`, parts.direction),
    cause: parts.cause === undefined ? null : at(`M${row}`, parts.cause),
    notes: parts.notes === undefined ? null : at(`N${row}`, parts.notes),
    cell: `D${row}`,
    oddCells: parts.oddCells ?? [],
  };
}

const at = (cell: string, value: CellValue): PlacedCell => ({ cell, written: cellOf(value) });

export function planOf(parts: PlanParts): Plan {
  return readPlan(writtenPlan(parts), { settings: defaultSettings, referenceDate: '2017-12-31' });
}

/** What a rule says of a plan: code and cell of each finding. */
export function said(check: Check, parts: PlanParts): string[] {
  return check(planOf(parts)).map(({ finding, cell }) => `${finding.code} ${cell ?? 'plan'}`);
}
