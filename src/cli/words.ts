import type { Severity } from '../plan/findings/catalogue';
import type { Level } from '../plan/plan';
import type { RefusedFile } from '../xlsx/content';

export type Language = 'it' | 'en';

/** What the command line says to people. Errors are one line: what is wrong, and what to do where that helps. */
interface Words {
  readonly refusedFile: Readonly<Record<RefusedFile, (file: string) => string>>;
  fileMissing(file: string): string;
  fileUnreadable(file: string, detail: string): string;
  notAFile(file: string): string;
  outExists(file: string): string;
  outTwice(): string;
  outNotXlsx(file: string, extension: string): string;
  outReadOnly(file: string): string;
  outIsInput(): string;
  outMissing(): string;
  outFolderMissing(folder: string): string;
  outUnwritable(file: string, detail: string): string;
  readonly usage: {
    readonly noCommand: string;
    readonly missingFile: string;
    readonly tooMany: string;
    unknownCommand(name: string): string;
    unknownOption(name: string): string;
    missingValue(option: string): string;
  };
  badDate(text: string): string;
  badLanguage(text: string): string;
  badYear(text: string): string;
  badYearAt(text: string, line: number): string;
  readonly levels: Readonly<Record<Level, string>>;
  readonly severities: Readonly<Record<Severity, readonly [one: string, many: string]>>;
  sheet(name: string, date: string): string;
  counts(objectives: number, indicators: number, read: number, targets: number): string;
  readonly headings: {
    readonly statuses: string;
    readonly means: string;
    readonly findings: string;
    readonly severities: Readonly<Record<Severity, string>>;
  };
  quoted(text: string): string;
  correct(corrections: readonly string[]): string;
  badColumn(text: string): string;
  chooseSheet(): string;
  chooseYear(): string;
  chooseColumns(lacks: readonly ('indicator' | 'target' | 'other')[]): string;
  mean(assessed: number, total: number, met: number): string;
  readonly noFindings: string;
  written(changes: number): string;
  readonly unchanged: string;
  host(syncs: number, requests: number | null): string;
  readonly removed: string;
  readonly nothingToRemove: string;
  kept(sheet: string, column: string, cells: number): string;
  keptTexts(texts: number): string;
  keptSnapshots(snapshots: number): string;
  result(file: string): string;
}

