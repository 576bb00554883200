import type { Declared, DeclaredOwner, Owner } from './plan';
import { lettersOf, wordsOf } from './sameWords';

/**
 * Joins the spellings of an owner. The managers' table joins a role with a person (*Segretario generale* and the surname
 * are one); titles, capitals, accents, apostrophes and spaces make no other owner.
 */
export function readOwners(written: readonly (string | null)[], declared: Declared): Owner[] {
  const spellings = commonSpellings(written);
  return written.map((owner) => {
    const key = owner === null ? '' : ownerKey(owner);
    if (owner === null || key === '') return { written: owner, canonical: null, proposed: null };
    return { written: owner, canonical: declaredAs(owner, declared) ?? spellings.get(key) ?? owner, proposed: null };
  });
}

/** Whether the managers' table has this name, or this role. */
export function isDeclaredOwner(written: string, declared: Declared): boolean {
  return declaredAs(written, declared) !== null;
}

const personalTitle =
  /(?<![\p{L}\p{N}])(?:(?:dott|dr|prof|ing|avv|arch|rag|geom|sig)(?:\.?\s?(?:ssa|ra|ri))?(?:\.|(?![\p{L}\p{N}]))|resp\.:?)\s*/giu;

/** What two spellings of one owner have in common. */
function ownerKey(text: string): string {
  return lettersOf(text.replace(personalTitle, ' ').replace(/^\s*uff(?:icio\b|\.)/iu, ''));
}

/** `SEGRETARIO GENERALE`, `ROSSI`, `Segretario generale: Rossi`, `Rossi (segretario generale)`, `M. ROSSI`. */
function declaredAs(written: string, { owners }: Declared): string | null {
  const key = ownerKey(written);
  if (key === '') return null;
  const whole = owners.find((owner) => spellingsOf(owner).includes(key));
  if (whole !== undefined) return whole.owner;
  const named = written.split(/[:()]| [-–] /u).map(ownerKey);
  const byName = owners.find(({ owner }) => named.includes(ownerKey(owner)));
  if (byName !== undefined) return byName.owner;
  if (!isPerson(written)) return null;
  const words = wordsOf(written.replace(personalTitle, ' ')).filter((word) => word.length > 1);
  const theirs = owners.filter(({ owner }) => isSamePerson(wordsOf(owner.replace(personalTitle, ' ')), words));
  return theirs.length === 1 ? (theirs[0]?.owner ?? null) : null;
}

/**
 * With a title, an initial, or as a first name and a surname are written: a surname may also be part of an office's name
 * (`SPAZI VERDI`).
 */
function isPerson(written: string): boolean {
  const bare = written.replace(personalTitle, ' ').trim();
  return bare !== written.trim() || /(?<!\p{L})\p{L}\./u.test(bare) || isFullName(bare);
}

function isFullName(text: string): boolean {
  const words = text.split(/\s+/u);
  const isNameLike = (word: string): boolean => /^\p{Lu}[\p{Ll}'’]+$/u.test(word);
  const isSurnameLike = (word: string): boolean => isNameLike(word) || /^[\p{Lu}'’]{2,}$/u.test(word);
  if (words.length < 2 || words.length > 3 || words.some((word) => ofOffices.test(word))) return false;
  return words.every(isSurnameLike) && words.some(isNameLike);
}

const ofOffices =
  /^(?:uffici?o?|serviz[io]|settor[ei]|are[ae]|direzion[ei]|unità|staff|spazi|parchi|lavori|opere|polizia|ragioneria|segreteria|affari|beni|strutture|piano|polo|centro|sportello|sala|museo|biblioteca|scuol[ae])$/iu;

/** `Rossi` of `Mario Rossi` or `Rossi Mario`; `MARIO ROSSI` turned round. */
function isSamePerson(declared: readonly string[], words: readonly string[]): boolean {
  return declared.length > 0 && declared.every((word) => words.includes(word));
}

function spellingsOf({ owner, role }: DeclaredOwner): string[] {
  const name = ownerKey(owner);
  if (role === null || ownerKey(role) === '') return [name];
  const office = ownerKey(role);
  return [name, office, office + name, name + office];
}

/** The spelling used most; of two used alike, the first of the alphabet, so that the order of rows has no say. */
function commonSpellings(written: readonly (string | null)[]): Map<string, string> {
  const uses = new Map<string, number>();
  for (const owner of written) if (owner !== null) uses.set(owner, (uses.get(owner) ?? 0) + 1);
  const ranked = [...uses].sort(([a, usesOfA], [b, usesOfB]) => usesOfA - usesOfB || (a < b ? 1 : -1));
  return new Map(ranked.map(([owner]) => [ownerKey(owner), owner]));
}
