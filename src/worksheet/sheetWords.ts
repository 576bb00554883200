import type { Severity } from '../plan/findings/catalogue';
import type { SheetStatus } from '../plan/achievement/status';
import { statusNames } from '../plan/achievement/statusNames';
import { printDate } from '../plan/target/printDate';
import { computedFields, type ComputedField } from './anchors';
import { normaliseHeading } from './headings/readHeading';
import { workbookLanguages, type WorkbookLanguage } from './workbookLanguage';

interface SheetWords {
  readonly headings: Readonly<Record<ComputedField, string>>;
  readonly statuses: Readonly<Record<SheetStatus, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly situation: string;
  readonly provisional: string;
  readonly frozen: string;
}

/**
 * Words that stand in the workbook, in the language the workbook is set to: Italian, as plans are, whatever the language
 * of the person's Excel.
 */
export const sheetWords: Readonly<Record<WorkbookLanguage, SheetWords>> = {
  it: {
    headings: {
      code: 'Codice indicatore',
      reading: 'Lettura',
      actual: 'Consuntivo',
      degree: 'Raggiungimento',
      status: 'Stato',
      findings: 'Segnalazioni',
      weight: 'Peso',
      direction: 'Verso',
      cause: 'Causa dello scostamento',
      notes: 'Note',
      uncapped: 'Grado senza limite',
      share: 'Quota della variazione',
    },
    statuses: statusNames.it,
    severities: { error: 'Errore', warning: 'Avviso', note: 'Nota' },
    situation: 'Piano · situazione al',
    provisional: 'provvisoria',
    frozen: 'congelata il',
  },
  en: {
    headings: {
      code: 'Indicator code',
      reading: 'Reading',
      actual: 'Result',
      degree: 'Achievement',
      status: 'Status',
      findings: 'Findings',
      weight: 'Weight',
      direction: 'Direction',
      cause: 'Cause of the gap',
      notes: 'Notes',
      uncapped: 'Degree without limit',
      share: 'Share of the change',
    },
    statuses: statusNames.en,
    severities: { error: 'Error', warning: 'Warning', note: 'Note' },
    situation: 'Piano · situation at',
    provisional: 'provisional',
    frozen: 'frozen on',
  },
};

/** What stands above Piano's columns: the day of the figures, before the year is over, and the day on which they were fixed. */
export function situationLine(
  language: WorkbookLanguage,
  {
    referenceDate,
    year,
    frozen,
  }: { readonly referenceDate: string; readonly year: number; readonly frozen: string | null },
): string {
  const { situation, provisional, frozen: fixed } = sheetWords[language];
  const at = `${situation} ${printDate(referenceDate, language)}`;
  const said = referenceDate < `${String(year)}-12-31` ? `${at} · ${provisional}` : at;
  return frozen === null ? said : `${said} · ${fixed} ${printDate(frozen, language)}`;
}

/** Whether a cell holds such a line, in any language: the workbook's may have been changed since. */
export const isSituationLine = (text: string): boolean =>
  workbookLanguages.some((language) => text.startsWith(`${sheetWords[language].situation} `));

/** The status a cell says, in any language; null when it says none. */
export const statusSaid = (value: unknown): SheetStatus | null =>
  typeof value === 'string' ? (statusesByWord.get(value) ?? null) : null;

const statusesByWord: ReadonlyMap<string, SheetStatus> = new Map(
  workbookLanguages.flatMap((language) =>
    (Object.entries(sheetWords[language].statuses) as [SheetStatus, string][]).map(([status, word]) => [word, status]),
  ),
);

/** Which of Piano's columns a text heads, in any language; null when none. */
export const headingSaid = (text: string): ComputedField | null => fieldsByHeading.get(normaliseHeading(text)) ?? null;

const fieldsByHeading: ReadonlyMap<string, ComputedField> = new Map(
  workbookLanguages.flatMap((language) =>
    computedFields.map((field) => [normaliseHeading(sheetWords[language].headings[field]), field]),
  ),
);
