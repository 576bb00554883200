import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { todayInRome } from '../app/referenceDate';
import { readMappedColumn, type Mapping } from '../app/choosePlan';
import { isCalendarDate } from '../plan/dates';
import { runCheck, runRecalc, runRemove, runSummaries, runTarget, type CommonOptions, type Output } from './commands';
import { Failure } from './failure';
import { words, type Language } from './words';

export interface Streams extends Output {
  error(line: string): void;
  /** All of standard input. */
  input(): Promise<string>;
}

/**
 * Runs `piano` with the arguments that follow the program's name.
 * @returns the exit code of the public contract: 0 done, 1 done with errors among the findings, 2 unusable input
 */
export async function run(args: readonly string[], streams: Streams, now: Date): Promise<0 | 1 | 2> {
  let exit: 0 | 1 = 0;
  const program = pianoCommand(streams, now, languageOf(args), (code) => (exit = code));
  try {
    await program.parseAsync([...args], { from: 'user' });
    return exit;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    if (!(error instanceof CommanderError || error instanceof Failure)) throw error;
    const message = error instanceof Failure ? error.message : usageMessage(error, languageOf(args));
    streams.error(`piano: ${message}`);
    return 2;
  }
}

/** Refusals are in the language asked for even where the arguments are what is wrong. */
function languageOf(args: readonly string[]): Language {
  return args.join(' ').match(/--lang[ =]en\b/) === null ? 'it' : 'en';
}

/** What commander found wrong, in one line and in our words. */
function usageMessage({ code, message }: CommanderError, language: Language): string {
  const say = words[language].usage;
  const quoted = /'([^']+)'/.exec(message)?.[1] ?? '';
  switch (code) {
    case 'commander.unknownCommand':
      return say.unknownCommand(quoted);
    case 'commander.unknownOption':
      return say.unknownOption(quoted);
    case 'commander.missingArgument':
      return say.missingFile;
    case 'commander.optionMissingArgument':
      return say.missingValue(quoted.replace(/ .*$/, ''));
    case 'commander.invalidArgument':
      return message.replace(/^.*? is invalid\. /s, '');
    case 'commander.excessArguments':
      return say.tooMany;
    default:
      return say.noCommand;
  }
}

interface Flags {
  readonly json?: boolean;
  readonly sheet?: string;
  readonly map?: Mapping;
  readonly year?: number;
  readonly at?: string;
  readonly lang: Language;
  readonly output?: string;
  readonly force?: boolean;
  readonly inPlace?: boolean;
  readonly values?: boolean;
  readonly withInputs?: boolean;
}

interface TargetFlags {
  readonly json?: boolean;
  readonly year?: number;
  readonly lang: Language;
}