const it: Words = {
  refusedFile: {
    notAWorkbook: (file) => `«${file}» non è una cartella di lavoro di Excel (.xlsx).`,
    encrypted: (file) => `«${file}» è protetto da password: aprirlo in Excel e salvarne una copia senza password.`,
    damaged: (file) => `«${file}» è danneggiato: aprirlo in Excel, lasciare che lo ripari, e salvarlo di nuovo.`,
    tooLarge: (file) => `«${file}» è troppo grande per essere aperto.`,
  },
  fileMissing: (file) => `«${file}» non esiste.`,
  fileUnreadable: (file, detail) => `«${file}» non si può leggere (${detail}).`,
  outExists: (file) => `«${file}» esiste già: scegliere un altro nome con -o, o aggiungere --force.`,
  notAFile: (file) => `«${file}» non è un file.`,
  outTwice: () => 'O -o OUT, o --in-place: non tutti e due.',
  outNotXlsx: (file, extension) =>
    `«${file}»: il risultato è una cartella di lavoro, il suo nome deve finire in ${extension}.`,
  outReadOnly: (file) => `«${file}» è di sola lettura: scegliere un altro nome con -o.`,
  outIsInput: () => 'Il risultato ha lo stesso nome del piano: scegliere un altro nome con -o, o usare --in-place.',
  outMissing: () => 'Manca il nome del risultato: aggiungere -o OUT, oppure --in-place.',
  outFolderMissing: (folder) => `La cartella «${folder}» non esiste.`,
  outUnwritable: (file, detail) => `«${file}» non si può scrivere (${detail}).`,
  usage: {
    noCommand: 'Manca il comando: check, recalc, summaries, remove, import o target. Con --help si vede come si usano.',
    missingFile: 'Manca il file del piano.',
    tooMany: 'Gli argomenti sono troppi: un solo file per volta.',
    unknownCommand: (name) =>
      `«${name}» non è un comando: check, recalc, summaries, remove, import o target. Con --help si vede come si usano.`,
    unknownOption: (name) => `«${name}» non è un'opzione. Con --help si vedono quelle che ci sono.`,
    missingValue: (option) => `A «${option}» manca il valore.`,
  },
  badDate: (text) => `«${text}» non è una data: scriverla come 2017-12-31.`,
  badLanguage: (text) => `«${text}» non è una lingua: it oppure en.`,
  badYear: (text) => `«${text}» non è un anno: scriverlo come 2017.`,
  badYearAt: (text, line) => `riga ${String(line)}: «${text}» non è un anno: scriverlo come 2017.`,
  levels: {
    strategic: 'Strategici',
    individual: 'Individuali',
    organisational: 'Organizzativi',
    team: 'Team',
  },
  severities: { error: ['errore', 'errori'], warning: ['avviso', 'avvisi'], note: ['nota', 'note'] },
  sheet: (name, date) => `foglio «${name}», situazione al ${date}`,
  counts: (objectives, indicators, read, targets) =>
    `${String(objectives)} obiettivi, ${String(indicators)} indicatori, ${String(read)} target letti su ${String(targets)}`,
  headings: {
    statuses: 'Stati',
    means: 'Medie',
    findings: 'Segnalazioni',
    severities: { error: 'Errori: da correggere', warning: 'Avvisi: letti, ma da guardare', note: 'Note' },
  },
  quoted: (text) => `«${text}»`,
  correct: (corrections) => `→ ${corrections.map((text) => `«${text}»`).join(' oppure ')}`,
  badColumn: (text) =>
    `«${text}» non dice una colonna: scriverla come indicatore=G, target=K o target2018=L (campi: codice obiettivo, obiettivo, responsabile, codice indicatore, indicatore, anno, stato iniziale, target, consuntivo, peso, verso).`,
  chooseSheet: () => 'Il foglio si indica con --sheet NOME.',
  chooseYear: () => "L'anno si indica con --year AAAA.",
  chooseColumns: (lacks) =>
    `Le colonne si indicano con ${lacks.map((each) => ({ target: '--map target=K', indicator: '--map indicatore=G', other: '--map obiettivo=B' })[each]).join(' ')}.`,
  mean: (assessed, total, met) => `su ${String(assessed)} di ${String(total)} indicatori, ${String(met)} raggiunti`,
  noFindings: 'nessuna',
  written: (changes) => `${String(changes)} modifiche scritte`,
  unchanged: 'nessun cambiamento: il foglio era già aggiornato',
  host: (syncs, requests) =>
    `${String(syncs)} sincronizzazioni${requests === null ? '' : `, ${String(requests)} richieste`}`,
  removed: 'Tutto quello che Piano aveva scritto è stato tolto.',
  nothingToRemove: 'Piano non aveva scritto niente in questa cartella di lavoro.',
  kept: (sheet, column, cells) =>
    `I consuntivi scritti a mano nella colonna ${column} del foglio «${sheet}» (${String(cells)}) sono rimasti; con --with-inputs si tolgono anche quelli.`,
  keptSnapshots: (snapshots) =>
    `Le fotografie dei risultati (${String(snapshots)}) restano in memoria nel file, perché non si possono rifare; con --with-inputs si tolgono anche quelle.`,
  keptTexts: (texts) =>
    `Cause e azioni correttive scritte nelle schede (${String(texts)}) restano in memoria nel file: tornano ricreando le schede; con --with-inputs si tolgono anche quelle.`,
  result: (file) => `Il risultato è in ${file}`,
};

