import type { DecodedText } from '../plan/printed/decodeText';
import type { Language } from './words';

type Refused = Extract<DecodedText, { readonly status: 'refused' }>['reason'];

/** What `piano import` says to people. */
interface ImportWords {
  readonly refused: Readonly<Record<Refused, (file: string) => string>>;
  readonly outMissing: string;
  level(name: string, objectives: number, indicators: number): string;
  readonly managers: string;
  manager(owner: string, individual: number | null, organisational: number | null): string;
  offices(count: number, each: number): string;
  readonly allPlaced: string;
  unplaced(count: number): string;
  line(line: number, text: string): string;
  checkNext(file: string): string;
}

export const importWords: Readonly<Record<Language, ImportWords>> = {
  it: {
    refused: {
      empty: (file) => `«${file}» è vuoto: copiarvi il testo del piano.`,
      pdf: (file) => `«${file}» è un PDF: aprirlo, selezionare tutto, copiare, e incollare in un file di testo.`,
      workbook: (file) =>
        `«${file}» è una cartella di lavoro o un documento di Office, non un testo: per un piano in Excel c'è check.`,
      binary: (file) => `«${file}» non è un file di testo.`,
    },
    outMissing: 'Manca il nome del risultato: aggiungere -o OUT.',
    level: (name, objectives, indicators) =>
      `  ${name.padEnd(14)} ${count(objectives, 'obiettivo', 'obiettivi')}, ${count(indicators, 'indicatore', 'indicatori')}`,
    managers: 'Obiettivi dichiarati',
    manager: (owner, individual, organisational) =>
      `  ${owner.padEnd(16)} ${String(individual ?? '–')} individuali, ${String(organisational ?? '–')} organizzativi`,
    offices: (offices, each) => `  ${String(offices)} uffici, ${String(each)} obiettivi ciascuno`,
    allPlaced: 'Ogni riga del testo è stata collocata.',
    unplaced: (pieces) => `Non collocate nel piano: ${count(pieces, 'riga', 'righe')} (foglio «Righe non collocate»)`,
    line: (line, text) => `  riga ${String(line).padStart(4)}: ${text}`,
    checkNext: (file) => `Per vedere le segnalazioni: piano check ${file}`,
  },
  en: {
    refused: {
      empty: (file) => `“${file}” is empty: copy the plan’s text into it.`,
      pdf: (file) => `“${file}” is a PDF: open it, select all, copy, and paste into a text file.`,
      workbook: (file) =>
        `“${file}” is a workbook or an Office document, not a text: for a plan in Excel there is check.`,
      binary: (file) => `“${file}” is not a text file.`,
    },
    outMissing: 'The name of the result is missing: add -o OUT.',
    level: (name, objectives, indicators) =>
      `  ${name.padEnd(14)} ${count(objectives, 'objective', 'objectives')}, ${count(indicators, 'indicator', 'indicators')}`,
    managers: 'Objectives declared',
    manager: (owner, individual, organisational) =>
      `  ${owner.padEnd(16)} ${String(individual ?? '–')} individual, ${String(organisational ?? '–')} organisational`,
    offices: (offices, each) => `  ${String(offices)} offices, ${String(each)} objectives each`,
    allPlaced: 'Every line of the text has its place.',
    unplaced: (pieces) => `Not placed in the plan: ${count(pieces, 'line', 'lines')} (sheet “Righe non collocate”)`,
    line: (line, text) => `  line ${String(line).padStart(4)}: ${text}`,
    checkNext: (file) => `To see the findings: piano check ${file}`,
  },
};

function count(number: number, one: string, many: string): string {
  return `${String(number)} ${number === 1 ? one : many}`;
}
