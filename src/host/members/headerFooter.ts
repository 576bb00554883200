import { joinParts, partsOf, type ThreeParts } from '../model/headerText';
import type { SheetOfWorkbook } from '../model/sheetOfWorkbook';
import { invalidArgument } from '../protocol/hostError';
import { defineClass } from './hostClass';

/** https://learn.microsoft.com/javascript/api/excel/excel.headerfootergroup */
export const headerFooterGroupClass = defineClass<SheetOfWorkbook>({
  name: 'HeaderFooterGroup',
  navigations: {
    DefaultForAllPages: (target) => headerFooterClass.of(target),
  },
});

const text = (of: 'header' | 'footer', part: keyof ThreeParts) => ({
  get: ({ sheet }: SheetOfWorkbook) => partsOf(sheet.page[of])[part],
  set: ({ sheet }: SheetOfWorkbook, value: unknown) => {
    if (typeof value !== 'string' || value.length > 255) throw invalidArgument('a text of at most 255 characters');
    sheet.setPage({ [of]: joinParts({ ...partsOf(sheet.page[of]), [part]: value }) });
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.headerfooter */
export const headerFooterClass = defineClass<SheetOfWorkbook>({
  name: 'HeaderFooter',
  properties: {
    LeftFooter: text('footer', 'left'),
    CenterFooter: text('footer', 'centre'),
    RightFooter: text('footer', 'right'),
    LeftHeader: text('header', 'left'),
  },
});
