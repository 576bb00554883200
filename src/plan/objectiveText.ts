import { readObjectiveCode } from './codes';

export interface ObjectiveText {
  /** Empty when the text doesn't begin with a code. */
  readonly writtenCode: string;
  readonly title: string;
}

/** Two to four places between dots, with the letters and spaces that creep in: `01.01`, `O2.O2.I2`, `02. O1 .T1`. */
const codeShape = /^[\doit]{1,3}(?:\s?[.,]\s?[\doit]{1,3}){1,3}(?![\p{L}\p{N}])/iu;

/** An objective's code and title written in one cell: `01.O1.O1.T1 - Titolo`. Line breaks become spaces. */
export function splitObjectiveText(text: string): ObjectiveText {
  const line = text.replace(/\s+/gu, ' ').trim();
  const writtenCode = codeShape.exec(line)?.[0] ?? '';
  if (readObjectiveCode(writtenCode) === null) return { writtenCode: '', title: line };
  return { writtenCode, title: withoutSeparator(line.slice(writtenCode.length)) };
}

/** What stands between a code and the words it heads. */
export function withoutSeparator(text: string): string {
  return text.replace(/^\s*[-–—:.)]?\s*/u, '');
}

const bracketAtEnd = /^(?<title>.*\S)\s*[([](?<owner>[^()[\]]+)[)\]]\s*\.?$/su;

/** A title and what stands in brackets at its end; null where nothing does. */
export function bracketAtTheEnd(text: string): { readonly title: string; readonly inside: string } | null {
  const { title, owner } = bracketAtEnd.exec(text)?.groups ?? {};
  if (title === undefined || owner === undefined) return null;
  return { title, inside: owner.replace(/\s+/gu, ' ').trim() };
}

/**
 * The owner in brackets at the end of an objective: `Titolo (SERVIZI INNOVATIVI)`. Offices are written in capitals, or
 * called by what they are, and people have a title; a law, a date or an explanation in brackets is part of the title.
 * What `isOwner` knows is an owner however it is written.
 */
export function splitOwner(
  title: string,
  isOwner: (inside: string) => boolean = () => false,
): { readonly title: string; readonly owner: string | null } {
  const end = bracketAtTheEnd(title);
  if (end === null || !(namesAnOffice(end.inside) || isOwner(end.inside))) return { title, owner: null };
  return { title: end.title, owner: end.inside };
}

const officeWords =
  /^(?:uff(?:icio|\.)|serv(?:izio|izi|\.)|sett(?:ore|\.)|area|direzione|resp(?:onsabile|\.)|dirigente|segret|staff|unità|dott\.|dott\.?ssa|dr\.|ing\.|avv\.|arch\.|geom\.|rag\.)/iu;

/** Capitals too, but funds and documents, not offices. */
const programmes = /^(?:PNRR|PNC|PIAO|PTPCT?|DUP|PEG|SMVP|FESR|FSE|PO[NR])$/u;

function namesAnOffice(text: string): boolean {
  // offices are numbered too, but a year or a reference to a law is neither
  if (officeWords.test(text)) return !/\d{3}|\d\s?[/.]\s?\d/u.test(text);
  if (/\d/.test(text) || programmes.test(text)) return false;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters > 1 && capitals / letters > 0.6;
}
