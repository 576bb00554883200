/** Columns a plan can have besides its objectives and its targets. */
export const fields = [
  'area',
  'mission',
  'level',
  'owner',
  'objectiveCode',
  'objective',
  'objectiveWeight',
  'code',
  'indicatorCode',
  'indicator',
  'direction',
  'weight',
  'baselineYear',
  'baseline',
  'actual',
] as const;
export type Field = (typeof fields)[number];

const resultWords = [
  ...['raggiunto', 'conseguito', 'ottenuto', 'effettivo', 'realizzato', 'rilevato', 'misurato'],
  ...['consuntivo', 'consuntivato', 'a consuntivo', 'di consuntivo'],
];

/**
 * How headings begin, as bodies write them, in the spelling `normaliseHeading` gives; what may follow is in `qualifiers`.
 * `code` alone doesn't say whose.
 */
export const synonyms: Readonly<Record<Field, readonly string[]>> = {
  area: ['area', 'area strategica', 'ambito', 'ambito strategico', 'asse', 'linea strategica'],
  mission: ['missione', 'missione programma', 'missioni', 'missione e programma', 'programma'],
  level: ['livello', 'tipo obiettivo', 'tipologia obiettivo', 'tipo', 'tipologia', 'livello obiettivo'],
  owner: [
    ...[
      'responsabile',
      'responsabili',
      'resp',
      'soggetto responsabile',
      'titolare',
      'assegnatario',
      'referente',
      'owner',
    ],
    ...['dirigente', 'dirigente po', 'posizione organizzativa', 'elevata qualificazione', 'e q', 'rup'],
    ...['ufficio', 'struttura', 'servizio', 'settore', 'area settore', 'direzione', 'dipartimento'],
    ...['unita organizzativa', 'uo', 'u o', 'centro di responsabilita', 'cdr', 'centro di costo'],
  ],
  objectiveCode: [
    ...['codice obiettivo', 'cod obiettivo', 'codice ob', 'cod ob', 'codice dell obiettivo', 'objective code'],
    ...['n obiettivo', 'id obiettivo'],
  ],
  objective: [
    ...['obiettivo', 'obiettivi', 'descrizione obiettivo', 'descrizione dell obiettivo', 'objective'],
    ...['titolo obiettivo', 'titolo dell obiettivo', 'denominazione obiettivo', 'denominazione dell obiettivo'],
  ],
  objectiveWeight: [
    ...['peso obiettivo', 'peso dell obiettivo', 'peso ob', 'peso obiettivi', '% peso obiettivo'],
    ...['pesatura obiettivo', 'pesatura dell obiettivo'],
  ],
  code: ['codice', 'cod', 'id', 'n', 'n ord', 'numero', 'progr', 'progressivo'],
  indicatorCode: [
    ...[
      'codice indicatore',
      'cod indicatore',
      'codice dell indicatore',
      'codice ind',
      'cod ind',
      'codice kpi',
      'cod kpi',
    ],
    ...['n indicatore', 'id indicatore', 'kpi code', 'id kpi'],
  ],
  indicator: [
    ...['indicatore', 'indicatori', 'kpi', 'nome indicatore', 'nome kpi', 'nome dell indicatore'],
    ...['descrizione indicatore', 'descrizione dell indicatore', 'titolo indicatore', 'titolo dell indicatore'],
    ...['denominazione indicatore', 'denominazione dell indicatore'],
  ],
  direction: ['verso', 'polarita', 'andamento atteso', 'trend atteso'],
  weight: ['peso', 'pesi', 'pesatura', 'ponderazione', 'pond', '% peso', 'weight'],
  baselineYear: ['anno', 'anno base', 'anno di riferimento', 'anno stato', 'anno rilevazione', 'anno di rilevazione'],
  baseline: [
    ...['stato iniziale', 'situazione iniziale', 'valore iniziale', 'dato iniziale'],
    ...['situazione di partenza', 'valore di partenza', 'dato di partenza', 'punto di partenza'],
    ...['valore base', 'base', 'baseline', 'base line', 'valore storico', 'dato storico', 'storico'],
    ...[
      'valore di riferimento',
      'dato di riferimento',
      'valore attuale',
      'dato attuale',
      'situazione attuale',
      'stato attuale',
    ],
    ...['valore anno precedente', 'dato anno precedente', 'risultato anno precedente', 'consuntivo anno precedente'],
    ...['valore ultimo anno', 'ultimo valore disponibile', 'ultimo dato disponibile'],
  ],
  actual: [
    ...['consuntivo', 'a consuntivo', 'consuntivato', 'rendicontazione', 'risultato', 'risultati', 'esito', 'actual'],
    ...['realizzato', 'raggiunto', 'conseguito'],
    ...['valore', 'dato'].flatMap((what) => resultWords.map((word) => `${what} ${word}`)),
  ],
};

