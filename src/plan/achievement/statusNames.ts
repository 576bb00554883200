import type { SheetStatus } from './status';

/** Statuses in words, as they stand in the sheet. */
export const statusNames: Readonly<Record<'it' | 'en', Readonly<Record<SheetStatus, string>>>> = {
  it: {
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
  en: {
    met: 'Met',
    partlyMet: 'Partly met',
    notMet: 'Not met',
    inProgress: 'In progress',
    pending: 'Awaiting result',
    notReported: 'Not reported',
    notAssessable: 'Not assessable',
    actualToCorrect: 'Result to correct',
    targetToCorrect: 'Target to correct',
    targetChanged: 'Target changed: recalculate',
  },
};
