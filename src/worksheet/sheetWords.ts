import type { Severity } from '../plan/findings/catalogue';
import type { SheetStatus } from '../plan/achievement/status';
import type { ComputedField } from './anchors';

interface SheetWords {
  readonly headings: Readonly<Record<ComputedField, string>>;
  readonly statuses: Readonly<Record<SheetStatus, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  situation(date: string): string;
}

/** Words that stand in the workbook. They are Italian whatever the language of the person's Excel: the plan is. */
export const sheetWords: SheetWords = {
  headings: {
    code: 'Codice indicatore',
    reading: 'Lettura',
    actual: 'Consuntivo',
    degree: 'Raggiungimento',
    status: 'Stato',
    findings: 'Segnalazioni',
  },
  statuses: {
    met: 'Raggiunto',
    partlyMet: 'Parzialmente raggiunto',
    notMet: 'Non raggiunto',
    inProgress: 'In corso',
    pending: 'In attesa',
    notReported: 'Non rendicontato',
    notAssessable: 'Non valutabile',
    actualToCorrect: 'Consuntivo da correggere',
    targetToCorrect: 'Target da correggere',
    targetChanged: 'Target cambiato: ricalcolare',
  },
  severities: { error: 'Errore', warning: 'Avviso', note: 'Nota' },
  situation: (date) => `Piano · situazione al ${date}`,
};
