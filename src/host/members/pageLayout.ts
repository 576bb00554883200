import type { PageMargins } from '../../xlsx/page';
import { MAX_COLUMNS, printAbsolute, readAddress } from '../model/address';
import type { SheetOfWorkbook } from '../model/sheetOfWorkbook';
import { setSheetName } from '../model/sheetNames';
import { invalidArgument, NotImplemented } from '../protocol/hostError';
import { defineClass, type Argument } from './hostClass';
import { headerFooterGroupClass } from './headerFooter';
import { rangeClass } from './range';
import { flag } from './restyle';

/** The file's codes of papers. https://learn.microsoft.com/javascript/api/excel/excel.papertype */
const PAPERS = new Map([
  [1, 'Letter'],
  [5, 'Legal'],
  [8, 'A3'],
  [9, 'A4'],
  [11, 'A5'],
]);

const POINTS_PER_INCH = 72;

/** https://learn.microsoft.com/javascript/api/excel/excel.printmarginunit */
const UNITS: Readonly<Record<string, number>> = { Points: 72, Inches: 1, Centimeters: 2.54 };

/** https://learn.microsoft.com/javascript/api/excel/excel.pagelayout */
export const pageLayoutClass = defineClass<SheetOfWorkbook>({
  name: 'PageLayout',
  properties: {
    Orientation: {
      get: ({ sheet }) => (sheet.page.orientation === 'landscape' ? 'Landscape' : 'Portrait'),
      set: ({ sheet }, value) => {
        if (value !== 'Portrait' && value !== 'Landscape') throw invalidArgument('a page is Portrait or Landscape');
        sheet.setPage({ orientation: value === 'Portrait' ? 'portrait' : 'landscape' });
      },
    },
    PaperSize: {
      get: ({ sheet }) => {
        const paper = PAPERS.get(sheet.page.paper);
        if (paper === undefined) throw new NotImplemented(`PageLayout.paperSize of code ${sheet.page.paper}`);
        return paper;
      },
      set: ({ sheet }, value) => {
        const paper = [...PAPERS].find(([, name]) => name === value)?.[0];
        if (paper === undefined) throw new NotImplemented(`PageLayout.paperSize = ${String(value)}`);
        sheet.setPage({ paper });
      },
    },
    Zoom: {
      get: ({ sheet: { page } }) => {
        if (page.fitsToPage) throw new NotImplemented('PageLayout.zoom of a sheet that fits pages');
        return { scale: page.scale };
      },
      set: ({ sheet }, value) => {
        const { scale } = { ...(value as { readonly scale?: unknown }) };
        if (scale === undefined) throw new NotImplemented('PageLayout.zoom to fit pages');
        if (typeof scale !== 'number' || scale < 10 || scale > 400)
          throw invalidArgument('a scale is 10 to 400 per cent');
        sheet.setPage({ scale: Math.round(scale), fitsToPage: false });
      },
    },
    CenterHorizontally: {
      get: ({ sheet }) => sheet.page.isCentred,
      set: ({ sheet }, value) => {
        sheet.setPage({ isCentred: flag(value) });
      },
    },
    ...Object.fromEntries(
      (['left', 'right', 'top', 'bottom', 'header', 'footer'] as const).map((side) => [
        `${side.charAt(0).toUpperCase()}${side.slice(1)}Margin`,
        { get: ({ sheet }: SheetOfWorkbook) => sheet.page.margins[side] * POINTS_PER_INCH },
      ]),
    ),
  },
  navigations: {
    HeadersFooters: (target) => headerFooterGroupClass.of(target),
  },
  objectMethods: {
    GetPrintTitleRowsOrNullObject: (target) => {
      const area = namedArea(target, '_xlnm.Print_Titles');
      return area && rangeClass.of({ ...target, area });
    },
  },
  methods: {
    SetPrintMargins: ({ sheet }, [unit, options]) => {
      const perInch = UNITS[String(unit)];
      if (perInch === undefined) throw invalidArgument('there is no such unit');
      sheet.setPage({ margins: { ...sheet.page.margins, ...readMargins(options, perInch) } });
    },
    SetPrintArea: (target, [area]) => {
      const { row, column, rows, columns } = areaOf(area);
      setSheetName(target, '_xlnm.Print_Area', printAbsolute(target.sheet.name, { row, column, rows, columns }));
    },
    SetPrintTitleRows: (target, [rows]) => {
      const whole = { ...areaOf(rows), column: 0, columns: MAX_COLUMNS };
      setSheetName(target, '_xlnm.Print_Titles', printAbsolute(target.sheet.name, whole));
    },
  },
});

function namedArea({ workbook, sheet }: SheetOfWorkbook, name: string) {
  const found = workbook.file.definedNames.find((each) => each.scope === sheet.index && each.name === name);
  return found ? (readAddress(found.refersTo)?.area ?? null) : null;
}

function readMargins(options: unknown, perInch: number): Partial<PageMargins> {
  const given = Object.entries({ ...(options as Readonly<Record<string, unknown>>) });
  return Object.fromEntries(
    given.map(([side, length]) => {
      if (typeof length !== 'number' || length < 0) throw invalidArgument('a margin is 0 or more');
      return [side, inches(length / perInch)];
    }),
  );
}

/** Without the dust of a division: Excel writes 0.47244094488188981 for 12 mm, and reads any of it. */
function inches(length: number): number {
  return Number(length.toPrecision(15));
}

function areaOf(argument: Argument) {
  const range = rangeClass.targetOf(argument);
  const area = range?.area ?? (typeof argument === 'string' ? readAddress(argument)?.area : undefined);
  if (!area) throw invalidArgument('a range is needed');
  return area;
}
