/** What may stand before a level and says only that one follows. */
export const levelOpenings: ReadonlySet<string> = new Set([
  ...['giudizio', 'giudizi', 'livello', 'livelli', 'valutazione', 'valutazioni', 'grado', 'qualità', 'esito', 'voto'],
  ...['risultato', 'punteggio', 'gradimento', 'soddisfazione', 'customer', 'satisfaction', 'utenza', 'utenti'],
  ...['medio', 'media', 'complessivo', 'complessiva', 'finale', 'sintetico', 'generale', 'raggiunto', 'atteso'],
  ...['di', 'del', 'della', "dell'", 'degli', 'con', 'in', 'un', 'una'],
]);

/** Between two levels. */
export const levelJoints: ReadonlySet<string> = new Set(['o', 'oppure', 'ovvero', 'e', 'ed', 'a', 'ad', 'al']);

/** Judgements that a scale may or may not have. */
export const otherJudgements: ReadonlySet<string> = new Set([
  ...['scarso', 'scarsa', 'mediocre', 'eccellente', 'eccellenti', 'adeguato', 'adeguata', 'soddisfacente', 'positivo'],
  ...['positiva', 'positivi', 'negativo', 'negativa', 'accettabile', 'elevato', 'elevata', 'alto', 'alta', 'basso'],
  ...['bassa', 'eccelso', 'lodevole', 'apprezzabile', 'inadeguato', 'inadeguata', 'buonissimo', 'insoddisfacente'],
]);
