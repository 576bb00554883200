import { findingKey } from '../taskpane/navigation';
import type { Runs } from '../taskpane/runs';
import type { CommandName } from './commandNames';
import { nextFinding } from './nextFinding';

/** A command says in the pane how it went, so it has nothing to return. */
export const commands: Readonly<Record<CommandName, (runs: Runs) => Promise<void>>> = {
  // It is shown before each of them; behind a button the manifest says so itself.
  showPane: () => Promise.resolve(),
  recalculate: (runs) => runs.start({ kind: 'recalculate' }),
  nextFinding: showNextFinding,
  createSheets: (runs) => runs.start({ kind: 'createSummaries' }),
  // It takes away what others may count on, so it asks first.
  removeEverything: (runs) => {
    runs.tell({ kind: 'removalAsked', asked: true });
    return Promise.resolve();
  },
};

/** Opens it in the pane and turns to its cell. A plan that was not read yet is read first; the pane says why it can't be. */
async function showNextFinding(runs: Runs): Promise<void> {
  if (runs.state().plan === null) await runs.start({ kind: 'check' });
  const { plan, place } = runs.state();
  if (plan === null) return;
  const next = nextFinding(plan.report, place);
  runs.tell({ kind: 'tabChosen', tab: 'findings' });
  if (next === null) return;
  if (place.search !== '') runs.tell({ kind: 'searched', search: '' });
  if (place.severity !== null) runs.tell({ kind: 'severityChosen', severity: place.severity });
  if (place.foldedKinds.includes(next.code)) runs.tell({ kind: 'kindToggled', code: next.code });
  runs.tell({ kind: 'findingOpened', finding: findingKey(next) });
  if (next.cell !== null) await runs.goTo(next.sheet, next.cell);
}
