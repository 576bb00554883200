/** Names of what is measured, before its figure: `tempo medio <= 5 gg`. Lower case. */
export const measureNames: ReadonlySet<string> = new Set([
  ...['tempo', 'tempi', 'media', 'punteggio', 'voto', 'valore', 'indice', 'percentuale', 'tasso', 'grado', 'durata'],
  ...[
    'raggiungimento',
    'quota',
    'costo',
    'spesa',
    'importo',
    'ritardo',
    'giudizio',
    'valutazione',
    'risultato',
    'indicatore',
  ],
  ...['livello', 'rapporto', 'ricavo', 'ricavi', 'costi', 'quantità'],
]);

/** Words that may stand beside such a name and say nothing that the figure doesn't. */
export const measureFillers: ReadonlySet<string> = new Set([
  ...[
    'medio',
    'medi',
    'media',
    'medie',
    'complessivo',
    'complessiva',
    'totale',
    'mantenere',
    'raggiungere',
    'ottenere',
  ],
  ...['un', 'una', 'uno', 'il', 'la', 'lo', "l'", 'i', 'di', 'del', 'della', "dell'", 'dei', 'target', 'conseguire'],
]);
