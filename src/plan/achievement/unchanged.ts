import { isCellError, type CellError, type CellValue, type WrittenCell } from '../cell';
import { call, cell, isPlainNumber, literal, operation, type Expression } from './expression';

/** True while the cell still holds what the rule was compiled from; an error that came later is a change, not an error. */
export function unchanged(name: 'target' | 'baseline', written: WrittenCell): Expression {
  if (isCellError(written.value)) return call('ISERROR', cell(name));
  const same = sameContent(name, written.value);
  // The computed cells ask for an error in the target before anything else.
  return name === 'target' ? same : call('IF', call('ISERROR', cell(name)), literal(false), same);
}

function sameContent(name: 'target' | 'baseline', value: Exclude<CellValue, CellError>): Expression {
  if (value === null) return call('EXACT', cell(name), literal(''));
  if (typeof value === 'string') return call('EXACT', cell(name), literal(value));
  // An empty cell equals 0 and FALSE in Excel, hence the type first.
  if (typeof value === 'boolean')
    return call('AND', call('ISLOGICAL', cell(name)), operation(cell(name), '=', literal(value)));
  return call('AND', isPlainNumber(name), operation(cell(name), '=', literal(value)));
}
