/** Number formats every workbook has without listing them (ECMA-376 part 1, 18.8.30), as Excel spells them in English. */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '$#,##0_);($#,##0)',
  6: '$#,##0_);[Red]($#,##0)',
  7: '$#,##0.00_);($#,##0.00)',
  8: '$#,##0.00_);[Red]($#,##0.00)',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0_);(#,##0)',
  38: '#,##0_);[Red](#,##0)',
  39: '#,##0.00_);(#,##0.00)',
  40: '#,##0.00_);[Red](#,##0.00)',
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  42: '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  44: '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

/** Ids whose look changes with the country: money and accounting. Written by id, `$` would turn into `€` in Rome. */
const LOCAL = new Set([5, 6, 7, 8, 37, 38, 39, 40, 41, 42, 43, 44]);

/** Ids a file may give to formats of its own begin here. */
export const FIRST_CUSTOM_ID = 164;

export function builtInFormat(id: number): string {
  return BUILT_IN[id] ?? 'General';
}

const IDS = new Map(
  Object.entries(BUILT_IN)
    .map(([id, code]) => [code, Number(id)] as const)
    .filter(([, id]) => !LOCAL.has(id)),
);

/** The id of a built-in format that means the same everywhere (a short date follows the country, as it does in Excel). */
export function builtInId(format: string): number | null {
  return IDS.get(format) ?? null;
}
