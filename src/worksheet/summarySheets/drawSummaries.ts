import type { Drawing } from './drawing';
import { drawFindings } from './findingsSheet';
import type { Holders } from './holders';
import type { NamedSheet } from './nameSheets';
import { drawOverview } from './overview/overviewSheet';
import { drawReport } from './reportSheet';
import { drawRules } from './rulesSheet';
import { drawSnapshots } from './snapshotSheet';
import type { Scheda } from './schedaSheet';
import { drawManager, drawOffice, drawOffices, drawUnowned } from './schede';
import { sheetPlaces } from './sheetPlaces';
import type { SummaryInput } from './summaryInput';

/** The sheets as they should stand, in the order of their names. */
export function drawSummaries(input: SummaryInput, holders: Holders, named: readonly NamedSheet[]): Drawing[] {
  const schede = new Map(
    named.flatMap((sheet) => {
      const scheda = drawOne(input, holders, sheet);
      return scheda === null ? [] : [[sheet, scheda] as const];
    }),
  );
  const places = sheetPlaces([...schede].map(([{ name }, scheda]) => ({ name, scheda })));
  const offices = new Set(holders.offices.map(({ owner }) => owner));
  const report = named.find(({ entry }) => entry.kind === 'report')?.name ?? '';
  const overview = named.find(({ entry }) => entry.kind === 'overview')?.name ?? '';
  const whole = { ...input, holders, places, report, overview };
  return named.map((sheet) => {
    const { entry, name } = sheet;
    switch (entry.kind) {
      case 'overview':
        return drawOverview(whole);
      case 'report':
        return drawReport(input, { ...places, offices }, name);
      case 'findings':
        return drawFindings(input, name);
      case 'snapshots':
        return drawSnapshots(input, input.snapshots, name);
      case 'rules':
        return drawRules(whole, name);
      default: {
        const scheda = schede.get(sheet);
        if (scheda === undefined) throw new Error(`Nothing is drawn on ${name}`);
        return scheda.drawing;
      }
    }
  });
}

/** A sheet of objectives; null for those made of them. */
function drawOne(input: SummaryInput, holders: Holders, { entry: { kind, key }, name }: NamedSheet): Scheda | null {
  switch (kind) {
    case 'manager': {
      const holder = holders.managers.find(({ owner }) => owner === key);
      return holder === undefined ? null : drawManager(input, holder, name);
    }
    case 'unowned':
      return holders.unowned === null ? null : drawUnowned(input, holders.unowned, name);
    case 'office': {
      const holder = holders.offices.find(({ owner }) => owner === key);
      return holder === undefined ? null : drawOffice(input, holder, name);
    }
    case 'offices':
      return drawOffices(input, holders.offices, name);
    default:
      return null;
  }
}
