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

const personalTitle =
  /(?<![\p{L}\p{N}])(?:dott|dr|prof|ing|avv|arch|rag|geom|sig)(?:\.?\s?(?:ssa|ra|ri))?(?:\.|(?![\p{L}\p{N}]))\s*/giu;

/** What two spellings of one owner have in common. */
function ownerKey(text: string): string {
  return lettersOf(text.replace(personalTitle, ' ').replace(/^\s*uff(?:icio\b|\.)/iu, ''));
}

/** `SEGRETARIO GENERALE`, `ROSSI`, `Segretario generale: Rossi`, `Rossi (segretario generale)`, `M. ROSSI`. */
function declaredAs(written: string, { owners }: Declared): string | null {
  const key = ownerKey(written);
  const whole = owners.find((owner) => spellingsOf(owner).includes(key));
  if (whole !== undefined) return whole.owner;
  const named = written.split(/[:()]| [-–] /u).map(ownerKey);
  const byName = owners.find(({ owner }) => named.includes(ownerKey(owner)));
  if (byName !== undefined) return byName.owner;
  // an initial beside the surname: with a whole word beside it, a surname may be part of an office's name
  const words = wordsOf(written.replace(personalTitle, ' ')).filter((word) => word.length > 1);
  const isInitialled = /(?<!\p{L})\p{L}\./u.test(written.replace(personalTitle, ' ')) || hasTitle(written);
  return isInitialled ? (owners.find(({ owner }) => words.includes(lettersOf(owner)))?.owner ?? null) : null;
}

const hasTitle = (written: string): boolean => written.replace(personalTitle, '') !== written;

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
