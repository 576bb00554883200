import type { Objective } from '../../plan';
import { isUnowned, vacancies } from '../../rollup/deduceOwners';
import { wantsOwner } from '../../rollup/owning';
import { found, wholeOf } from '../found';
import type { Finding } from '../finding';
import { atObjective, type Check } from './check';

/**
 * Somebody answers for every objective below the strategic ones, which are the whole body's. Where the counts the plan
 * declares leave room with one owner only, that owner is proposed. A plan without any owner says so once.
 */
export const objectivesHaveOwners: Check = ({ objectives, declared }) => {
  const unowned = objectives.filter(isUnowned);
  const [first] = unowned;
  if (first === undefined) return [];
  if (unowned.length > 1 && unowned.length === objectives.filter(wantsOwner).length) {
    const written = first.writtenCode || first.title;
    return [atObjective(first, found('STR-033', { count: unowned.length }, written, wholeOf(written)))];
  }
  return unowned.map((objective) => {
    const candidates = vacancies(objective.level, objectives, declared).map(({ owner }) => owner);
    return atObjective(objective, missingOwner(objective, candidates), objective.ownerCell ?? objective.cell);
  });
};

function missingOwner(objective: Objective, candidates: string[]): Finding {
  const { owner, level } = objective;
  const code = objective.writtenCode || objective.title;
  const { written, fill } = placeForOwner(objective, code);
  const corrections = owner.proposed === null || fill === null ? [] : [fill(owner.proposed)];
  return owner.proposed === null
    ? found('STR-032', { code, candidates: candidates.slice(0, 3) }, written, wholeOf(written))
    : found('STR-031', { code, proposed: owner.proposed, level }, written, wholeOf(written), corrections);
}

interface PlaceForOwner {
  readonly written: string;
  /** The cell's new text with an owner in it; null where no cell holds one. */
  readonly fill: ((owner: string) => string) | null;
}

/** In a cell of its own, or in brackets behind the title. */
function placeForOwner({ owner, ownerCell, title, cellText }: Objective, code: string): PlaceForOwner {
  if (ownerCell !== null) return { written: owner.written ?? '', fill: (name) => name };
  const isBehindTitle = title !== '' && cellText.replace(/\s+/gu, ' ').trim().endsWith(title);
  if (isBehindTitle) return { written: cellText, fill: (name) => `${cellText.trimEnd()} (${name})` };
  return { written: code, fill: null };
}
