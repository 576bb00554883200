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
  ...['livello', 'rapporto', 'ricavo', 'ricavi', 'costi', 'quantità', 'stato', 'avanzamento', 'sal', 'target'],
  // what is to be done with the figure
  ...['raggiungere', 'conseguire', 'conseguimento', 'ottenere', 'ottenimento', 'portare', 'garantire', 'assicurare'],
]);

/** Words that may stand beside such a name and say nothing that the figure doesn't. */
export const measureFillers: ReadonlySet<string> = new Set([
  ...['medio', 'medi', 'media', 'medie', 'complessivo', 'complessiva', 'totale', 'mantenere'],
  ...['un', 'una', 'uno', 'il', 'la', 'lo', "l'", 'i', 'di', 'del', 'della', "dell'", 'dei', 'a', 'al', "all'", 'ad'],
]);
