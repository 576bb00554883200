// What a method gives is a result, not a property to load.
/* eslint-disable office-addins/load-object-before-read */
import { codeOf, onSheet, type Script } from '../script';

export const SHEET_SCRIPTS: readonly Script[] = [
  {
    name: 'sheets are listed with name, position and visibility',
    run: (run) =>
      run(async (context) => {
        const sheets = context.workbook.worksheets.load('items/name,items/position,items/visibility,items/id');
        await context.sync();
        return sheets.items.map(({ name, position, visibility, id }) => [
          name,
          position,
          visibility,
          /^\{.{36}\}$/.test(id),
        ]);
      }),
    expected: [
      ['Conformance', 0, 'Visible', true],
      ["O'Other 2", 1, 'Visible', true],
    ],
  },
  {
    name: 'a sheet is found by name without case, and by id',
    run: (run) =>
      run(async (context) => {
        const byName = context.workbook.worksheets.getItem('CONFORMANCE').load('name,id');
        await context.sync();
        const byId = context.workbook.worksheets.getItem(byName.id).load('name');
        await context.sync();
        return [byName.name, byId.name];
      }),
    expected: ['Conformance', 'Conformance'],
  },
  {
    name: 'a sheet that does not exist is ItemNotFound, or a null object',
    run: async (run) => {
      const code = await codeOf(
        run(async (context) => {
          context.workbook.worksheets.getItem('Nowhere').load('name');
          await context.sync();
        }),
      );
      const isNull = await run(async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject('Nowhere');
        sheet.load('name');
        await context.sync();
        return sheet.isNullObject;
      });
      return [code, isNull];
    },
    expected: ['ItemNotFound', true],
  },
  {
    name: 'a null object can be loaded through',
    run: (run) =>
      onSheet(run, async (sheet, context) => {
        const used = sheet.getUsedRangeOrNullObject(true);
        used.load('values');
        const { format } = used;
        format.load('wrapText');
        await context.sync();
        return [used.isNullObject, format.isNullObject];
      }),
    expected: [true, true],
  },
  {
    name: 'what is done to a null object is done to nothing, known to be null or not',
    run: (run) =>
      onSheet(run, async (sheet, context) => {
        const { workbook } = context;
        const name = sheet.names.getItemOrNullObject('Nowhere');
        const part = workbook.customXmlParts.getByNamespace('urn:example:none').getOnlyItemOrNullObject();
        const used = sheet.getUsedRangeOrNullObject(true);
        const act = (): void => {
          name.delete();
          name.visible = false;
          name.getRange().getOffsetRange(1, 0).clear('All');
          part.setXml('<a/>');
          part.delete();
          used.values = [['x']];
          used.format.fill.color = '#FFEB9C';
          workbook.worksheets.getItemOrNullObject('Nowhere').delete();
        };
        act();
        await context.sync();
        act();
        sheet.getRange('B2').values = [[1]];
        const written = sheet.getUsedRange().load('address');
        const count = workbook.customXmlParts.getCount();
        await context.sync();
        return [name.isNullObject, part.isNullObject, used.isNullObject, written.address, count.value];
      }),
    expected: [true, true, true, 'Conformance!B2', 0],
  },
  {
    name: 'another sheet can be activated',
    run: async (run) => {
      await run(async (context) => {
        context.workbook.worksheets.getItem("O'Other 2").activate();
        await context.sync();
      });
      return onSheet(run, async (sheet, context) => {
        sheet.load('name');
        await context.sync();
        return sheet.name;
      });
    },
    expected: "O'Other 2",
  },
  {
    name: 'a new sheet is not protected',
    run: (run) =>
      onSheet(run, async (sheet, context) => {
        sheet.load('protection/protected,visibility,position,id');
        await context.sync();
        return [sheet.protection.protected, sheet.visibility, sheet.position];
      }),
    expected: [false, 'Visible', 0],
  },
  {
    name: 'the used range of a blank sheet is A1, or a null object',
    run: (run) =>
      onSheet(run, async (sheet, context) => {
        const used = sheet.getUsedRange(true).load('address');
        const orNull = sheet.getUsedRangeOrNullObject(true);
        orNull.load('address');
        await context.sync();
        return [used.address, orNull.isNullObject];
      }),
    expected: ['Conformance!A1', true],
  },
  {
    name: 'formats count as used, unless only values are asked for',
    run: (run) =>
      onSheet(run, async (sheet, context) => {
        sheet.getRange('B2').values = [['x']];
        sheet.getRange('D5').format.fill.color = '#FFFF00';
        const all = sheet.getUsedRange().load('address');
        const values = sheet.getUsedRangeOrNullObject(true).load('address');
        await context.sync();
        return [all.address, values.address];
      }),
    expected: ['Conformance!B2:D5', 'Conformance!B2'],
  },
  {
    name: 'what was cleared is no longer used',
    run: (run) =>
      onSheet(run, async (sheet, context) => {
        sheet.getRange('B2:C9').values = Array.from({ length: 8 }, () => [1, 2]);
        sheet.getRange('C2:C9').values = Array.from({ length: 8 }, () => ['']);
        const used = sheet.getUsedRange(true).load('address');
        await context.sync();
        return used.address;
      }),
    expected: 'Conformance!B2:B9',
  },
];
