import { buildReport } from '../../src/app/buildReport';
import type { Done } from '../../src/app/outcome';
import { viewOf, type PlanView } from '../../src/app/planView';
import { defaultSettings } from '../../src/plan/achievement/settings';
import { assessPlan } from '../../src/plan/assess';
import type { CellValue } from '../../src/plan/cell';
import { readPlan } from '../../src/plan/readPlan';
import { writtenPlan } from '../../src/worksheet/findPlan';
import { rememberedIn } from '../../src/worksheet/remembered';
import { noSettings, printSettings, type StoredSettings } from '../../src/worksheet/storedSettings';
import { placeIn } from '../support/foundPlan';
import { gridOf, shownAsWritten } from '../support/grids';
import { registerHeadings } from '../support/registerPlan';

interface Shown {
  readonly language?: 'it' | 'en';
  readonly changes?: number;
  readonly changed?: number | null;
  readonly settings?: Partial<StoredSettings>;
  readonly isPrepared?: boolean;
  readonly otherSheets?: readonly string[];
  readonly made?: PlanView['made'];
}

type Row = readonly CellValue[];

/** Two met, one missed, one to correct; an error (F104), a warning and a note (F102). */
export const fewRows: readonly Row[] = [
  ['01.O1', 'Servizi', 'F101', 'Pratiche evase', 40, '>= 45', 50],
  ['01.O1', 'Servizi', 'F102', 'Costi', 40519.31, '>= 40,000€', 41000],
  ['01.O1', 'Servizi', 'F103', 'Incontri', 10, '>= 12', 5],
  ['01.O1', 'Servizi', 'F104', 'Giorni', 3, '>= 31/06/2017', 2],
];

/** What a run over a register on sheet «Allegato» ends with, made by the rooms that make it in Excel. */
export function shownPlan(
  rows: readonly Row[] = fewRows,
  {
    language = 'it',
    changes = 6,
    changed = 3,
    settings = {},
    isPrepared = true,
    otherSheets = [],
    made = [],
  }: Shown = {},
): Done {
  const grid = gridOf([['Piano 2017'], registerHeadings, ...rows], { sheet: 'Allegato 3-4-5' });
  const place = { ...placeIn([grid]), otherSheets };
  const judged = { referenceDate: '2017-12-31', settings: defaultSettings };
  const plan = readPlan(writtenPlan(place, shownAsWritten), judged);
  const remembered = rememberedIn(printSettings({ ...noSettings, ...settings }));
  const inspection = {
    status: 'inspected' as const,
    place,
    assessed: assessPlan(plan, { year: place.year, ...judged }),
    referenceDate: judged.referenceDate,
    frozen: null,
    isFrozen: false,
    standing: () => null,
    watched: [],
    remembered,
    settings: remembered.settings,
    made,
  };
  const view = viewOf(inspection);
  return {
    status: 'done',
    report: buildReport(inspection, language, { syncs: 3, requests: null, changes }),
    view: isPrepared ? { ...view, isPrepared, toAdd: [] } : view,
    changed,
    undo: changes === 0 ? [] : [{ kind: 'activateSheet', sheet: grid.id }],
  };
}
