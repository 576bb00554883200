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
  ...[
    'livello',
    'rapporto',
    'ricavo',
    'ricavi',
    'costi',
    'quantità',
    'stato',
    'avanzamento',
    'sal',
    'target',
    'mediamente',
  ],
  // what is to be done with the figure
  ...['raggiungere', 'conseguire', 'conseguimento', 'ottenere', 'ottenimento', 'portare', 'garantire', 'assicurare'],
]);

/** Words that may stand beside such a name and say nothing that the figure doesn't. */
export const measureFillers: ReadonlySet<string> = new Set([
  ...['medio', 'medi', 'media', 'medie', 'complessivo', 'complessiva', 'totale', 'mantenere'],
  ...[
    'un',
    'una',
    'uno',
    'il',
    'la',
    'lo',
    "l'",
    'i',
    'di',
    'del',
    'della',
    "dell'",
    'dei',
    'a',
    'al',
    "all'",
    'ad',
    'in',
  ],
]);

/** Names of a rank: of `livello 3` nobody knows which way is up. */
export const rankNames: ReadonlySet<string> = new Set([
  ...['livello', 'classe', 'fase', 'fascia', 'step', 'posto', 'posizione', 'categoria', 'priorità', 'zona'],
]);

/** Before a figure these say that it is not the one to reach: `peso: 20%`, `soglia minima: 70%`, `allegato: 3`. */
export const notMeasured: ReadonlySet<string> = new Set([
  ...['peso', 'pesi', 'ponderazione', 'tolleranza', 'margine', 'soglia', 'soglie', 'franchigia', 'cui', 'incluso'],
  ...['baseline', 'base', 'partenza', 'storico', 'iniziale', 'consuntivo', 'precedente', 'attuale', 'tendenziale'],
  ...['nota', 'note', 'cfr', 'vedi', 'vd', 'pag', 'pagina', 'art', 'articolo', 'allegato', 'tabella', 'codice', 'prot'],
  ...['protocollo', 'tranne', 'esclusi', 'escluse', 'esclusa', 'esclusione', 'eccezione', 'meno', 'anche', 'né'],
]);
