import type { Area } from '../../xlsx/content';
import { printAddress } from '../model/address';
import type { HostSheet } from '../model/sheet';
import { defineClass } from './hostClass';

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeareas */
export const rangeAreasClass = defineClass<{ readonly sheet: HostSheet; readonly areas: readonly Area[] }>({
  name: 'RangeAreas',
  properties: {
    Address: { get: ({ sheet, areas }) => areas.map((area) => printAddress(sheet.name, area)).join(',') },
  },
});
