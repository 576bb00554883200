import { readReference, type SheetName } from '../anchors';
import { groupBy } from '../../plan/groupBy';
import type { Snapshot } from '../snapshots';
import { snapshotsOn } from './snapshotsOn';
import { isSheetAnchor, type SheetEntry } from './sheetLedger';
import { sheetSaid, type SaidSheet } from './sheetSaid';
import { sheetNameFor, wantedName } from './sheetNames';
import type { StandingSheet } from './standingSheet';
import { summaryWords } from './summaryWords';
import { workbookLanguages } from '../workbookLanguage';

/** A sheet with the names defined for it alone. */
export interface SheetWithNames {
  readonly sheet: string;
  readonly id: string;
  readonly names: readonly SheetName[];
}

export interface AdoptedSheets {
  readonly entries: readonly SheetEntry[];
  /** In the order of the entries. */
  readonly said: readonly SaidSheet[];
  /** The days that are shown on one of them. */
  readonly snapshots: readonly Snapshot[];
  /** Names of sheets that may be Piano's: what they are is not certain, so they are people's. */
  readonly left: readonly string[];
}

/**
 * The sheets Piano made in a workbook that no longer remembers them: those whose hidden name stands on themselves, that say
 * which sheet they are, and whose formulas look into no other workbook. A copy somebody made has the hidden name and says
 * the same: it is told by how programs call copies, and where that does not tell it either, none of them is taken.
 */
export function adoptedSheets(
  sheets: readonly SheetWithNames[],
  standing: ReadonlyMap<string, StandingSheet>,
): AdoptedSheets {
  const candidates = sheets.flatMap((sheet): Candidate[] => {
    const anchor = ownAnchor(sheet);
    const stands = standing.get(sheet.id);
    if (anchor === null || stands === undefined || looksElsewhere(stands)) return [];
    const said = sheetSaid(stands, anchor);
    const snapshots = said?.kind === 'snapshots' ? snapshotsOn(stands) : [];
    // The days it shows cannot be made again.
    return [
      { sheet: sheet.sheet, anchor: anchor.name, said: snapshots === null ? null : said, snapshots: snapshots ?? [] },
    ];
  });
  const originals = (some: readonly SaidCandidate[], by: (each: SaidCandidate) => string): SaidCandidate[] =>
    [...groupBy(some, by).values()].flatMap((alike) => originalOf(alike) ?? []);
  const own = originals(originals(candidates.filter(isSaid), whatItIs), ({ anchor }) => anchor);
  const isOfOwn = ({ anchor }: Candidate): boolean => own.some((each) => each.anchor === anchor);
  return {
    entries: own.map(({ sheet, anchor, said: { kind, key } }) => ({ kind, key, anchor, name: sheet, drawn: '' })),
    said: own.map((each) => each.said),
    snapshots: own.flatMap(({ snapshots }) => snapshots),
    left: candidates.filter((each) => !isOfOwn(each)).map(({ sheet }) => sheet),
  };
}

interface Candidate {
  readonly sheet: string;
  readonly anchor: string;
  readonly said: SaidSheet | null;
  readonly snapshots: readonly Snapshot[];
}
type SaidCandidate = Candidate & { readonly said: SaidSheet };

const isSaid = (candidate: Candidate): candidate is SaidCandidate => candidate.said !== null;
const whatItIs = ({ said: { kind, key } }: Pick<SaidCandidate, 'said'>): string => `${kind} ${key}`;

/** The hidden name that stands on a cell of the sheet it is defined for. */
function ownAnchor({
  sheet,
  names,
}: SheetWithNames): { readonly name: string; readonly row: number; readonly column: number } | null {
  for (const { name, formula } of names) {
    const at = isSheetAnchor(name) ? readReference(formula) : null;
    if (at !== null && sheetOfReference(formula).toLowerCase() === sheet.toLowerCase())
      return { name: name.toLowerCase(), ...at };
  }
  return null;
}

/** `Scheda d'Este` of `='Scheda d''Este'!$A$1`. */
const sheetOfReference = (formula: string): string =>
  formula
    .slice(0, formula.lastIndexOf('!'))
    .replace(/^=/, '')
    .replace(/^'(.*)'$/s, '$1')
    .replaceAll("''", "'");

/** The only one, the only one that is called as Piano would call it, or the only one the others are called after. */
function originalOf(alike: readonly SaidCandidate[]): SaidCandidate | null {
  const isAfter = (each: SaidCandidate): boolean =>
    alike.every((other) => other === each || isCalledAfter(other.sheet, each.sheet));
  for (const some of [alike, alike.filter(isCalledByPiano), alike.filter(isAfter)]) {
    const [only, ...others] = some;
    if (only !== undefined && others.length === 0) return only;
  }
  return null;
}

const isCalledByPiano = ({ sheet, said: { kind, key } }: SaidCandidate): boolean =>
  workbookLanguages.some((language) => sheetNameFor(wantedName(kind, key, summaryWords[language]), []) === sheet);

/** `Uffici (2)`, as Excel calls a copy of *Uffici*; `Uffici_2` and `Uffici Copy`, as others do. Long names are cut before it. */
function isCalledAfter(copy: string, original: string): boolean {
  const stem = /^(?<stem>.+?)(?: \(\d+\)|_\d+| Copy\d*)$/s.exec(copy)?.groups?.['stem'] ?? null;
  return stem !== null && stem !== '' && original.startsWith(stem);
}

/** Whether a formula refers to a sheet of another workbook, as those of a sheet do that was copied from there. */
function looksElsewhere({ rows, columns, cell }: StandingSheet): boolean {
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const { isFormula, content } = cell(row, column);
      if (isFormula && /\[[^\]]*\][^![\]]*!/.test(String(content).replace(/"[^"]*"/g, ''))) return true;
    }
  return false;
}
