import type { FileChart } from '../chart';
import { readCharts } from '../charts/readCharts';
import type { FileCustomXml, FileSheet, FileWorkbook } from '../content';
import { readCustomXml } from '../customXml/readCustomXml';
import { CONTENT_TYPES } from '../package/changingPackage';
import type { Package } from '../package/openPackage';
import { Refusal } from '../refusal';
import { readSharedStrings } from '../sheet/readSharedStrings';
import { readSheet, type ReadSheet } from '../sheet/readSheet';
import { BLANK_STYLES } from '../styles/blankStyles';
import { describeDifferential, describeStyle, readStyles, type Styles } from '../styles/readStyles';
import { OFFICE_THEME, readTheme, type Theme } from '../styles/theme';
import { readTree } from '../xml/readTree';
import { readWorkbookPart, type ListedSheet } from './readWorkbookPart';

/** A workbook, and where in the package it is. */
export interface LoadedWorkbook {
  readonly workbook: FileWorkbook;
  readonly part: string;
  readonly sheets: readonly (ReadSheet & Pick<FileSheet, 'charts'> & Pick<ListedSheet, 'sheetId' | 'tab'>)[];
  readonly sharedStrings: readonly string[];
  readonly styles: Styles;
  /** Null when the package has none. */
  readonly stylesPart: string | null;
  readonly calcChainPart: string | null;
}

/** What was read before some parts changed: what didn't change isn't read again. */
export interface Before {
  readonly loaded: LoadedWorkbook;
  readonly changed: ReadonlySet<string>;
}

/** Follows the relationships from the package to the workbook and from there to its parts; names of files mean nothing. */
export function loadWorkbook(parts: Package, before: Before | null = null): LoadedWorkbook {
  const part = parts.relationships('').find(({ kind }) => kind === 'officeDocument')?.target;
  if (part === undefined) throw new Refusal('notAWorkbook', 'no office document in the package');
  if (part.toLowerCase().endsWith('.bin')) throw new Refusal('notAWorkbook', `${part} is a binary workbook (.xlsb)`);
  // Read only to be sure that saving can.
  readTree(CONTENT_TYPES, parts.text(CONTENT_TYPES));
  const relationships = parts.relationships(part);
  const related = (kind: string): string | null => {
    const target = relationships.find((relationship) => relationship.kind === kind)?.target;
    return target !== undefined && parts.has(target) ? target : null;
  };
  const listed = readWorkbookPart(part, parts.text(part), relationships);

  const stringsPart = related('sharedStrings');
  // No change touches the shared strings.
  const sharedStrings =
    before?.loaded.sharedStrings ??
    (stringsPart === null ? [] : readSharedStrings(stringsPart, parts.text(stringsPart)));
  const context = { sharedStrings, date1904: listed.date1904 };
  const sheets = listed.sheets.map((sheet) => {
    const known = before?.changed.has(sheet.part)
      ? null
      : before?.loaded.sheets.find(({ part: path }) => path === sheet.part);
    const read = known ?? readSheet(sheet.part, parts.text(sheet.part), sheet, context);
    let charts: readonly FileChart[] | null = null;
    return { ...read, ...sheet, charts: () => (charts ??= readCharts(parts, sheet.part).map(({ chart }) => chart)) };
  });
  let customXml: readonly FileCustomXml[] | null = null;
  const stylesPart = related('styles');
  const isKept = before !== null && before.loaded.stylesPart === stylesPart && !before.changed.has(stylesPart ?? '');
  const styles = isKept
    ? before.loaded.styles
    : readStyles(stylesPart ?? 'styles', stylesPart === null ? BLANK_STYLES : parts.text(stylesPart));
  let theme: Theme | null = null;
  return {
    workbook: {
      sheets,
      activeSheet: listed.activeSheet,
      date1904: listed.date1904,
      isLocked: listed.isLocked,
      definedNames: listed.definedNames,
      customXml: () => (customXml ??= readCustomXml(parts, part)),
      style: (index) => describeStyle(styles, index, (theme ??= themeIn(related('theme'), parts))),
      differentialStyle: (index) => describeDifferential(styles, index),
    },
    part,
    sheets,
    styles,
    stylesPart,
    calcChainPart: related('calcChain'),
    sharedStrings,
  };
}

function themeIn(part: string | null, parts: Package): Theme {
  return part === null ? OFFICE_THEME : readTheme(part, parts.text(part));
}
