import type { FileValue } from '../../xlsx/content';

/** As `Range.values` shows a value: an empty cell is '', an error its name. */
export function shownValue(value: FileValue): string | number | boolean {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.rangevaluetype */
export function valueType(value: FileValue): string {
  if (value === null) return 'Empty';
  if (typeof value === 'object') return 'Error';
  return typeof value === 'string' ? 'String' : typeof value === 'number' ? 'Double' : 'Boolean';
}