function pianoCommand(streams: Streams, now: Date, language: Language, finish: (code: 0 | 1) => void): Command {
  const program = new Command('piano').description(
    'Legge un piano della performance in Excel e ne calcola il raggiungimento.',
  );
  program.exitOverride().configureOutput({
    writeOut: (text) => {
      streams.out(text.trimEnd());
    },
    // Said by `run`, in one line.
    writeErr: () => undefined,
  });
  const command = (name: string, description: string): Command =>
    program
      .command(name)
      .description(description)
      .argument('<file>', 'la cartella di lavoro .xlsx con il piano')
      .option('--json', 'scrive il risultato come JSON')
      .option('--at <date>', 'data di riferimento, AAAA-MM-GG', readDate(language))
      .option('--sheet <name>', 'foglio del piano, se non è quello trovato')
      .option(
        '--map <field=column>',
        'colonna di un campo, per esempio target=K; si può ripetere',
        readColumn(language),
      )
      .option('--year <year>', 'anno del piano: i suoi target contano', readYear(language))
      .option('--lang <language>', 'lingua delle segnalazioni: it o en', readLanguage(language), 'it');

  command('check', 'legge il piano e dice che cosa non va; non scrive niente').action(
    async (file: string, flags: Flags) => {
      finish(await runCheck(file, commonOptions(flags, now), streams));
    },
  );
  command('recalc', 'aggiunge o aggiorna le colonne calcolate')
    .option('-o, --output <file>', 'dove scrivere il risultato')
    .option('--force', 'sostituisce il risultato se esiste già')
    .option('--in-place', 'scrive nello stesso file')
    .option('--values', 'scrive valori al posto delle formule')
    .action(async (file: string, flags: Flags) => {
      const { output, force = false, inPlace = false, values = false } = flags;
      finish(await runRecalc(file, { ...commonOptions(flags, now), output, force, inPlace, values }, streams));
    });
  command('summaries', 'ricalcola e crea le schede: riepilogo, responsabili, uffici, relazione, segnalazioni, regole')
    .option('-o, --output <file>', 'dove scrivere il risultato')
    .option('--force', 'sostituisce il risultato se esiste già')
    .option('--in-place', 'scrive nello stesso file')
    .action(async (file: string, flags: Flags) => {
      const { output, force = false, inPlace = false } = flags;
      finish(
        await runSummaries(file, { ...commonOptions(flags, now), output, force, inPlace, values: false }, streams),
      );
    });
  command('remove', 'toglie tutto quello che Piano ha scritto')
    .option('-o, --output <file>', 'dove scrivere il risultato')
    .option('--force', 'sostituisce il risultato se esiste già')
    .option('--in-place', 'scrive nello stesso file')
    .option('--with-inputs', 'toglie anche i consuntivi scritti a mano nella colonna di Piano')
    .action(async (file: string, flags: Flags) => {
      const { output, force = false, inPlace = false, withInputs = false } = flags;
      finish(await runRemove(file, { ...commonOptions(flags, now), output, force, inPlace, withInputs }, streams));
    });
  program
    .command('import')
    .description('fa una cartella di lavoro con il piano dal testo copiato dal PDF')
    .argument('<text>', 'il file di testo')
    .option('-o, --output <file>', 'dove scrivere il risultato')
    .option('--force', 'sostituisce il risultato se esiste già')
    .option('--json', 'scrive il risultato come JSON')
    .option('--year <year>', 'anno del piano, se il testo non lo dice', readYear(language))
    .option('--at <date>', 'data di riferimento, AAAA-MM-GG', readDate(language))
    .option('--lang <language>', 'lingua delle segnalazioni: it o en', readLanguage(language), 'it')
    .action(async (file: string, flags: Flags) => {
      const { output, force = false, year = null } = flags;
      const { runImport } = await import('./importCommand.js');
      finish(await runImport(file, { ...commonOptions(flags, now), output, force, year }, streams));
    });
  program
    .command('target')
    .description('legge target scritti a mano da stdin: una riga testo<TAB>valore iniziale<TAB>anno per ciascuno')
    .option('--json', 'scrive una lettura JSON per riga')
    .option('--year <year>', 'anno delle righe che non lo dicono', readYear(language))
    .option('--lang <language>', 'lingua delle parole: it o en', readLanguage(language), 'it')
    .action(async ({ json = false, year, lang }: TargetFlags) => {
      const options = { json, year: year ?? Number(todayInRome(now).slice(0, 4)), language: lang };
      finish(runTarget(await streams.input(), options, streams));
    });
  return program;
}

function commonOptions({ json = false, at, sheet, map, year, lang }: Flags, now: Date): CommonOptions {
  const choice = { sheet: sheet ?? null, year: year ?? null, mapping: map ?? [] };
  return { json, at: at ?? null, today: todayInRome(now), language: lang, choice };
}

const readColumn =
  (language: Language) =>
  (text: string, before: Mapping = []): Mapping => {
    const column = readMappedColumn(text);
    if (column === null) throw new InvalidArgumentError(words[language].badColumn(text));
    return [...before, column];
  };

const readDate =
  (language: Language) =>
  (text: string): string => {
    if (!isCalendarDate(text)) throw new InvalidArgumentError(words[language].badDate(text));
    return text;
  };

const readYear =
  (language: Language) =>
  (text: string): number => {
    if (!/^20\d\d$/.test(text)) throw new InvalidArgumentError(words[language].badYear(text));
    return Number(text);
  };

const readLanguage =
  (language: Language) =>
  (text: string): Language => {
    if (text !== 'it' && text !== 'en') throw new InvalidArgumentError(words[language].badLanguage(text));
    return text;
  };
