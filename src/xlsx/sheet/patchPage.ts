import type { SheetEdits } from '../content';
import type { PageLook } from '../page';
import { escapeText, printTag, type Attributes } from '../xml/printXml';
import { child, type XmlElement } from '../xml/readTree';
import { insertChild, prefixAt, type Splice } from '../xml/splice';
import { encodeXstring } from '../xml/xstring';
import { COLUMNS } from './reference';
import { SHEET_ORDER } from './sheetOrder';

/** What changes of a sheet on paper; the rest of what the file says of it stays. */
export function patchPage(sheet: XmlElement, xml: string, page: Partial<PageLook> = {}): readonly Splice[] {
  const { isCentred, margins, orientation, paper, scale, fitsToPage, header, footer } = page;
  const said = (name: string, attributes: Attributes): Splice[] => {
    const isSaid = Object.values(attributes).some((value) => value !== undefined);
    return isSaid ? patchAttributes(sheet, xml, name, attributes) : [];
  };
  return [
    ...(isCentred === undefined ? [] : patchCentred(sheet, xml, isCentred)),
    ...(margins ? said('pageMargins', { ...margins }) : []),
    ...said('pageSetup', { paperSize: paper, scale, orientation }),
    ...(header === undefined && footer === undefined ? [] : patchTexts(sheet, xml, header, footer)),
    ...(fitsToPage === false ? unfit(sheet) : []),
  ];
}

/** Sets attributes of a child of the sheet, which may not be there yet. */
function patchAttributes(sheet: XmlElement, xml: string, name: string, attributes: Attributes): Splice[] {
  const element = child(sheet, name);
  if (!element) return [insertChild(sheet, xml, SHEET_ORDER, name, printTag(prefixAt(sheet) + name, attributes, true))];
  const changed = Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined));
  const text = printTag(element.qualifiedName, { ...element.attributes, ...changed }, element.isSelfClosing);
  return [{ start: element.start, end: element.end, text }];
}

function patchCentred(sheet: XmlElement, xml: string, isCentred: boolean): Splice[] {
  const options = child(sheet, 'printOptions');
  if (isCentred) return patchAttributes(sheet, xml, 'printOptions', { horizontalCentered: '1' });
  if (!options) return [];
  const attributes = { ...options.attributes, horizontalCentered: undefined };
  const isEmpty = Object.values(attributes).every((value) => value === undefined);
  const text = isEmpty ? '' : printTag(options.qualifiedName, attributes, true);
  return [{ start: options.start, end: options.closeEnd, text }];
}

const TEXT_ORDER = ['oddHeader', 'oddFooter', 'evenHeader', 'evenFooter', 'firstHeader', 'firstFooter'];

function patchTexts(
  sheet: XmlElement,
  xml: string,
  header: string | undefined,
  footer: string | undefined,
): readonly Splice[] {
  const prefix = prefixAt(sheet);
  const element = child(sheet, 'headerFooter');
  const changed = new Map(Object.entries({ oddHeader: header, oddFooter: footer }));
  const printed = TEXT_ORDER.map((name) => {
    const before = element && child(element, name);
    const text = changed.get(name);
    if (text === undefined) return before ? xml.slice(before.start, before.closeEnd) : '';
    return text === '' ? '' : `<${prefix}${name}>${escapeText(encodeXstring(text))}</${prefix}${name}>`;
  }).join('');
  const name = `${prefix}headerFooter`;
  const isNothing = printed === '' && Object.keys(element?.attributes ?? {}).length === 0;
  const text = isNothing ? '' : `${printTag(name, element?.attributes ?? {})}${printed}</${name}>`;
  if (element) return [{ start: element.start, end: element.closeEnd, text }];
  return isNothing ? [] : [insertChild(sheet, xml, SHEET_ORDER, 'headerFooter', text)];
}

/** Without it Excel would ignore the scale and the page breaks. */
function unfit(sheet: XmlElement): readonly Splice[] {
  const properties = child(sheet, 'sheetPr');
  const setUp = properties && child(properties, 'pageSetUpPr');
  if (setUp?.attributes['fitToPage'] === undefined) return [];
  const attributes = { ...setUp.attributes, fitToPage: undefined };
  const isEmpty = Object.values(attributes).every((value) => value === undefined);
  const text = isEmpty ? '' : printTag(setUp.qualifiedName, attributes, true);
  return [{ start: setUp.start, end: setUp.closeEnd, text }];
}

/** All breaks that somebody wants; those Excel finds by itself it finds again. */
export function patchRowBreaks(sheet: XmlElement, xml: string, rows: SheetEdits['rowBreaks']): readonly Splice[] {
  if (!rows) return [];
  const prefix = prefixAt(sheet);
  const element = child(sheet, 'rowBreaks');
  // The row above the break, counted from 1; it goes as far as the last column.
  const breaks = [...rows]
    .sort((a, b) => a - b)
    .map((row) => printTag(`${prefix}brk`, { id: row, max: COLUMNS - 1, man: '1' }, true));
  const name = `${prefix}rowBreaks`;
  const text =
    breaks.length === 0
      ? ''
      : `${printTag(name, { count: breaks.length, manualBreakCount: breaks.length })}${breaks.join('')}</${name}>`;
  if (element) return [{ start: element.start, end: element.closeEnd, text }];
  return text === '' ? [] : [insertChild(sheet, xml, SHEET_ORDER, 'rowBreaks', text)];
}
