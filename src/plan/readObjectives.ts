import { readObjectiveCode } from './codes';
import { levelNamed } from './levels';
import { splitOwner } from './objectiveText';
import { readOwners } from './owners';
import type { Declared, Objective, Owner, WrittenObjective } from './plan';
import { deduceOwners } from './rollup/deduceOwners';
import { lettersOf } from './sameWords';
import { readWeight } from './weight';

export interface ReadObjectives {
  readonly objectives: readonly Objective[];
  /** For each objective as written, its place among those read. */
  readonly places: readonly number[];
}

/** Reads the objectives of a plan; one that comes back further down with its code and title is still one. */
export function readObjectives(written: readonly WrittenObjective[], declared: Declared): ReadObjectives {
  const parted = withOwners(written);
  const owners = readOwners(
    parted.map(({ owner }) => owner),
    declared,
  );
  const all = parted.map((objective, index) =>
    readObjective(objective, index, owners[index] ?? { written: null, canonical: null, proposed: null }),
  );
  const { kept, places } = joinRepeated(all);
  return { objectives: deduceOwners(kept, declared), places };
}

/** Where no column gives the owners, they stand in brackets at the end of the titles. */
function withOwners(objectives: readonly WrittenObjective[]): readonly WrittenObjective[] {
  if (objectives.some(({ owner }) => owner !== null)) return objectives;
  return objectives.map((objective) => ({ ...objective, ...splitOwner(objective.title) }));
}

function readObjective(written: WrittenObjective, index: number, owner: Owner): Objective {
  const { writtenCode, writtenLevel, title, area, mission, weight, cell } = written;
  const read = readObjectiveCode(writtenCode);
  return {
    code: read?.code ?? (writtenCode === '' ? `(senza codice ${String(index + 1)})` : writtenCode),
    writtenCode,
    level: read?.level ?? levelNamed(writtenLevel ?? '') ?? 'strategic',
    parent: read?.parent ?? null,
    title,
    area,
    mission,
    owner,
    ownerCell: written.ownerCell ?? null,
    writtenLevel,
    weight: weight === null ? null : { ...weight, reading: readWeight(weight.written) },
    cell,
    cellText: written.cellText ?? writtenCode,
    spelledElsewhere: [],
  };
}

/** A register repeats the objective on each row, sometimes in part, sometimes with its code written differently. */
function joinRepeated(all: readonly Objective[]): { readonly kept: Objective[]; readonly places: number[] } {
  const kept: Objective[] = [];
  const places = all.map((objective) => {
    const known = kept.findIndex((other) => isRepeated(other, objective));
    const first = kept[known];
    if (first === undefined) return kept.push(objective) - 1;
    kept[known] = completed(first, objective);
    return known;
  });
  return { kept, places };
}

/** Written twice, and the second time nothing else: another title or another owner makes it another objective. */
function isRepeated(first: Objective, again: Objective): boolean {
  const agree = (one: string, other: string): boolean => one === other || one === '' || other === '';
  return (
    first.code === again.code &&
    agree(lettersOf(first.title), lettersOf(again.title)) &&
    agree(first.owner.canonical ?? '', again.owner.canonical ?? '')
  );
}

function completed(first: Objective, again: Objective): Objective {
  const { writtenCode, cell, cellText } = again;
  const isKnown = [first, ...first.spelledElsewhere].some((spelling) => spelling.writtenCode === writtenCode);
  const isOwned = first.owner.canonical !== null || again.owner.canonical === null;
  return {
    ...first,
    title: first.title || again.title,
    area: first.area ?? again.area,
    mission: first.mission ?? again.mission,
    owner: isOwned ? first.owner : again.owner,
    ownerCell: isOwned ? first.ownerCell : again.ownerCell,
    weight: first.weight === null || first.weight.reading.kind === 'blank' ? again.weight : first.weight,
    spelledElsewhere: isKnown ? first.spelledElsewhere : [...first.spelledElsewhere, { writtenCode, cell, cellText }],
  };
}
