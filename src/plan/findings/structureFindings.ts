import { levelNames } from '../levels';
import type { CellField, Level } from '../plan';
import type { Family } from './entry';

/** `STR-0…`: how the plan holds together: codes, levels, who belongs to whom. */
export interface StructurePayloads {
  'STR-011': { readonly code: string };
  'STR-012': Record<never, never>;
  'STR-013': { readonly code: string };
  'STR-014': Record<never, never>;
  /** `count` is more than one where all of them lack it. */
  'STR-015': { readonly count: number; readonly isLevelWritten: boolean };
  'STR-016': { readonly count: number };
  'STR-017': { readonly count: number };
  'STR-018': { readonly level: Level; readonly named: Level };
  'STR-019': { readonly count: number; readonly isLevelWritten: boolean };
  /** `example` has what the code lacks. */
  'STR-020': { readonly above: string; readonly own: string; readonly example: string };
  /** `first` is the cell of the one that keeps the code. */
  'STR-021': { readonly code: string; readonly first: string };
  'STR-022': { readonly code: string; readonly first: string };
  'STR-023': { readonly parent: string; readonly children: number };
  'STR-024': Record<never, never>;
  'STR-025': { readonly count: number; readonly usual: number; readonly level: Level };
  'STR-026': { readonly field: CellField };
  /** `shown` is the value as Excel would show it. */
  'STR-027': { readonly field: CellField; readonly kind: 'date' | 'number' | 'truth'; readonly shown: string };
}

const fieldNames: Readonly<Record<'it' | 'en', Readonly<Record<CellField, string>>>> = {
  it: {
    objectiveCode: 'del codice obiettivo',
    objective: "dell'obiettivo",
    owner: 'del responsabile',
    level: 'del livello',
    indicatorCode: 'del codice indicatore',
    indicator: "dell'indicatore",
    baselineYear: "dell'anno di partenza",
    weight: 'del peso',
    direction: 'del verso',
  },
  en: {
    objectiveCode: "the objective's code",
    objective: 'the objective',
    owner: 'the owner',
    level: 'the level',
    indicatorCode: "the indicator's code",
    indicator: 'the indicator',
    baselineYear: "the baseline's year",
    weight: 'the weight',
    direction: 'the direction',
  },
};

const oddKinds = {
  it: { date: 'una data', number: 'un numero', truth: 'un valore vero/falso' },
  en: { date: 'a date', number: 'a number', truth: 'a truth value' },
};

const levelTaken = {
  it: (isWritten: boolean): string =>
    isWritten ? 'al livello scritto nel foglio' : 'fra gli obiettivi strategici dove il foglio non dice il livello',
  en: (isWritten: boolean): string =>
    isWritten ? 'at the level the sheet says' : 'among the strategic objectives where the sheet does not say the level',
};

