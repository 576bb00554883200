import { keyColumn, keyRow, keySheet } from '../formula/cellKey';
import { UNCOMPUTABLE, type Calculated, type CellSource } from './calculator';
import { newModel, type EngineModel, type EngineModule } from './engineModule';
import { FULL_PRECISION, fromOutput, toInput } from './engineValue';
import type { Standing } from './keyedSums';

/** Calculates formulas with ranges, at their own place in a model of the workbook that holds only what they refer to. */
export function calculateAsTheyStand(
  engine: EngineModule,
  formulas: readonly Standing[],
  source: CellSource,
): Calculated[] {
  const model = newModel(engine);
  try {
    nameSheets(model, source.sheetNames);
    const refused = fillPrecedents(model, formulas, source);
    for (const { sheet, row, column, text } of formulas) model.setUserInput(sheet, row + 1, column + 1, `=${text}`);
    model.evaluate();
    return formulas.map((formula) => (refersToAny(formula, refused) ? UNCOMPUTABLE : read(model, formula)));
  } finally {
    model.free();
  }
}

function nameSheets(model: EngineModel, names: readonly string[]): void {
  names.forEach((_, index) => {
    if (index > 0) model.newSheet();
    model.renameSheet(index, `\u0001${index}`);
  });
  names.forEach((name, index) => {
    model.renameSheet(index, name);
  });
}

/** Keys of cells whose value the engine can't hold. */
function fillPrecedents(model: EngineModel, formulas: readonly Standing[], source: CellSource): Set<number> {
  const filled = new Set<number>();
  const refused = new Set<number>();
  const areas = new Set<string>();
  const fill = (
    sheet: number,
    row: number,
    column: number,
    value: Parameters<typeof toInput>[0],
    key: number,
  ): void => {
    if (filled.has(key)) return;
    filled.add(key);
    const input = toInput(value);
    if (input === null) refused.add(key);
    else if (input !== '') model.setUserInput(sheet, row + 1, column + 1, input);
  };
  for (const { cells, ranges } of formulas) {
    for (const key of cells) fill(keySheet(key), keyRow(key), keyColumn(key), source.valueOf(key), key);
    for (const { sheet, area } of ranges) {
      const name = `${sheet}:${area.row}:${area.column}:${area.rows}:${area.columns}`;
      if (areas.has(name)) continue;
      areas.add(name);
      for (const [row, column, value] of source.valuesIn(sheet, area))
        fill(sheet, row, column, value, (sheet * 1_048_576 + row) * 16_384 + column);
    }
  }
  return refused;
}

function refersToAny({ cells, ranges }: Standing, keys: ReadonlySet<number>): boolean {
  if (keys.size === 0) return false;
  return (
    cells.some((key) => keys.has(key)) ||
    ranges.some(({ sheet, area }) =>
      [...keys].some(
        (key) =>
          keySheet(key) === sheet &&
          keyRow(key) >= area.row &&
          keyRow(key) < area.row + area.rows &&
          keyColumn(key) >= area.column &&
          keyColumn(key) < area.column + area.columns,
      ),
    )
  );
}

function read(model: EngineModel, { sheet, row, column }: Standing): Calculated {
  // A result that spills over other cells has no place in a file's cell.
  if (spills(model.getCellArrayStructure(sheet, row + 1, column + 1))) return UNCOMPUTABLE;
  model.updateRangeStyle({ sheet, row: row + 1, column: column + 1, width: 1, height: 1 }, 'num_fmt', FULL_PRECISION);
  return fromOutput(
    model.getCellType(sheet, row + 1, column + 1),
    model.getFormattedCellValue(sheet, row + 1, column + 1),
  );
}

function spills(structure: 'SingleCell' | { readonly DynamicAnchor?: readonly number[] }): boolean {
  if (structure === 'SingleCell') return false;
  const [width, height] = structure.DynamicAnchor ?? [];
  return width !== 1 || height !== 1;
}
