/** How many times a year, by adjective and by period. Lower case, without final stop. */
export const cadences: ReadonlyMap<string, number> = new Map([
  ...spelled(52, 'settimanale', 'settimanali', 'settimanalmente'),
  ...spelled(24, 'quindicinale', 'quindicinali', 'bimensile', 'bimensili'),
  ...spelled(12, 'mensile', 'mensili', 'mensilmente'),
  ...spelled(6, 'bimestrale', 'bimestrali', 'bimestralmente'),
  ...spelled(4, 'trimestrale', 'trimestrali', 'trimestralmente'),
  ...spelled(3, 'quadrimestrale', 'quadrimestrali', 'quadrimestralmente'),
  ...spelled(2, 'semestrale', 'semestrali', 'semestralmente'),
  ...spelled(1, 'annuale', 'annuali', 'annualmente', 'annuo', 'annua', 'annui', 'annue'),
  ...spelled(0.5, 'biennale', 'biennali'),
]);

/** Each may mean two things: with weekends or without, twice a week or every second one. */
export const doubtfulCadences: ReadonlyMap<string, readonly [number, number]> = new Map([
  ...['giornaliero', 'giornaliera', 'giornalieri', 'giornaliere', 'quotidiano', 'quotidiana', 'giornalmente'].map(
    (word): [string, readonly [number, number]] => [word, [250, 365]],
  ),
  ['bisettimanale', [26, 104]],
  ['bisettimanali', [26, 104]],
]);

/** How many of each period a year has. */
export const periodsAYear: ReadonlyMap<string, number> = new Map([
  ...spelled(1, 'anno', 'anni'),
  ...spelled(2, 'semestre', 'semestri'),
  ...spelled(3, 'quadrimestre', 'quadrimestri'),
  ...spelled(4, 'trimestre', 'trimestri'),
  ...spelled(6, 'bimestre', 'bimestri'),
  ...spelled(12, 'mese', 'mesi'),
  ...spelled(52, 'settimana', 'settimane'),
]);

/** Days that people say for a part of the year: `ogni 15 giorni`. */
export const daysApart: ReadonlyMap<number, number> = new Map([
  [7, 52],
  [10, 36],
  [14, 26],
  [15, 24],
  [30, 12],
  [60, 6],
  [90, 4],
  [120, 3],
  [180, 2],
  [365, 1],
]);

/** Between a count and its period: `2 volte al mese`, `4 nel corso dell'anno`, `4/anno`. */
export const perWords: ReadonlySet<string> = new Set([
  ...['a', 'al', "all'", 'alla', 'per', "l'", 'il', 'la', 'ogni', 'nel', "nell'", 'nella', 'x', 'in', 'un'],
]);

/** Before a cadence, saying only that one follows. */
export const cadenceOpenings: ReadonlySet<string> = new Set([
  ...['cadenza', 'frequenza', 'periodicità', 'con', 'a', 'base', 'su', 'di', 'report', 'riunioni', 'incontri', 'una'],
  ...['monitoraggi', 'monitoraggio', 'verifiche', 'verifica', 'rilevazioni', 'rilevazione', 'aggiornamenti', 'tipo'],
  ...['aggiornamento', 'relazioni', 'pubblicazioni', 'controlli', 'invio', 'reportistica', 'e'],
]);

function spelled(perYear: number, ...words: string[]): [string, number][] {
  return words.map((word) => [word, perYear]);
}
