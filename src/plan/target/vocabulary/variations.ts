/** Nouns and verbs of change, with the way they point; null when only a sign can tell. Lower case. */
export const variations: ReadonlyMap<string, 1 | -1 | null> = new Map<string, 1 | -1 | null>([
  ...pointing(1, 'aumento', 'aumentare', 'incremento', 'incrementare', 'crescita', 'crescere', 'rialzo', 'increase'),
  ...pointing(-1, 'riduzione', 'ridurre', 'diminuzione', 'diminuire', 'calo', 'decremento', 'decrementare'),
  ...pointing(-1, 'contrazione', 'flessione', 'abbattimento', 'taglio', 'abbassamento', 'reduction', 'decrease'),
  ...pointing(null, 'miglioramento', 'migliorare', 'variazione', 'scostamento', 'contenimento', 'contenere'),
]);

/** `10 in più`, `5 in meno`: the second word. */
export const moreOrLess: ReadonlyMap<string, 1 | -1> = new Map<string, 1 | -1>([
  ['più', 1],
  ["piu'", 1],
  ['piu', 1],
  ['meno', -1],
]);

/** Words between the noun and the figure that say where one arrives rather than by how much: `riduzione a 30 gg`. */
export const arrivals: ReadonlySet<string> = new Set(['a', 'ad', 'al', 'allo', "all'", 'alla', 'ai', 'agli', 'alle']);

/** Words that make the figure a limit rather than something to reach: `riduzione massima del 5%`. */
export const limits: ReadonlySet<string> = new Set([
  ...['massima', 'massime', 'massimi', 'contenuta', 'contenuto', 'contenuti', 'limitata', 'limitato', 'mancata'],
  ...['nessun', 'nessuna', 'nessuno', 'zero'],
]);

/** What opens a comparison; an article may follow. */
export const comparisons: ReadonlySet<string> = new Set(['rispetto', 'sul', 'sullo', "sull'", 'sulla', 'vs', 'verso']);

function pointing(way: 1 | -1 | null, ...words: string[]): [string, 1 | -1 | null][] {
  return words.map((word) => [word, way]);
}