const en: Words = {
  refusedFile: {
    notAWorkbook: (file) => `“${file}” is not an Excel workbook (.xlsx).`,
    encrypted: (file) => `“${file}” has a password: open it in Excel and save a copy without one.`,
    damaged: (file) => `“${file}” is damaged: open it in Excel, let Excel repair it, and save it again.`,
    tooLarge: (file) => `“${file}” is too large to open.`,
  },
  fileMissing: (file) => `“${file}” does not exist.`,
  fileUnreadable: (file, detail) => `“${file}” cannot be read (${detail}).`,
  outExists: (file) => `“${file}” exists already: choose another name with -o, or add --force.`,
  notAFile: (file) => `“${file}” is not a file.`,
  outTwice: () => 'Either -o OUT or --in-place, not both.',
  outNotXlsx: (file, extension) => `“${file}”: the result is a workbook, its name must end in ${extension}.`,
  outReadOnly: (file) => `“${file}” is read-only: choose another name with -o.`,
  outIsInput: () => 'The result has the same name as the plan: choose another name with -o, or use --in-place.',
  outMissing: () => 'The name of the result is missing: add -o OUT, or --in-place.',
  outFolderMissing: (folder) => `Folder “${folder}” does not exist.`,
  outUnwritable: (file, detail) => `“${file}” cannot be written (${detail}).`,
  usage: {
    noCommand:
      'The command is missing: check, recalc, summaries, remove, import or target. --help shows how to use them.',
    missingFile: 'The file with the plan is missing.',
    tooMany: 'Too many arguments: one file at a time.',
    unknownCommand: (name) =>
      `“${name}” is not a command: check, recalc, summaries, remove, import or target. --help shows how to use them.`,
    unknownOption: (name) => `“${name}” is not an option. --help shows those there are.`,
    missingValue: (option) => `“${option}” lacks its value.`,
  },
  badDate: (text) => `“${text}” is not a date: write it like 2017-12-31.`,
  badLanguage: (text) => `“${text}” is not a language: it or en.`,
  badYear: (text) => `“${text}” is not a year: write it like 2017.`,
  badYearAt: (text, line) => `line ${String(line)}: “${text}” is not a year: write it like 2017.`,
  levels: { strategic: 'Strategic', individual: 'Individual', organisational: 'Organisational', team: 'Team' },
  severities: { error: ['error', 'errors'], warning: ['warning', 'warnings'], note: ['note', 'notes'] },
  sheet: (name, date) => `sheet “${name}”, situation at ${date}`,
  counts: (objectives, indicators, read, targets) =>
    `${String(objectives)} objectives, ${String(indicators)} indicators, ${String(read)} of ${String(targets)} targets read`,
  headings: {
    statuses: 'Statuses',
    means: 'Means',
    findings: 'Findings',
    severities: { error: 'Errors: to be corrected', warning: 'Warnings: read, but worth a look', note: 'Notes' },
  },
  quoted: (text) => `“${text}”`,
  correct: (corrections) => `→ ${corrections.map((text) => `“${text}”`).join(' or ')}`,
  badColumn: (text) =>
    `“${text}” does not say a column: write it like indicator=G, target=K or target2018=L (fields: objectiveCode, objective, owner, indicatorCode, indicator, baselineYear, baseline, target, actual, weight, direction).`,
  chooseSheet: () => 'The sheet is chosen with --sheet NAME.',
  chooseYear: () => 'The year is chosen with --year YYYY.',
  chooseColumns: (lacks) =>
    `The columns are chosen with ${lacks.map((each) => ({ target: '--map target=K', indicator: '--map indicator=G', other: '--map objective=B' })[each]).join(' ')}.`,
  mean: (assessed, total, met) => `from ${String(assessed)} of ${String(total)} indicators, ${String(met)} met`,
  noFindings: 'none',
  written: (changes) => `${String(changes)} changes written`,
  unchanged: 'nothing changed: the sheet was up to date',
  host: (syncs, requests) => `${String(syncs)} syncs${requests === null ? '' : `, ${String(requests)} requests`}`,
  removed: 'Everything Piano had written was taken away.',
  nothingToRemove: 'Piano had written nothing in this workbook.',
  kept: (sheet, column, cells) =>
    `The results typed in column ${column} of sheet “${sheet}” (${String(cells)}) are still there; --with-inputs takes them away too.`,
  keptSnapshots: (snapshots) =>
    `Snapshots of the results (${String(snapshots)}) are remembered in the file, because they cannot be taken again; --with-inputs takes them away too.`,
  keptTexts: (texts) =>
    `Causes and corrective actions typed on the sheets (${String(texts)}) are remembered in the file: they come back when the sheets are made again; --with-inputs takes them away too.`,
  result: (file) => `The result is in ${file}`,
};

export const words: Readonly<Record<Language, Words>> = { it, en };
