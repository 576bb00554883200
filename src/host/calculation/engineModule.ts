/** What we use of `@ironcalc/wasm`, so that a loader can hand it in from Node, a browser or Jest. Rows and columns count from 1. */
export interface EngineModel {
  setUserInput(sheet: number, row: number, column: number, input: string): void;
  pauseEvaluation(): void;
  evaluate(): void;
  newSheet(): void;
  renameSheet(sheet: number, name: string): void;
  updateRangeStyle(
    range: { sheet: number; row: number; column: number; width: number; height: number },
    path: string,
    value: string,
  ): void;
  /** `SingleCell`, or how a cell belongs to a result that spills: its anchor has the size. */
  getCellArrayStructure(sheet: number, row: number, column: number): 'SingleCell' | object;
  getCellType(sheet: number, row: number, column: number): number;
  getFormattedCellValue(sheet: number, row: number, column: number): string;
  free(): void;
}

export interface EngineModule {
  readonly Model: new (name: string, locale: string, timezone: string, language: string) => EngineModel;
}

/** Always English and UTC: formulas are stored that way in files. */
export function newModel(engine: EngineModule): EngineModel {
  const model = new engine.Model('workbook', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  return model;
}
