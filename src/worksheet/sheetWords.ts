import type { Severity } from '../plan/findings/catalogue';
import type { SheetStatus } from '../plan/achievement/status';
import { statusNames } from '../plan/achievement/statusNames';
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

/** The language a text heads a column of Piano's in; null where it heads it in none. */
export const languageOfHeading = (text: string, field: ComputedField): WorkbookLanguage | null =>
  workbookLanguages.find(
    (language) => normaliseHeading(sheetWords[language].headings[field]) === normaliseHeading(text),
  ) ?? null;

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
