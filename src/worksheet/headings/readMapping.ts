import { columnNumber } from '../address';
import type { MappedColumn } from './mapping';
import { readHeading } from './readHeading';
import { fields } from './vocabulary';

/**
 * A column as a person names it, `indicator=G`, `target2018=K`, `Stato iniziale=J`: a field by its name or by any heading
 * it is known under, and the letter of a column. Null when either is unknown.
 */
export function readMappedColumn(text: string): MappedColumn | null {
  const [name = '', letters = '', ...rest] = text.split('=').map((part) => part.trim());
  const column = rest.length === 0 ? columnNumber(letters) : null;
  const named = fieldNamed(name);
  return column === null || named === null ? null : { ...named, column, heading: null };
}

function fieldNamed(name: string): Pick<MappedColumn, 'field' | 'year'> | null {
  const field = fields.find((each) => each.toLowerCase() === name.toLowerCase());
  if (field !== undefined) return { field, year: null };
  const word = readHeading(name);
  if (word?.kind === 'target') return { field: 'target', year: word.year };
  if (word?.kind === 'result') return { field: 'actual', year: null };
  return word?.kind === 'field' ? { field: word.field, year: null } : null;
}
