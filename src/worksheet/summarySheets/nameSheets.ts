import type { StoredSettings } from '../storedSettings';
import type { SheetKind } from './drawing';
import { halfMadeSheets } from './halfMade';
import type { Holders } from './holders';
import { freeAnchor, sheetOf, type SheetEntry } from './sheetLedger';
import { sheetNameFor } from './sheetNames';
import type { SheetThere } from './standingSheet';
import { summaryWords, type SummaryWords } from './summaryWords';

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
  { sheets: entries, snapshots, language }: Pick<StoredSettings, 'sheets' | 'snapshots' | 'language'>,
  there: readonly SheetThere[],
): NamedSheet[] {
  const named: NamedSheet[] = [];
  const halfMade = halfMadeSheets({ sheets: entries }, there);
  const anchors = [...entries.map(({ anchor }) => anchor), ...there.flatMap(({ names }) => names)];
  for (const { kind, key, wanted } of wantedSheets(holders, snapshots.length > 0, summaryWords[language])) {
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
  hasSnapshots: boolean,
  { names }: SummaryWords,
): WantedSheet[] {
  const one = (kind: SheetKind, wanted: string): WantedSheet => ({ kind, key: '', wanted });
  return [
    one('overview', names.overview),
    ...managers
      .filter(({ groups }) => groups.length > 0)
      .map(({ owner }) => ({ kind: 'manager' as const, key: owner, wanted: names.manager(owner) })),
    ...(unowned === null ? [] : [one('unowned', names.unowned)]),
    ...(offices.length === 0 ? [] : [one('offices', names.offices)]),
    one('report', names.report),
    one('findings', names.findings),
    ...(hasSnapshots ? [one('snapshots', names.snapshots)] : []),
    one('rules', names.rules),
  ];
}
