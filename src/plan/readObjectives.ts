import { readObjectiveCode } from './codes';
import { levelMeant } from './levels';
import { bracketAtTheEnd, splitOwner } from './objectiveText';
import { isDeclaredOwner, readOwners } from './owners';
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
  const parted = withOwners(written, declared);
  const owners = readOwners(
    parted.map(({ owner }) => owner),
    declared,
  );
  const above = new Set(parted.flatMap(({ writtenCode }) => codesAbove(writtenCode)));
  const all = parted.map((objective, index) => {
    const owner = owners[index] ?? { written: null, canonical: null, proposed: null };
    return readObjective(objective, index, owner, above.has(objective.writtenCode));
  });
  const { kept, places } = joinRepeated(all);
  return { objectives: deduceOwners(kept, declared), places };
}

/**
 * Where no column gives the owners, they stand in brackets at the end of the titles: those the managers' table declares,
 * and whatever name stands there where most objectives end so.
 */
function withOwners(objectives: readonly WrittenObjective[], declared: Declared): readonly WrittenObjective[] {
  if (objectives.some(({ owner }) => owner !== null)) return objectives;
  const named = objectives.filter(({ title }) => looksLikeAName(bracketAtTheEnd(title)?.inside ?? ''));
  const isHabit = named.length > 2 && named.length * 2 > objectives.length;
  const isOwner = (inside: string): boolean => isDeclaredOwner(inside, declared) || (isHabit && looksLikeAName(inside));
  return objectives.map((objective) => ({ ...objective, ...splitOwner(objective.title, isOwner) }));
}

/** `Rossi`, `Rossi M.`, `Lavori pubblici`; not `anche in rete`, nor `L. 190/2012`. */
function looksLikeAName(text: string): boolean {
  return /^\p{Lu}[\p{L}'’.]*(?:[ -]+\p{L}[\p{L}'’.]*){0,4}$/u.test(text) && !/^(?:art|legge|[ldv]|cfr)\b/iu.test(text);
}

/** In whatever scheme, `1.1` and `1` stand above `1.1.2`. */
function codesAbove(code: string): string[] {
  return [...code.matchAll(/(?<=[\p{L}\d])[.\-_/](?=[\p{L}\d])/gu)].map(({ index }) => code.slice(0, index));
}

function readObjective(written: WrittenObjective, index: number, owner: Owner, isHeading: boolean): Objective {
  const { writtenCode, writtenLevel, title, area, mission, weight, cell } = written;
  const read = readObjectiveCode(writtenCode);
  const byWords = levelMeant(writtenLevel ?? '');
  return {
    code: read?.code ?? (writtenCode === '' ? `(senza codice ${String(index + 1)})` : writtenCode),
    writtenCode,
    level: read?.level ?? byWords ?? 'strategic',
    levelFrom: read !== null ? 'code' : byWords !== null ? 'words' : isHeading ? 'scheme' : 'nothing',
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
    oddCells: written.oddCells ?? [],
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
