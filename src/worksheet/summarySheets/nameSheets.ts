import type { StoredSettings } from '../storedSettings';
import type { SheetKind } from './drawing';
import { halfMadeSheets } from './halfMade';
import type { Holders } from './holders';
import { freeAnchor, sheetOf, type SheetEntry } from './sheetLedger';
import { sheetNameFor, wantedName } from './sheetNames';
import type { SheetThere } from './standingSheet';
import { summaryWords } from './summaryWords';

/** A sheet that is to be there: what it is called, and its id where it is there already. */
export interface NamedSheet {
  readonly entry: SheetEntry;
  readonly name: string;
  readonly id: string | null;
}

/**
 * The sheets there are to be, in their order. One that Piano made before is found by its hidden name and keeps the name
 * people gave it; a new one is called after whose it is, as far as no other sheet is.
 */
export function nameSheets(
  holders: Holders,
  settings: Pick<StoredSettings, 'sheets' | 'snapshots' | 'language' | 'officesApart'>,
  there: readonly SheetThere[],
): NamedSheet[] {
  const { sheets: entries } = settings;
  const named: NamedSheet[] = [];
  const halfMade = halfMadeSheets({ sheets: entries }, there);
  const anchors = [...entries.map(({ anchor }) => anchor), ...there.flatMap(({ names }) => names)];
  for (const { kind, key, wanted } of wantedSheets(holders, settings)) {
    const entry = entries.find((each) => each.kind === kind && each.key === key);
    const sheet = entry === undefined ? undefined : sheetOf(entry, there);
    if (entry !== undefined && sheet !== undefined) {
      named.push({ entry: { ...entry, name: sheet.name }, name: sheet.name, id: sheet.id });
      continue;
    }
    const name = sheetNameFor(
      wanted,
      [...there.filter((each) => !halfMade.includes(each)), ...named].map((each) => each.name),
    );
    // One that is gone leaves its hidden name free.
    const anchor = entry?.anchor ?? freeAnchor(anchors);
    anchors.push(anchor);
    named.push({ entry: { kind, key, anchor, name, drawn: null }, name, id: null });
  }
  return named;
}

interface WantedSheet {
  readonly kind: SheetKind;
  readonly key: string;
  readonly wanted: string;
}

function wantedSheets(
  { managers, offices, unowned }: Holders,
  { snapshots, language, officesApart }: Pick<StoredSettings, 'snapshots' | 'language' | 'officesApart'>,
): WantedSheet[] {
  const one = (kind: SheetKind, key = ''): WantedSheet => ({
    kind,
    key,
    wanted: wantedName(kind, key, summaryWords[language]),
  });
  return [
    one('overview'),
    ...managers.filter(({ groups }) => groups.length > 0).map(({ owner }) => one('manager', owner)),
    ...(unowned === null ? [] : [one('unowned')]),
    ...(officesApart ? offices.map(({ owner }) => one('office', owner)) : offices.length === 0 ? [] : [one('offices')]),
    one('report'),
    one('findings'),
    ...(snapshots.length > 0 ? [one('snapshots')] : []),
    one('rules'),
  ];
}
