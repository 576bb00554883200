import { Refusal } from '../refusal';
import { child, children, type XmlElement } from '../xml/readTree';
import { COLUMNS } from './reference';

/** A `col` element (ECMA-376 part 1, 18.3.1.13): columns `first` to `last`, from 0, both included. */
export interface ColumnRange {
  readonly first: number;
  readonly last: number;
  readonly width: number | null;
  readonly style: number;
  readonly attributes: XmlElement['attributes'];
  readonly element: XmlElement;
}

export function readColumns(part: string, sheet: XmlElement): readonly ColumnRange[] {
  const columns = child(sheet, 'cols');
  return (columns ? children(columns, 'col') : []).map((element) => {
    const { attributes } = element;
    const { min, max, width, style } = attributes;
    const [first, last] = [Number(min) - 1, Number(max) - 1];
    const isSound = first >= 0 && first <= last && last < COLUMNS && Number(width ?? 0) >= 0 && Number(style ?? 0) >= 0;
    if (!isSound) throw new Refusal('damaged', `${part}: columns ${min ?? '?'} to ${max ?? '?'}`);
    const said = { width: width === undefined ? null : Number(width), style: Number(style ?? 0) };
    return { first, last, ...said, attributes, element };
  });
}
