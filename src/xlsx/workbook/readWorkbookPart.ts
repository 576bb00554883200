import type { DefinedName, FileSheet } from '../content';
import { Refusal } from '../refusal';
import type { Relationship } from '../package/relationships';
import { isTrue } from '../xml/isTrue';
import { child, children, readTree, type XmlElement } from '../xml/readTree';
import { decodeXstring } from '../xml/xstring';

/** A worksheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly visibility: FileSheet['visibility'];
  readonly part: string;
  /** The number by which the calculation chain knows it. */
  readonly sheetId: string;
  /** Its place among all the tabs, chart sheets included. */
  readonly tab: number;
}

export interface WorkbookPart {
  /** Worksheets only; chart sheets, dialogs and macro sheets are not among them. */
  readonly sheets: readonly ListedSheet[];
  readonly activeSheet: number;
  readonly date1904: boolean;
  readonly isLocked: boolean;
  readonly definedNames: readonly DefinedName[];
}

/** Reads the workbook part (CT_Workbook, ECMA-376 part 1, 18.2.27). Throws a `Refusal` when it isn't a workbook, or has no worksheet. */
export function readWorkbookPart(part: string, xml: string, relationships: readonly Relationship[]): WorkbookPart {
  const tree = readTree(part, xml);
  if (tree.name !== 'workbook') throw new Refusal('notAWorkbook', `${part} is a ${tree.name}`);
  const listed = within(tree, 'sheets', 'sheet').map((sheet, tab) => readListed(sheet, tab, relationships));
  const sheets = listed.filter((sheet) => sheet !== null);
  if (sheets.length === 0) throw new Refusal('damaged', `${part} lists no worksheet`);
  // Names and the active tab count every kind of sheet; we count worksheets.
  const places = listed.map((sheet) => (sheet ? sheets.indexOf(sheet) : null));
  const active = Number(within(tree, 'bookViews', 'workbookView')[0]?.attributes['activeTab'] ?? 0);
  return {
    sheets,
    activeSheet:
      places[active] ??
      Math.max(
        0,
        sheets.findIndex(({ visibility }) => visibility === 'visible'),
      ),
    date1904: isTrue(child(tree, 'workbookPr')?.attributes['date1904']),
    isLocked: isTrue(child(tree, 'workbookProtection')?.attributes['lockStructure']),
    definedNames: within(tree, 'definedNames', 'definedName').flatMap((name) => readName(name, places)),
  };
}

function within(tree: XmlElement, list: string, item: string): readonly XmlElement[] {
  const parent = child(tree, list);
  return parent ? children(parent, item) : [];
}

function readListed(
  { attributes }: XmlElement,
  tab: number,
  relationships: readonly Relationship[],
): ListedSheet | null {
  // The prefix of `r:id` is the writer's choice, and so is where it is declared.
  const id = Object.keys(attributes).find((name) => name.endsWith(':id'));
  const relationship = relationships.find((candidate) => id !== undefined && candidate.id === attributes[id]);
  if (!relationship) throw new Refusal('damaged', `no part for sheet ${attributes['name'] ?? '?'}`);
  if (relationship.kind !== 'worksheet') return null;
  const state = attributes['state'];
  return {
    name: decodeXstring(attributes['name'] ?? ''),
    visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
    part: relationship.target,
    sheetId: attributes['sheetId'] ?? '',
    tab,
  };
}

function readName({ attributes, content }: XmlElement, places: readonly (number | null)[]): readonly DefinedName[] {
  const { name = '', localSheetId, hidden, comment = '' } = attributes;
  const scope = localSheetId === undefined ? null : places[Number(localSheetId)];
  // A name that belongs to a chart sheet, or to none, can't be said here.
  if (scope === undefined || (scope === null && localSheetId !== undefined)) return [];
  return [
    {
      name: decodeXstring(name),
      scope,
      refersTo: decodeXstring(content),
      hidden: isTrue(hidden),
      comment: decodeXstring(comment),
    },
  ];
}
