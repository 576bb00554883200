import { Unsupported } from '../change/unsupported';
import type { Area, Shift } from '../content';
import { shiftFormula } from '../formula/shiftFormula';
import { printSqref, readSqref } from '../sheet/areas';
import type { ReadSheet } from '../sheet/readSheet';
import { readColumns } from '../sheet/readColumns';
import { printArea, printReference, readArea, readReference } from '../sheet/reference';
import { localName, spliceAttribute } from '../xml/formulaTexts';
import { escapeText, printTag } from '../xml/printXml';
import { children, type XmlElement } from '../xml/readTree';
import { prefixAt, type Splice } from '../xml/splice';
import type { MovedFormula } from './moveFormula';
import { firstOn, lastOn, moveArea, moveIndex, moveSpan } from './shift';

type Move = (formula: string) => MovedFormula;

/** Children of a worksheet that say nothing of places. */
const ELSEWHERE: ReadonlySet<string> = new Set(
  (
    'sheetPr sheetFormatPr sheetData sheetCalcPr sheetProtection phoneticPr printOptions pageMargins pageSetup headerFooter ' +
    'customProperties drawing legacyDrawing legacyDrawingHF drawingHF picture tableParts'
  ).split(' '),
);

/** Moves what a sheet says of its rows and columns outside the rows. Throws `Unsupported` where it says what isn't known here. */
export function shiftAround(
  sheet: ReadSheet,
  tree: XmlElement,
  xml: string,
  shift: Shift,
  move: Move,
): readonly Splice[] {
  return tree.children.flatMap((element): readonly Splice[] => {
    switch (element.name) {
      case 'dimension':
        return [spliceAttribute(xml, element, 'ref', movedDimension(element, shift))];
      case 'sheetViews':
        return element.children.flatMap((view) => shiftPane(view, xml, shift));
      case 'cols':
        return shift.axis === 'columns' ? shiftColumns(sheet.part, tree, element, shift) : [];
      case 'mergeCells':
        return shiftList(element, xml, shift, (area) => area.rows * area.columns > 1);
      case 'hyperlinks':
        return shiftList(element, xml, shift);
      case 'conditionalFormatting':
        return shiftRule(element, xml, shift, move);
      case 'dataValidations':
        return shiftValidations(element, xml, shift, move);
      case 'ignoredErrors':
      case 'protectedRanges':
        return element.children.flatMap((child) => shiftRule(child, xml, shift, move));
      case 'autoFilter':
        return shiftFilter(element, xml, shift);
      case 'sortState':
        return shiftRefs(element, xml, shift);
      case 'rowBreaks':
      case 'colBreaks':
        return (element.name === 'rowBreaks') === (shift.axis === 'rows') ? shiftBreaks(element, xml, shift) : [];
      case 'extLst':
        return shiftExtensions(element, xml, shift);
      default:
        if (!ELSEWHERE.has(element.name)) throw new Unsupported(`a sheet with ${element.name}`);
        return [];
    }
  });
}

function movedDimension({ attributes }: XmlElement, shift: Shift): string {
  const area = readArea(attributes['ref'] ?? '');
  const moved = area && moveArea(area, shift);
  return moved ? printArea(moved) : 'A1';
}

/** Frozen rows stay frozen with what is inserted among or before them. The selection stays where it is on the screen. */
function shiftPane(view: XmlElement, xml: string, shift: Shift): readonly Splice[] {
  const split = shift.axis === 'rows' ? 'ySplit' : 'xSplit';
  return children(view, 'pane').flatMap((pane): Splice[] => {
    const { state, topLeftCell = '', [split]: count } = pane.attributes;
    const corner = readReference(topLeftCell);
    if (!state?.startsWith('frozen') || count === undefined || !corner) return [];
    const frozen = moveSpan({ first: 0, last: Number(count) - 1 }, shift);
    if (!frozen) throw new Unsupported('deleting all frozen rows or columns');
    const at = moveIndex(shift.axis === 'rows' ? corner.row : corner.column, shift) ?? shift.at;
    const [row, column] = shift.axis === 'rows' ? [at, corner.column] : [corner.row, at];
    return [
      spliceAttribute(xml, pane, split, String(frozen.last + 1)),
      spliceAttribute(xml, pane, 'topLeftCell', printReference(row, column)),
    ];
  });
}

/** New columns are as wide as the one on their left. */
function shiftColumns(part: string, tree: XmlElement, list: XmlElement, shift: Shift): readonly Splice[] {
  const moved = readColumns(part, tree).flatMap(({ first, last, attributes }) => {
    const grows = shift.count > 0 && last === shift.at - 1;
    const span = grows ? { first, last: last + shift.count } : moveSpan({ first, last }, shift);
    return span
      ? [printTag(`${prefixAt(list)}col`, { ...attributes, min: span.first + 1, max: span.last + 1 }, true)]
      : [];
  });
  const text = moved.length === 0 ? '' : `<${list.qualifiedName}>${moved.join('')}</${list.qualifiedName}>`;
  return [{ start: list.start, end: list.closeEnd, text }];
}