export const targetWords: readonly string[] = [
  ...['target', 'targets', 'tgt', 'valore target', 'valori target', 'valore obiettivo'],
  ...['valore atteso', 'valori attesi', 'risultato atteso', 'risultati attesi'],
  ...['valore programmato', 'valore previsto', 'valore da raggiungere', 'obiettivo target'],
];

/** Words that may follow those a heading begins with and leave its meaning as it is. */
export const qualifiers: Readonly<Partial<Record<Field | 'target', ReadonlySet<string>>>> = {
  target: wordsOf(
    'valore valori risultato obiettivo indicatore dell anno in corso annuale annuali finale numerico',
    'previsto previsti programmato atteso attesi assegnato definito rimodulato rivisto aggiornato da raggiungere target',
  ),
  actual: wordsOf(
    'valore dato finale annuale dell indicatore numerico definitivo complessivo di a consuntivo',
    'raggiunto conseguito ottenuto effettivo rilevato monitoraggio',
  ),
  objective: wordsOf(
    'descrizione titolo denominazione testo di del della dell e ente struttura settore progetto piano peg pdo performance',
    'specifico specifici annuale annuali gestionale gestionali esecutivo esecutivi operativo operativi generale generali',
    'miglioramento sviluppo assegnato assegnati',
  ),
  indicator: wordsOf(
    'descrizione denominazione nome testo kpi di misura misurazione metrica formula e associato associati attivita processo',
    'risultato performance output outcome impatto efficacia efficienza quantitativo qualitativo quantitativi qualitativi',
  ),
  owner: wordsOf(
    'del della dell di e obiettivo servizio settore ufficio area struttura unita organizzativa organizzativo direzione',
    'dirigente responsabile competente procedimento po eq nome cognome nominativo',
  ),
  weight: wordsOf('% percentuale relativo dell indicatore ind attribuito assegnato in'),
  objectiveWeight: wordsOf('% percentuale relativo attribuito assegnato in'),
  direction: wordsOf('dell indicatore'),
  baseline: wordsOf('valore dato dell indicatore'),
};

/** Words of a baseline that only mean it together with a year: Piano's own column is called *Stato*. */
export const baselineWithYear: readonly string[] = ['stato', 'dato', 'situazione'];

/** Words of a result that only mean it together with a day: text stands under *Monitoraggio* and nothing else. */
export const resultWithDay: readonly string[] = ['dato', 'monitoraggio'];

/** Columns a plan may well have and Piano does not need: what stands in them is not missed. */
const notNeeded =
  /^(?:note?|osservazioni|comment[oi]|motivazion[ei]|caus[ae]|font[ei]|link|document[oi]|formula|metod[oi]|modalita|metrica|dimensione|um|u m|unita di misura|unita|scostament[oi]|stato|lettura|segnalazioni|stakeholder|destinatari|risorse|budget|capitolo|azion[ei]|attivita|fas[ei]|frequenza|periodicita|assessore|anno|descrizione|stato di raggiungimento|altri uffici|(?:% |grado |grado di |percentuale |percentuale di |% di )?(?:raggiungimento|realizzazione))$|^(?:note?|font[ei]|formula|metodo|modalita|unita di misura|descrizione|tip(?:o|ologia) (?:di )?indicatore|risorse|azioni|attivita|uffici|strutture|personale|resp(?:onsabile)? politico|altr[ei] (?:uffici|strutture)|priorita|valore pubblico) ?/;

/** Whether a heading says that its column is none that Piano reads. */
export const isNotNeeded = (heading: string): boolean => notNeeded.test(heading);

function wordsOf(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}
