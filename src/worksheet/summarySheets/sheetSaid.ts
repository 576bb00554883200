import { workbookLanguages, type WorkbookLanguage } from '../workbookLanguage';
import type { SheetKind } from './drawing';
import { rulesWords } from './rulesWords';
import { holdsCauses } from './sheetLedger';
import type { StandingSheet } from './standingSheet';
import { summaryWords } from './summaryWords';
import { keyHeading, signedBy } from './typedCells';

/** Which of Piano's sheets one is, as it says itself. */
export interface SaidSheet {
  readonly kind: SheetKind;
  readonly key: string;
  /** Of its title; null where somebody wrote another. */
  readonly language: WorkbookLanguage | null;
}

/** By the keys on it, which nobody sees and no language changes, or else by its title; null where neither says it. */
export function sheetSaid(standing: StandingSheet, title: { row: number; column: number }): SaidSheet | null {
  const { content, isFormula } = standing.cell(title.row, title.column);
  const byTitle = typeof content === 'string' && !isFormula ? saidByTitle(content) : null;
  const signed = signedOn(standing);
  if (signed !== null) return { ...signed, language: byTitle?.language ?? null };
  const hasKeys = keyHeading(standing) !== null;
  return byTitle === null || (isKeyed(byTitle) && !hasKeys) ? null : byTitle;
}

/** The sheet that is signed, as the key beside the signatures says. */
function signedOn(standing: StandingSheet): Pick<SaidSheet, 'kind' | 'key'> | null {
  const column = keyHeading(standing)?.column;
  if (column === undefined) return null;
  for (let row = 0; row < standing.rows; row++) {
    const [kind, ...words] = signedBy(String(standing.cell(row, column).content))?.split(' ') ?? [];
    const known = (['manager', 'office', 'offices'] as const).find((each) => each === kind);
    if (known !== undefined) return { kind: known, key: words.join(' ') };
  }
  return null;
}

const isKeyed = (said: SaidSheet): boolean => holdsCauses(said) || said.kind === 'snapshots';

function saidByTitle(title: string): SaidSheet | null {
  for (const language of workbookLanguages)
    for (const [kind, keyOf] of Object.entries(titlesIn(language)) as [SheetKind, KeyOfTitle][]) {
      const key = keyOf(title);
      if (key !== null) return { kind, key, language };
    }
  return null;
}

/** The key of the sheet that has a title; null where no sheet of the kind has it. */
type KeyOfTitle = (title: string) => string | null;

function titlesIn(language: WorkbookLanguage): Readonly<Record<SheetKind, KeyOfTitle>> {
  const { overview, scheda, report, findings, snapshot } = summaryWords[language];
  return {
    overview: ofYear(overview.title),
    manager: ofOwner(scheda.title),
    unowned: only(scheda.unownedTitle),
    offices: only(scheda.officesTitle),
    report: ofYear(report.title),
    findings: only(findings.title),
    snapshots: only(snapshot.title),
    rules: only(rulesWords[language].title),
    office: ofOwner(scheda.officeTitle),
  };
}

const only =
  (words: string): KeyOfTitle =>
  (title) =>
    title === words ? '' : null;

const ofYear =
  (words: (year: number) => string): KeyOfTitle =>
  (title) =>
    words(Number(/\d{4}/.exec(title)?.[0])) === title ? '' : null;

/** What is left of a title without the words before the owner, unless the owner's name is the title. */
const ofOwner =
  (words: (owner: string) => string): KeyOfTitle =>
  (title) => {
    const [before = ''] = words('\n').split('\n');
    return [title.slice(before.length), title].find((owner) => owner !== '' && words(owner) === title) ?? null;
  };
