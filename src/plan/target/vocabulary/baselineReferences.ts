/** Words that name the baseline. Lower case. */
export const referenceNames: ReadonlySet<string> = new Set([
  'dato',
  'dati',
  'valore',
  'valori',
  'stato',
  'consuntivo',
  'risultato',
  'risultati',
  'livello',
  'livelli',
  'standard',
  'base',
  'baseline',
  'partenza',
  'quello',
  'quella',
  'quelli',
]);

/** The baseline may not be of that year: somebody should look. */
export const previousWords: ReadonlySet<string> = new Set([
  'precedente',
  'precedenti',
  'scorso',
  'scorsa',
  'passato',
  'prec',
]);

/** Words that may stand among them and change nothing. */
export const referenceFillers: ReadonlySet<string> = new Set([
  ...['a', 'ad', 'al', 'allo', "all'", 'alla', 'ai', 'agli', 'alle'],
  ...['di', 'del', 'dello', "dell'", 'della', 'dei', 'degli', 'delle'],
  ...['nel', 'nello', "nell'", 'nella', 'il', 'lo', "l'", 'la', 'i', 'gli', 'le', 'in', 'per', 'con'],
  ...['anno', "l'anno", 'esercizio', 'iniziale', 'iniziali', 'storico', 'attuale', 'attuali', 'stesso'],
  ...['rilevato', 'registrato', 'conseguito', 'raggiunto', 'ottenuto', 'rilevati', 'registrati', 'conseguiti'],
]);
