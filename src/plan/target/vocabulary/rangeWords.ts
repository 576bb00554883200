/** Words before two bounds that say a range follows, or nothing: `valore compreso tra`. */
export const rangeOpenings: ReadonlySet<string> = new Set([
  ...[
    'tra',
    'fra',
    'compreso',
    'compresa',
    'compresi',
    'comprese',
    'intervallo',
    "nell'intervallo",
    'range',
    'forbice',
  ],
  ...[
    'valore',
    'valori',
    'numero',
    'percentuale',
    'variabile',
    'oscillante',
    'nel',
    "nell'",
    "l'",
    'un',
    'il',
    'di',
    'i',
    'gli',
    'le',
    'lo',
    'la',
  ],
]);

/** Before the first bound of a path or a range: `da 3 a 5`. */
export const fromWords: ReadonlySet<string> = new Set(['da', 'dal', 'dallo', "dall'", 'dalla', 'dai']);
export const toWords: ReadonlySet<string> = new Set(['a', 'ad', 'al', 'allo', "all'", 'alla', 'ai']);
export const andWords: ReadonlySet<string> = new Set(['e', 'ed']);

/** With one of these `da … a` is a way to go, whatever the baseline. */
export const pathWords: ReadonlySet<string> = new Set([
  ...['passare', 'passaggio', 'portare', 'salire', 'scendere', 'arrivare'],
  ...['aumento', 'aumentare', 'incremento', 'incrementare', 'crescita'],
  ...['riduzione', 'ridurre', 'diminuzione', 'diminuire', 'calo'],
]);

/** After two bounds: whether they belong to the range. */
export const boundPhrases: ReadonlyMap<string, boolean> = new Map([
  ...phrases(true, 'estremi inclusi', 'estremi compresi', 'inclusi', 'compresi', 'limiti inclusi', 'limiti compresi'),
  ...phrases(true, 'inclusi gli estremi', 'compresi gli estremi', 'incluso', 'compreso'),
  ...phrases(false, 'estremi esclusi', 'esclusi', 'limiti esclusi', 'esclusi gli estremi', 'escluso'),
]);

/** `x` of `80 <= x <= 90`. */
export const unknownWords: ReadonlySet<string> = new Set([
  'x',
  'y',
  'n',
  'v',
  'valore',
  'indice',
  'risultato',
  'indicatore',
]);

function phrases(isIncluded: boolean, ...all: string[]): [string, boolean][] {
  return all.map((phrase) => [phrase, isIncluded]);
}