export const structureFindings: Family<StructurePayloads> = {
  'STR-011': {
    severity: 'warning',
    it: {
      message: ({ code }, quoted) => `Il codice obiettivo ${quoted} va scritto ${code}.`,
      why: () => 'Con lettere al posto di cifre, o cifre al posto di lettere, i codici non si ritrovano fra loro.',
      reading: ({ code }) => `letto come ${code}`,
    },
    en: {
      message: ({ code }, quoted) => `The objective's code ${quoted} should be written ${code}.`,
      why: () => 'With letters for digits, or digits for letters, codes do not find one another.',
      reading: ({ code }) => `read as ${code}`,
    },
  },
  'STR-012': {
    severity: 'warning',
    it: {
      message: (_, quoted) => `${quoted} non è un codice obiettivo.`,
      why: () =>
        "Livello e obiettivo padre si leggono dal codice: senza, l'obiettivo resta fuori dalla struttura del piano.",
      reading: () => 'tenuto come scritto',
    },
    en: {
      message: (_, quoted) => `${quoted} is not an objective's code.`,
      why: () => 'Level and parent are read from the code: without one the objective stands outside the plan.',
      reading: () => 'kept as written',
    },
  },
  'STR-013': {
    severity: 'warning',
    it: {
      message: ({ code }, quoted) => `Il codice indicatore ${quoted} va scritto ${code}.`,
      why: () => 'Schede e formule ritrovano gli indicatori dal codice.',
      reading: ({ code }) => `letto come ${code}`,
    },
    en: {
      message: ({ code }, quoted) => `The indicator's code ${quoted} should be written ${code}.`,
      why: () => 'Sheets and formulas find indicators by their code.',
      reading: ({ code }) => `read as ${code}`,
    },
  },
  'STR-014': {
    severity: 'warning',
    it: {
      message: (_, quoted) => `${quoted} non è un codice indicatore.`,
      why: () => 'Schede e formule ritrovano gli indicatori dal codice.',
      reading: () => 'tenuto come scritto',
    },
    en: {
      message: (_, quoted) => `${quoted} is not an indicator's code.`,
      why: () => 'Sheets and formulas find indicators by their code.',
      reading: () => 'kept as written',
    },
  },
  'STR-015': {
    severity: 'warning',
    it: {
      message: ({ count }, quoted) =>
        count > 1 ? `Nessuno dei ${String(count)} obiettivi ha un codice.` : `L'obiettivo ${quoted} non ha un codice.`,
      why: () =>
        "Livello e obiettivo padre si leggono dal codice: senza, l'obiettivo resta fuori dalla struttura del piano.",
      reading: ({ isLevelWritten }) => `senza obiettivo padre, ${levelTaken.it(isLevelWritten)}`,
    },
    en: {
      message: ({ count }, quoted) =>
        count > 1 ? `None of the ${String(count)} objectives has a code.` : `The objective ${quoted} has no code.`,
      why: () => 'Level and parent are read from the code: without one the objective stands outside the plan.',
      reading: ({ isLevelWritten }) => `without a parent, ${levelTaken.en(isLevelWritten)}`,
    },
  },
  'STR-016': {
    severity: 'warning',
    it: {
      message: ({ count }, quoted) =>
        count > 1
          ? `Nessuno dei ${String(count)} indicatori ha un codice.`
          : `L'indicatore ${quoted} non ha un codice.`,
      why: () => 'Schede e formule ritrovano gli indicatori dal codice.',
      reading: () => 'riconosciuto dalla sua riga',
    },
    en: {
      message: ({ count }, quoted) =>
        count > 1 ? `None of the ${String(count)} indicators has a code.` : `The indicator ${quoted} has no code.`,
      why: () => 'Sheets and formulas find indicators by their code.',
      reading: () => 'known by its row',
    },
  },
  'STR-017': {
    severity: 'warning',
    it: {
      message: ({ count }, quoted) =>
        count > 1
          ? `Nessuno dei ${String(count)} indicatori sta sotto un obiettivo.`
          : `L'indicatore ${quoted} non sta sotto nessun obiettivo.`,
      why: () => 'Non entra nella media di nessun obiettivo, responsabile o livello.',
      reading: () => 'valutato da solo',
    },
    en: {
      message: ({ count }, quoted) =>
        count > 1
          ? `None of the ${String(count)} indicators stands under an objective.`
          : `The indicator ${quoted} stands under no objective.`,
      why: () => 'It enters the mean of no objective, owner or level.',
      reading: () => 'judged on its own',
    },
  },
  'STR-018': {
    severity: 'warning',
    it: {
      message: ({ level, named }, quoted) =>
        `${quoted} è un codice di obiettivi ${levelNames.it[level]}, ma il foglio lo mette fra gli obiettivi ${levelNames.it[named]}.`,
      why: () => 'Ogni livello ha la sua media: contato in quello sbagliato, un obiettivo le cambia tutte e due.',
      reading: ({ level }) => `contato fra gli obiettivi ${levelNames.it[level]}, come dice il codice`,
    },
    en: {
      message: ({ level, named }, quoted) =>
        `${quoted} is a code of ${levelNames.en[level]} objectives, but the sheet puts it among the ${levelNames.en[named]} ones.`,
      why: () => 'Each level has its own mean: counted in the wrong one, an objective changes both.',
      reading: ({ level }) => `counted among the ${levelNames.en[level]} objectives, as the code says`,
    },
  },
  'STR-019': {
    severity: 'warning',
    it: {
      message: ({ count }, quoted) =>
        count > 1
          ? `I codici di ${String(count)} obiettivi, come ${quoted}, seguono un altro schema.`
          : `Il codice obiettivo ${quoted} segue un altro schema.`,
      why: () => 'Livello e obiettivo padre si leggono da codici come 01.O1.I2: da questi non si ricavano.',
      reading: ({ isLevelWritten }) => `come scritti, ${levelTaken.it(isLevelWritten)}`,
    },
    en: {
      message: ({ count }, quoted) =>
        count > 1
          ? `The codes of ${String(count)} objectives, such as ${quoted}, follow another scheme.`
          : `The objective's code ${quoted} follows another scheme.`,
      why: () => 'Level and parent are read from codes such as 01.O1.I2: these do not tell them.',
      reading: ({ isLevelWritten }) => `as written, ${levelTaken.en(isLevelWritten)}`,
    },
  },
  'STR-020': {
    severity: 'warning',
    it: {
      message: ({ above, own, example }, quoted) =>
        `Nel codice ${quoted} manca l'obiettivo organizzativo fra ${above} e ${own}: un obiettivo di team si scrive come ${example}.`,
      why: () => 'Un obiettivo di team discende da un obiettivo organizzativo: senza, non si sa da quale.',
      reading: ({ above }) => `obiettivo di team, sotto ${above}`,
    },
    en: {
      message: ({ above, own, example }, quoted) =>
        `The code ${quoted} lacks the organisational objective between ${above} and ${own}: a team objective is written like ${example}.`,
      why: () => 'A team objective descends from an organisational one: nobody can tell from which.',
      reading: ({ above }) => `a team objective, under ${above}`,
    },
  },
  'STR-021': {
    severity: 'warning',
    it: {
      message: ({ code, first }) =>
        `Il codice obiettivo ${code} c'è già in ${first}, con un altro titolo o un altro responsabile.`,
      why: () => 'Chi cerca un obiettivo dal codice ne trova due, e non sa di quale si parla.',
      reading: () => 'tenuti come due obiettivi, ciascuno con gli indicatori scritti sotto di sé',
    },
    en: {
      message: ({ code, first }) => `The objective's code ${code} is already in ${first}, with another title or owner.`,
      why: () => 'Whoever looks an objective up by its code finds two, and cannot tell which is meant.',
      reading: () => 'kept as two objectives, each with the indicators written under it',
    },
  },
  'STR-022': {
    severity: 'warning',
    it: {
      message: ({ code, first }) => `Il codice indicatore ${code} c'è già in ${first}.`,
      why: () => 'Chi cerca un indicatore dal codice ne trova due, e può prendere il risultato di un altro.',
      reading: () =>
        'tenuti come due indicatori, ciascuno nella sua riga; la causa già scritta sulla scheda resta da parte',
    },
    en: {
      message: ({ code, first }) => `The indicator's code ${code} is already in ${first}.`,
      why: () => 'Whoever looks an indicator up by its code finds two, and may take the result of another.',
      reading: () => 'kept as two indicators, each in its row; a cause already typed on a sheet is put aside',
    },
  },
  'STR-023': {
    severity: 'warning',
    it: {
      message: ({ parent, children }) =>
        `L'obiettivo ${parent}, da cui ${children > 1 ? `ne discendono ${String(children)}` : 'questo discende'}, non c'è nel piano.`,
      why: () =>
        "Manca un obiettivo, o c'è un errore nel codice: la media di chi discende resta senza un padre accanto a cui stare.",
      reading: () => 'tenuto nel piano, senza padre',
    },
    en: {
      message: ({ parent, children }) =>
        `The objective ${parent}, from which ${children > 1 ? `${String(children)} descend` : 'this one descends'}, is not in the plan.`,
      why: () =>
        'An objective is missing, or the code is wrong: the mean of those that descend has no parent to stand beside.',
      reading: () => 'kept in the plan, without a parent',
    },
  },
  'STR-024': {
    severity: 'warning',
    it: {
      message: (_, quoted) => `L'obiettivo ${quoted} non ha indicatori.`,
      why: () => 'Senza indicatori non si può dire se è stato raggiunto: non entra in nessuna media.',
      reading: () => 'tenuto nel piano, senza grado',
    },
    en: {
      message: (_, quoted) => `The objective ${quoted} has no indicators.`,
      why: () => 'Without indicators nobody can say whether it was reached: it enters no mean.',
      reading: () => 'kept in the plan, without a degree',
    },
  },
  'STR-025': {
    severity: 'note',
    it: {
      message: ({ count, usual, level }, quoted) =>
        `L'obiettivo ${quoted} ha ${counted(count, 'indicatore', 'indicatori')}; quasi tutti gli obiettivi ${levelNames.it[level]} ne hanno ${String(usual)}.`,
      why: () => 'Una riga può essere andata persa, o essere finita sotto un altro obiettivo.',
      reading: () => 'contati come scritti',
    },
    en: {
      message: ({ count, usual, level }, quoted) =>
        `The objective ${quoted} has ${counted(count, 'indicator', 'indicators')}; nearly all ${levelNames.en[level]} objectives have ${String(usual)}.`,
      why: () => 'A row may have been lost, or have ended up under another objective.',
      reading: () => 'counted as written',
    },
  },
  'STR-026': {
    severity: 'warning',
    it: {
      message: ({ field }, quoted) => `La cella ${fieldNames.it[field]} contiene l'errore di Excel ${quoted}.`,
      why: () => "L'errore copre quello che c'era scritto, o un collegamento che non porta più da nessuna parte.",
      reading: () => 'letta come vuota',
    },
    en: {
      message: ({ field }, quoted) => `The cell of ${fieldNames.en[field]} holds the Excel error ${quoted}.`,
      why: () => 'The error hides what was written there, or a link that leads nowhere any more.',
      reading: () => 'read as empty',
    },
  },
  'STR-027': {
    severity: 'warning',
    it: {
      message: ({ field, kind, shown }) =>
        `La cella ${fieldNames.it[field]} contiene ${oddKinds.it[kind]} (${shown}), non un testo.`,
      why: () =>
        'Excel trasforma da solo in date e numeri quello che somiglia a una data o a un numero: va riscritto, con la cella in formato Testo.',
      reading: (_, quoted) => `${quoted}, come sta nella cella`,
    },
    en: {
      message: ({ field, kind, shown }) =>
        `The cell of ${fieldNames.en[field]} holds ${oddKinds.en[kind]} (${shown}), not text.`,
      why: () =>
        'Excel turns what looks like a date or a number into one by itself: type it again, with the cell formatted as Text.',
      reading: (_, quoted) => `${quoted}, as it stands in the cell`,
    },
  },
};

const counted = (count: number, one: string, many: string): string => `${String(count)} ${count === 1 ? one : many}`;
