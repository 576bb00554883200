import { groupBy } from '../../groupBy';
import { nearOwners } from '../../nearOwners';
import type { Objective } from '../../plan';
import type { Finding } from '../finding';
import { found, rewritten, wholeOf } from '../found';
import { atObjective, type Check } from './check';

/**
 * An owner is one the managers' table declares, or an office that answers for other objectives too. One letter off a
 * known name is a slip, and the name is suggested; it is never counted as the other without a correction. Offices
 * that answer for a single team objective are only counted.
 */
export const ownersAreKnown: Check = ({ objectives, declared }) => {
  const managers = new Set(declared.owners.map(({ owner }) => owner));
  const near = nearOwners(objectives, declared);
  const uses = groupBy(objectives, ({ owner }) => owner.canonical);
  return objectives.flatMap((objective) => {
    const { written, canonical } = objective.owner;
    if (written === null || canonical === null || managers.has(canonical)) return [];
    const cell = objective.ownerCell ?? objective.cell;
    const meant = near.get(canonical);
    if (meant !== undefined) return [atObjective(objective, misspelled(objective, written, meant), cell)];
    const isManagers = ['individual', 'organisational'].includes(objective.level) || objective.levelFrom === 'nothing';
    if (!isManagers || managers.size === 0 || (uses.get(canonical)?.length ?? 0) > 1) return [];
    return [atObjective(objective, found('STR-035', {}, written, wholeOf(written)), cell)];
  });
};

/** In a cell of its own, or in brackets behind the title, where the rest of the cell stays. */
function misspelled({ ownerCell, cellText }: Objective, written: string, meant: string): Finding {
  const start = cellText.lastIndexOf(written);
  if (ownerCell !== null) return found('STR-034', { meant }, written, wholeOf(written), [meant]);
  if (start < 0) return found('STR-034', { meant }, written, wholeOf(written));
  const span = { start, end: start + written.length };
  return found('STR-034', { meant }, cellText, span, [rewritten(cellText, span, meant)]);
}