/** Elements with a `ref` each; the list goes with the last of them. */
function shiftList(
  list: XmlElement,
  xml: string,
  shift: Shift,
  isKept: (area: Area) => boolean = () => true,
): readonly Splice[] {
  let kept = 0;
  const splices = list.children.flatMap((element): Splice[] => {
    const area = readArea(element.attributes['ref'] ?? '');
    if (!area) throw new Unsupported(`${list.name} that can’t be read`);
    const moved = moveArea(area, shift);
    if (!moved || !isKept(moved)) return [{ start: element.start, end: element.closeEnd, text: '' }];
    kept++;
    return [spliceAttribute(xml, element, 'ref', printArea(moved))];
  });
  if (kept === 0) return [{ start: list.start, end: list.closeEnd, text: '' }];
  return [...counted(list, xml, kept), ...splices];
}

function counted(list: XmlElement, xml: string, count: number): readonly Splice[] {
  return list.attributes['count'] === undefined ? [] : [spliceAttribute(xml, list, 'count', String(count))];
}

function shiftValidations(list: XmlElement, xml: string, shift: Shift, move: Move): readonly Splice[] {
  const splices = list.children.map((element) => shiftRule(element, xml, shift, move));
  const kept = list.children.filter(
    (element, index) => !splices[index]?.some(({ start, end }) => start === element.start && end === element.closeEnd),
  );
  if (kept.length === 0) return [{ start: list.start, end: list.closeEnd, text: '' }];
  return [...counted(list, xml, kept.length), ...splices.flat()];
}

/** A rule that holds where `sqref` says, its formulas as seen from the first cell there. */
function shiftRule(element: XmlElement, xml: string, shift: Shift, move: Move): readonly Splice[] {
  const areas = readSqref(element.attributes['sqref'] ?? '');
  if (!areas) throw new Unsupported(`${element.name} that can’t be read`);
  const moved = areas.flatMap((area) => moveArea(area, shift) ?? []);
  if (moved.length === 0) return [{ start: element.start, end: element.closeEnd, text: '' }];
  const [rows, columns] = stepToSurvivor(areas, shift);
  return [
    spliceAttribute(xml, element, 'sqref', printSqref(moved)),
    ...formulasIn(element).flatMap((formula): Splice[] => {
      const { text } = move(shiftFormula(formula.content, rows, columns));
      if (text === formula.content) return [];
      return [{ start: formula.end, end: formula.closeStart, text: escapeText(text) }];
    }),
  ];
}

/** From the first cell to the first that is not deleted. */
function stepToSurvivor(areas: readonly Area[], shift: Shift): readonly [rows: number, columns: number] {
  const [first] = areas;
  const survivor = areas.find((area) => moveArea(area, shift));
  if (!first || !survivor) return [0, 0];
  const end = shift.at - shift.count;
  const isCut = moveIndex(firstOn(shift, survivor), shift) === null;
  const row = shift.axis === 'rows' && isCut ? end : survivor.row;
  const column = shift.axis === 'columns' && isCut ? end : survivor.column;
  return [row - first.row, column - first.column];
}

function formulasIn(element: XmlElement): readonly XmlElement[] {
  return element.children.flatMap((child) => (/^formula[12]?$/.test(child.name) ? [child] : formulasIn(child)));
}

/** A filter's columns are counted from its first: among them nothing may come or go. */
function shiftFilter(element: XmlElement, xml: string, shift: Shift): readonly Splice[] {
  const area = readArea(element.attributes['ref'] ?? '');
  const moved = area && moveArea(area, shift);
  if (!area || !moved) throw new Unsupported('deleting a whole filter');
  const filters = children(element, 'filterColumn').length;
  if (shift.axis === 'columns' && filters > 0 && moved.columns !== area.columns)
    throw new Unsupported('columns of a filter that is in use');
  return shiftRefs(element, xml, shift);
}

/** `ref` of an element and of all it holds. */
export function shiftRefs(element: XmlElement, xml: string, shift: Shift): readonly Splice[] {
  const area = readArea(element.attributes['ref'] ?? '');
  const moved = area && moveArea(area, shift);
  if (area && !moved) throw new Unsupported(`deleting the whole of ${element.name}`);
  const own = moved ? [spliceAttribute(xml, element, 'ref', printArea(moved))] : [];
  return [...own, ...element.children.flatMap((child) => shiftRefs(child, xml, shift))];
}

/** A break stands before the row or column `id`, counted from 0. */
function shiftBreaks(list: XmlElement, xml: string, shift: Shift): readonly Splice[] {
  return list.children.map((element) => {
    const moved = moveIndex(Number(element.attributes['id']), shift);
    if (moved === null) throw new Unsupported('deleting a page break');
    return spliceAttribute(xml, element, 'id', String(moved));
  });
}

/** Newer rules, validations and sparklines say where they hold in an element of its own, and their formulas are written like all others. */
function shiftExtensions(element: XmlElement, xml: string, shift: Shift): readonly Splice[] {
  if (localName(element.qualifiedName) === 'sqref') {
    const areas = readSqref(element.content);
    const moved = areas?.map((area) => moveArea(area, shift));
    const isCut = areas?.some(
      (area) => shift.count < 0 && firstOn(shift, area) >= shift.at && firstOn(shift, area) < shift.at - shift.count,
    );
    if (!moved || isCut || moved.includes(null))
      throw new Unsupported('deleting cells of a newer kind of rule or sparkline');
    const text = printSqref(moved.filter((area) => area !== null));
    return [{ start: element.end, end: element.closeStart, text }];
  }
  return element.children.flatMap((child) => shiftExtensions(child, xml, shift));
}

/** Whether anything of an area is at the shift or behind it. */
export function isBehind(area: Area, shift: Shift): boolean {
  return lastOn(shift, area) >= shift.at;
}
