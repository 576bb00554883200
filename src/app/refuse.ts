import { italianDate } from '../plan/dates';
import type { NothingFound } from './inspectWorkbook';
import type { Refusal } from './outcome';

type Reason = Exclude<Refusal['reason'], NothingFound['status']>;
type Words = readonly [message: string, remedy: string];

const words: Readonly<Record<'it' | 'en', Readonly<Record<Reason, (detail: string) => Words>>>> = {
  it: {
    lockedCells: () => [
      'Un foglio su cui Piano scrive è stato protetto, e Excel ha rifiutato.',
      'Togliere la protezione da Revisione › Rimuovi protezione foglio, poi ripetere: quello che manca viene scritto allora.',
    ],
    protectedSheet: (sheet) => [
      `Il foglio «${sheet}» è protetto.`,
      'Togliere la protezione da Revisione › Rimuovi protezione foglio, poi ripetere. Non è stato scritto niente.',
    ],
    protectedStructure: () => [
      'La struttura della cartella di lavoro è protetta: non si possono aggiungere, spostare o eliminare fogli.',
      'Togliere la protezione da Revisione › Proteggi cartella di lavoro, poi ripetere. Non è stato scritto niente.',
    ],
    tooWide: (sheet) => [
      `Il foglio «${sheet}» è usato molto a destra del piano, dove non è stato letto: Piano non scrive dove non ha letto.`,
      'Con Ctrl+Fine si trova la cella più lontana: eliminare le colonne vuote, poi ripetere. Non è stato scritto niente.',
    ],
    unsupportedExcel: (version) => [
      `Questa versione di Excel non ha ${version}.`,
      'Serve Excel 2021 o successivo, Microsoft 365 o Excel sul web.',
    ],
    cellBeingEdited: () => ['Una cella è in modifica.', 'Premere Invio, poi ripetere. Non è stato scritto niente.'],
    cancelled: () => ['Ricalcolo interrotto.', 'Non è stato scritto niente.'],
    keepsChanging: () => [
      'Qualcuno sta modificando il piano mentre viene ricalcolato.',
      'Ripetere quando le modifiche sono finite: le celle del piano sono intatte.',
    ],
    editedMeanwhile: () => [
      'La cella è stata modificata da quando la segnalazione è comparsa.',
      'Ricalcolare e guardare di nuovo: non è stato scritto niente.',
    ],
    movedSince: () => [
      'Da quando Piano ha scritto, righe, colonne o celle sono cambiate: quello che c’era prima non sta più al suo posto.',
      'Ricalcolare porta le colonne allo stato di adesso. Non è stato scritto niente.',
    ],
    unfitSetting: (sentence) => [sentence, 'Correggere il valore. Non è stato scritto niente.'],
    unreadableSettings: () => [
      'Le impostazioni conservate in questo file non si leggono, e Piano non scrive sopra a quelle di altri.',
      'Aprire il file con la versione di Piano che le ha scritte. Non è stato scritto niente.',
    ],
    frozen: (day) => [
      `Le cifre sono congelate dal ${italianDate(day)}: restano quelle validate, alla loro data e con le loro regole.`,
      'Scongelare le cifre dal riquadro, poi ripetere. Non è stato scritto niente.',
    ],
    typedColumns: (columns) => [
      `Nelle colonne da togliere c’è qualcosa di scritto: ${columns}.`,
      'Copiare altrove quello che serve, poi confermare che si perda. Non è stato scritto niente.',
    ],
    noSuchDay: (day) => [`Il giorno «${day}» non esiste.`, 'Scrivere una data come 2017-12-31, poi ripetere.'],
    snapshotThere: (day) => [
      `La fotografia al ${day} c’è già.`,
      'Confermare che va sostituita. Non è stato scritto niente.',
    ],
    noPlanInText: () => [
      'Il testo non è quello di un piano: nessuna riga comincia con il codice di un indicatore, come «F101 - …».',
      'Aprire il PDF, selezionare tutto, copiare, e incollare in un file di testo con le sue righe.',
    ],
    noYearInText: () => [
      "Il testo non dice di che anno è il piano: prima del primo obiettivo non c'è un titolo con l'anno.",
      'Indicare l’anno del piano (--year 2017).',
    ],
    tooLarge: () => [
      'Excel ha rifiutato un messaggio troppo grande.',
      'Togliere dal foglio le colonne che non servono al piano, poi ripetere.',
    ],
    sheetGone: () => [
      'Il foglio del piano, o uno di quelli di Piano, non c’è più.',
      'Ripetere; se il piano è su un altro foglio, sceglierlo prima.',
    ],
    hostFailure: (detail) => [
      `Excel non ha portato a termine l'operazione (${detail}).`,
      'Ripetere; se continua, chiudere e riaprire il file.',
    ],
  },
  en: {
    lockedCells: () => [
      'A sheet Piano writes on has been protected, and Excel refused.',
      'Remove the protection from Review › Unprotect Sheet, then try again: what is missing is written then.',
    ],
    protectedSheet: (sheet) => [
      `Sheet “${sheet}” is protected.`,
      'Remove the protection from Review › Unprotect Sheet, then try again. Nothing was written.',
    ],
    protectedStructure: () => [
      'The structure of the workbook is protected: sheets can be neither added, moved nor deleted.',
      'Remove the protection from Review › Protect Workbook, then try again. Nothing was written.',
    ],
    tooWide: (sheet) => [
      `Sheet “${sheet}” is used far to the right of the plan, where it was not read: Piano does not write where it has not read.`,
      'Ctrl+End finds the farthest cell: delete the empty columns, then try again. Nothing was written.',
    ],
    unsupportedExcel: (version) => [
      `This version of Excel lacks ${version}.`,
      'Excel 2021 or later, Microsoft 365 or Excel on the web is needed.',
    ],
    cellBeingEdited: () => ['A cell is being edited.', 'Press Enter, then try again. Nothing was written.'],
    cancelled: () => ['Recalculation stopped.', 'Nothing was written.'],
    editedMeanwhile: () => [
      'The cell was edited since the finding was shown.',
      'Recalculate and look again: nothing was written.',
    ],
    keepsChanging: () => [
      'Somebody is editing the plan while it is being recalculated.',
      'Try again when they are done: the plan’s own cells are untouched.',
    ],
    movedSince: () => [
      'Since Piano wrote, rows, columns or cells have changed: what was there before no longer has its place.',
      'Recalculating brings the columns to where things stand now. Nothing was written.',
    ],
    unfitSetting: (sentence) => [sentence, 'Correct the value. Nothing was written.'],
    unreadableSettings: () => [
      'The settings stored in this file cannot be read, and Piano does not write over what others stored.',
      'Open the file with the version of Piano that wrote them. Nothing was written.',
    ],
    frozen: (day) => [
      `The figures are frozen since ${day}: they stay those that were validated, at their date and by their rules.`,
      'Unfreeze the figures from the pane, then try again. Nothing was written.',
    ],
    typedColumns: (columns) => [
      `Something is typed in the columns to be taken away: ${columns}.`,
      'Copy what is needed elsewhere, then confirm that it is to be lost. Nothing was written.',
    ],
    noSuchDay: (day) => [`There is no day “${day}”.`, 'Write a date like 2017-12-31, then try again.'],
    snapshotThere: (day) => [
      `The figures at ${day} have been kept already.`,
      'Confirm that they are to be replaced. Nothing was written.',
    ],
    noPlanInText: () => [
      'The text is not that of a plan: no line begins with an indicator’s code, like “F101 - …”.',
      'Open the PDF, select all, copy, and paste into a text file with its lines.',
    ],
    noYearInText: () => [
      'The text does not say which year the plan is of: no title with the year stands before the first objective.',
      'Say the plan’s year (--year 2017).',
    ],
    tooLarge: () => [
      'Excel refused a message that is too large.',
      'Remove the columns the plan does not need from the sheet, then try again.',
    ],
    sheetGone: () => [
      'The plan’s sheet, or one of Piano’s own, is gone.',
      'Try again; if the plan is on another sheet, choose it first.',
    ],
    hostFailure: (detail) => [
      `Excel did not complete the operation (${detail}).`,
      'Try again; if it goes on, close and reopen the file.',
    ],
  },
};

/** Why nothing was done and what to do about it, in the language asked for. */
export function refuse(reason: Reason, language: 'it' | 'en', detail = ''): Refusal {
  const [message, remedy] = words[language][reason](detail);
  return { status: 'refused', reason, message, remedy };
}
