/** Spellings of units to the unit as Piano says it; `null` is a bare count. Longest first is not needed: phrases are matched whole. */
export const unitPhrases: ReadonlyMap<string, string | null> = new Map<string, string | null>([
  ...spelled('%', 'per cento', 'percento', 'pct'),
  ...spelled('€', 'euro', 'eur'),
  ...spelled(
    'gg lavorativi',
    'gg lavorativi',
    'gg lavorativo',
    'gg lav',
    'g lavorativi',
    'g lav',
    'giorni lavorativi',
    'giorno lavorativo',
    'giorni lav',
    'gg feriali',
    'giorni feriali',
    'giornate lavorative',
  ),
  ...spelled('gg', 'gg', 'g', 'giorni', 'giorno', 'giornate', 'days'),
  ...spelled('ore', 'ore', 'ora', 'h', 'hh'),
  ...spelled('minuti', 'minuti', 'minuto', 'min', 'mins'),
  ...spelled('mesi', 'mesi', 'mese'),
  ...spelled('anni', 'anni'),
  ...spelled('anno', 'anno'),
  ...spelled('settimane', 'settimane', 'settimana', 'sett'),
  ...spelled(null, 'n', 'n°', 'nr', 'nr°', 'num', 'numero', 'nro'),
]);

/** Less is better, unless somebody says otherwise. */
export const timeUnits: ReadonlySet<string> = new Set([
  'gg',
  'gg lavorativi',
  'ore',
  'minuti',
  'mesi',
  'settimane',
  'anni',
  'anno',
]);

/** After a time, these say that it is a volume of work or service rather than a wait: `12 ore di formazione`. */
export const volumeWords: ReadonlySet<string> = new Set([
  ...[
    'formazione',
    'formative',
    'formativa',
    'formativi',
    'formativo',
    'aggiornamento',
    'docenza',
    'lezione',
    'lezioni',
  ],
  ...['corso', 'corsi', 'didattica', 'tirocinio', 'stage', 'tutoraggio', 'laboratorio', 'attività', 'volontariato'],
  ...['apertura', 'sportello', 'servizio', 'presenza', 'ricevimento', 'vigilanza', 'pattugliamento', 'assistenza'],
  ...['animazione', 'consulenza', 'erogate', 'erogati', 'fruite', 'anticipo', 'preavviso'],
]);

/** Words that say the figure is for several years. */
export const spanWords: ReadonlySet<string> = new Set([
  'biennio',
  'triennio',
  'quadriennio',
  'quinquennio',
  'decennio',
]);

/** Multipliers that may be something else with nothing comparable beside them. */
export const loosely: ReadonlySet<string> = new Set(['k', 'k€', 'mio', 'migliaia']);

/** Words that multiply the number before them. */
export const multipliers: ReadonlyMap<string, number> = new Map([
  ['mila', 1e3],
  ['migliaia', 1e3],
  ['k', 1e3],
  ['k€', 1e3],
  ['milione', 1e6],
  ['milioni', 1e6],
  ['mln', 1e6],
  ['mio', 1e6],
  ['miliardo', 1e9],
  ['miliardi', 1e9],
  ['mld', 1e9],
]);

function spelled(unit: string | null, ...phrases: string[]): [string, string | null][] {
  return phrases.map((phrase) => [phrase, unit]);
}
