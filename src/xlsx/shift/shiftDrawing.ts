import { Unsupported } from '../change/unsupported';
import type { Shift } from '../content';
import type { ChangingPackage } from '../package/changingPackage';
import { child, readTree, type XmlElement } from '../xml/readTree';
import type { Splice } from '../xml/splice';
import { moveIndex } from './shift';

/** Moves pictures, shapes and charts with the cells they stand on (CT_TwoCellAnchor, ECMA-376 part 1, 20.5.2.33). */
export function shiftDrawing(changing: ChangingPackage, path: string, shift: Shift): void {
  const drawing = readTree(path, changing.text(path));
  changing.splice(
    path,
    drawing.children.flatMap((anchor) => shiftAnchor(anchor, shift)),
  );
}

function shiftAnchor(anchor: XmlElement, shift: Shift): readonly Splice[] {
  const axis = shift.axis === 'rows' ? 'row' : 'col';
  const [from, to] = ['from', 'to'].map((end) => child(anchor, end));
  if (!from) return [];
  const [start, end] = [indexOf(from, axis), to ? indexOf(to, axis) : null];
  const { editAs = 'twoCell' } = anchor.attributes;
  const isCrossed = end !== null && end >= shift.at && start < shift.at;
  if ((editAs === 'oneCell' && isCrossed) || (editAs === 'absolute' && (end ?? start) >= shift.at))
    throw new Unsupported('a shape that keeps its size or place');
  if (end !== null && moveIndex(start, shift) === null && moveIndex(end, shift) === null)
    throw new Unsupported('deleting all cells a shape stands on');
  return [from, ...(to ? [to] : [])].flatMap((point) => movePoint(point, axis, shift));
}

/** A point in a column that is deleted goes to where that column was. */
function movePoint(point: XmlElement, axis: 'row' | 'col', shift: Shift): readonly Splice[] {
  const index = indexOf(point, axis);
  const moved = moveIndex(index, shift);
  if (moved === index) return [];
  const replace = (name: string, value: number): Splice[] => {
    const element = child(point, name);
    return element ? [{ start: element.end, end: element.closeStart, text: String(value) }] : [];
  };
  return [...replace(axis, moved ?? shift.at), ...(moved === null ? replace(`${axis}Off`, 0) : [])];
}

function indexOf(point: XmlElement, axis: string): number {
  const index = Number(child(point, axis)?.content ?? NaN);
  if (!Number.isInteger(index)) throw new Unsupported('a drawing that can’t be read');
  return index;
}
