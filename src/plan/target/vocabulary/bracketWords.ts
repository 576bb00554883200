/** Whole brackets that say the target may still change; lower case. */
export const undecided: ReadonlySet<string> = new Set([
  ...[
    'da definire',
    'da confermare',
    'da verificare',
    'da concordare',
    'da stabilire',
    'da determinare',
    'da valutare',
  ],
  ...['da quantificare', 'da rivedere', 'da approvare', 'in corso di definizione', 'in definizione', 'provvisorio'],
  ...['provvisoria', 'ipotesi', 'in attesa di conferma', 'salvo conferma', 'tbd', 'tbc', '?', 'n.d.', 'nd'],
]);

/** Before another day or figure: the one outside was put in its place by it. Lower case. */
export const replacements: ReadonlySet<string> = new Set([
  ...['prorogato', 'prorogata', 'posticipato', 'posticipata', 'rinviato', 'rinviata', 'differito', 'differita'],
  ...['anticipato', 'anticipata', 'slittato', 'slittata', 'spostato', 'spostata', 'proroga'],
  ...['rimodulato', 'rimodulata', 'rideterminato', 'rideterminata', 'rettificato', 'rettificata', 'corretto'],
  ...['ridotto', 'ridotta', 'elevato', 'elevata', 'innalzato', 'innalzata', 'abbassato', 'abbassata', 'portato'],
]);

/** Whole brackets that say in what the figure outside is counted. */
export const scales: ReadonlyMap<string, number> = new Map([
  ...spelled(
    1e3,
    'mila',
    'migliaia',
    'in migliaia',
    'migliaia di euro',
    'in migliaia di euro',
    'migliaia di €',
    'k',
    'k€',
  ),
  ...spelled(
    1e3,
    'in migliaia di €',
    'valori in migliaia',
    'valori in migliaia di euro',
    '€/000',
    'euro/000',
    '/000',
    '€ k',
  ),
  ...spelled(
    1e6,
    'mln',
    'milioni',
    'in milioni',
    'milioni di euro',
    'in milioni di euro',
    'milioni di €',
    'mln €',
    'mln di euro',
  ),
  ...spelled(1e6, 'in milioni di €', 'mln di €', '€ mln', 'valori in milioni', 'valori in milioni di euro', 'milione'),
  ...spelled(1e9, 'mld', 'miliardi', 'in miliardi', 'miliardi di euro', 'in miliardi di euro', 'miliardo'),
]);

function spelled(factor: number, ...phrases: string[]): [string, number][] {
  return phrases.map((phrase) => [phrase, factor]);
}
