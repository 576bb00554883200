/** Functions whose result depends on more than the values of the cells they name: left to Excel. */
export const LEFT_TO_EXCEL: ReadonlySet<string> = new Set([
  ...['INDIRECT', 'OFFSET', 'CELL', 'INFO', 'RAND', 'RANDBETWEEN', 'RANDARRAY', 'FORMULATEXT', 'ISFORMULA', 'ISREF'],
  ...['SUBTOTAL', 'AGGREGATE', 'SHEET', 'SHEETS', 'GETPIVOTDATA', 'RTD', 'WEBSERVICE', 'CALL', 'TABLE'],
]);

/** Functions that ask where a reference is, not what it holds. */
export const ASK_FOR_PLACE: ReadonlySet<string> = new Set([
  'ROW',
  'COLUMN',
  'ROWS',
  'COLUMNS',
  'AREAS',
  'INDEX',
  'MATCH',
  'LOOKUP',
  'VLOOKUP',
  'HLOOKUP',
  'XLOOKUP',
  'XMATCH',
]);

/** Functions that take text written in the formula for an error or a number, but skip text found in a cell. */
export const SKIP_TEXT_IN_CELLS: ReadonlySet<string> = new Set([
  ...[
    'SUM',
    'PRODUCT',
    'AVERAGE',
    'MIN',
    'MAX',
    'MEDIAN',
    'COUNT',
    'AND',
    'OR',
    'XOR',
    'SUMPRODUCT',
    'SUMSQ',
    'GEOMEAN',
    'HARMEAN',
    'LARGE',
    'SMALL',
  ],
  ...[
    'STDEV',
    'STDEV.S',
    'STDEV.P',
    'STDEVP',
    'VAR',
    'VAR.S',
    'VAR.P',
    'VARP',
    'MODE',
    'MODE.SNGL',
    'NPV',
    'IRR',
    'GCD',
    'LCM',
    'AVEDEV',
    'DEVSQ',
  ],
]);
