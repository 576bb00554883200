/**
 * The sheets of a workbook as changes address them, by id or name, each asked of Excel once: a generated sheet takes hundreds
 * of changes. After sheets have come, gone or been renamed a name may mean another one.
 */
export class WrittenSheets {
  readonly #known = new Map<string, Excel.Worksheet>();

  constructor(readonly worksheets: Excel.WorksheetCollection) {}

  at(sheet: string): Excel.Worksheet {
    const known = this.#known.get(sheet) ?? this.worksheets.getItem(sheet);
    this.#known.set(sheet, known);
    return known;
  }

  add(name: string): Excel.Worksheet {
    this.#known.clear();
    return this.worksheets.add(name);
  }

  rename(sheet: string, name: string): void {
    this.at(sheet).name = name;
    this.#known.clear();
  }

  delete(sheet: string): void {
    this.at(sheet).delete();
    this.#known.clear();
  }
}
