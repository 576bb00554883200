/** Lower case. These two are what people mean by a switch. */
export const onWords: ReadonlySet<string> = new Set(['on', 'si', 'sì', 'sí', "si'", 'yes', 'vero', 'true']);
export const offWords: ReadonlySet<string> = new Set(['off', 'no', 'falso', 'false']);

/** Both cases written out: the one to reach is the first. */
export const bothWords: ReadonlySet<string> = new Set([
  'on/off',
  'off/on',
  'on - off',
  'si/no',
  'sì/no',
  "si'/no",
  'no/si',
  'no/sì',
  'si / no',
  'sì / no',
  'on / off',
  'si o no',
  'sì o no',
  'on-off',
  'vero/falso',
  'true/false',
  'sì-no',
  'si-no',
]);

/** An O typed as a zero. */
export const zeroWords: ReadonlyMap<string, boolean> = new Map([
  ['0n', true],
  ['0ff', false],
]);

/** Words of work done, alone in the cell: they say that it is to be done. */
export const doneWords: ReadonlySet<string> = new Set([
  'fatto',
  'fatta',
  'realizzato',
  'realizzata',
  'realizzazione',
  'completato',
  'completata',
  'completamento',
  'attivato',
  'attivata',
  'attivazione',
  'attuato',
  'attuata',
  'attuazione',
  'eseguito',
  'eseguita',
  'esecuzione',
  'effettuato',
  'effettuata',
  'effettuazione',
  'concluso',
  'conclusa',
  'conclusione',
  'approvato',
  'approvata',
  'approvazione',
  'adottato',
  'adottata',
  'adozione',
  'avviato',
  'avviata',
  'avvio',
  'pubblicato',
  'pubblicata',
  'pubblicazione',
  'redatto',
  'redatta',
  'redazione',
  'predisposto',
  'predisposta',
  'predisposizione',
  'raggiunto',
  'raggiunta',
  'raggiungimento',
  'done',
]);

/** What was to be done and is not: `non fatto`. */
export const undoneWords: ReadonlySet<string> = new Set(['non fatto', 'non fatta', 'non realizzato', 'non realizzata']);
