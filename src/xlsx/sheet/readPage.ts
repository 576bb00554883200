import type { Area } from '../content';
import type { PageLook, PageMargins } from '../page';
import { isTrue } from '../xml/isTrue';
import { child, children, type XmlElement } from '../xml/readTree';
import { decodeXstring } from '../xml/xstring';
import { readArea } from './reference';

/** What Excel takes where the file says nothing (ECMA-376 part 1, 18.3.1.62). */
const MARGINS: PageMargins = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

export function readPage(sheet: XmlElement): PageLook {
  const properties = child(sheet, 'sheetPr');
  const setup = child(sheet, 'pageSetup')?.attributes ?? {};
  const texts = child(sheet, 'headerFooter');
  const text = (name: string): string => decodeXstring((texts && child(texts, name)?.content) ?? '');
  return {
    orientation: setup['orientation'] === 'landscape' ? 'landscape' : 'portrait',
    paper: Number(setup['paperSize'] ?? 1),
    scale: Number(setup['scale'] ?? 100),
    fitsToPage: isTrue(properties && child(properties, 'pageSetUpPr')?.attributes['fitToPage']),
    margins: readMargins(child(sheet, 'pageMargins')),
    isCentred: isTrue(child(sheet, 'printOptions')?.attributes['horizontalCentered']),
    header: text('oddHeader'),
    footer: text('oddFooter'),
  };
}

function readMargins(element: XmlElement | undefined): PageMargins {
  const said = (name: keyof PageMargins): number => Number(element?.attributes[name] ?? MARGINS[name]);
  return {
    left: said('left'),
    right: said('right'),
    top: said('top'),
    bottom: said('bottom'),
    header: said('header'),
    footer: said('footer'),
  };
}

/** Rows, from 0, before which a page ends because somebody wanted it. */
export function readRowBreaks(sheet: XmlElement): readonly number[] {
  const breaks = child(sheet, 'rowBreaks');
  return (breaks ? children(breaks, 'brk') : [])
    .filter(({ attributes }) => isTrue(attributes['man']))
    .map(({ attributes }) => Number(attributes['id'] ?? 0));
}

export function readAutoFilter(sheet: XmlElement): { readonly area: Area; readonly isFiltering: boolean } | null {
  const filter = child(sheet, 'autoFilter');
  const area = filter && readArea(filter.attributes['ref'] ?? '');
  return area ? { area, isFiltering: filter.children.length > 0 } : null;
}
