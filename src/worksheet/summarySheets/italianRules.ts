import { printNumber } from '../../plan/numbers/printNumber';
import type { RulesWords } from './rulesWords';

/** `70%` of 0.7. */
const percent = (share: number): string => `${printNumber(Number((share * 100).toPrecision(12)), 'it')}%`;

/** What the sheet of rules says in Italian. */
export const italianRules: RulesWords = {
  title: 'Regole in vigore',
  subtitle: (date) => `Come è stato calcolato ogni numero · situazione al ${date}`,
  sameAs: (role, owner) => `${role} e ${owner}`,
  changed: 'MODIFICATA',
  same: 'Uguale',
  sections: {
    data: { title: '1. I dati', headings: ['Voce', 'Valore', 'Da dove viene'] },
    targets: {
      title: '2. Quando un target è raggiunto',
      headings: ['Tipo di target', 'È raggiunto quando', 'Grado se non è raggiunto'],
    },
    limits: { title: '3. Soglie e limiti', headings: ['Regola', 'In vigore', 'Valore predefinito'] },
    means: { title: '4. Le medie', headings: ['Regola', 'In vigore', 'Valore predefinito'] },
    statuses: { title: '5. Gli stati', headings: ['Stato', 'Significato', 'Nella media'] },
    missing: { title: "6. Che cosa non c'è" },
  },
  plan: (sheet, year, years) => ({
    before: `Foglio «${sheet}», anno ${String(year)}: `,
    after: `, con target per ${years.map(String).join(', ')}`,
  }),
  data: (plan, year, date, joined) => [
    ['Piano', plan, 'Letto dal foglio; gli anni successivi sono letti ma non valutati'],
    [
      'Data di riferimento',
      date,
      `Impostazione del file: non cambia da sola. Un indicatore è concluso quando la data raggiunge la scadenza o il 31/12/${String(year)}`,
    ],
    [
      'Codici e responsabili',
      'Letti correggendo ciò che è scritto male; ogni correzione è nel foglio Segnalazioni',
      joined.length === 0 ? '' : `Sono la stessa persona: ${joined.join('; ')}`,
    ],
  ],
  targets: ({ method, atMost, lossPerDayLate, missedLevel, scale, equals, tolerance }) => {
    const fromBaseline = method === 'fromBaseline';
    const covered = 'Quota del cammino dal valore iniziale al target';
    const late =
      lossPerDayLate < 1
        ? `Si perdono ${printNumber(lossPerDayLate * 100, 'it')} punti per giorno di ritardo; NO vale 0%`
        : '0%';
    const upper =
      atMost === 'quotient'
        ? 'Target diviso consuntivo'
        : '2 meno consuntivo diviso target: 5% in più fa 95%, il doppio fa 0%';
    return [
      [
        'Soglia: >= 90%, almeno 50',
        'Il consuntivo è almeno il target (più del target se scritto >)',
        fromBaseline ? covered : 'Consuntivo diviso target: 45 su 50 fa 90%',
      ],
      [
        'Tetto: <= 6,8 €, < 30,50 €',
        'Il consuntivo non supera il target (è minore se scritto <)',
        fromBaseline ? covered : upper,
      ],
      ['Target zero o negativo', 'Come sopra', '0%'],
      [
        'Cifra senza segno: 100',
        `Almeno quella cifra; al massimo se è sotto il valore iniziale${equals === 'literal' ? '. Con = si intende esattamente quella cifra' : ''}`,
        'Come soglia o tetto',
      ],
      [
        'Circa: circa 50',
        `Il consuntivo dista al più il ${percent(tolerance)}`,
        '1 meno la distanza dal limite più vicino',
      ],
      [
        'Intervallo: tra 80% e 90%',
        'Il consuntivo sta fra i due estremi, ciascuno come è scritto',
        '1 meno la distanza dal limite più vicino',
      ],
      ['Scadenza: 31/10/2017', 'La data del consuntivo non supera la scadenza', late],
      ['Sì o no: ON', 'Il consuntivo è ON, SI o VERO', '0%'],
      [
        'Giudizio: Buono',
        `Il giudizio è pari o migliore. Scala: ${scale.join(', ')}`,
        missedLevel === 'rankRatio' ? 'Posto nella scala diviso posto richiesto' : '0%',
      ],
      [
        'Variazione: +1% (380), -2%',
        'Il consuntivo raggiunge la cifra fra parentesi o, se manca, il valore iniziale variato della percentuale',
        'Come soglia o tetto; 0% se non migliora il valore iniziale',
      ],
      [
        'Mantenimento',
        'Il consuntivo non è peggiore del valore iniziale; se non si sa quale verso è migliore, è uguale',
        '0%; non valutabile finché non è indicato il verso',
      ],
      [
        'Conteggio: 4 su 5, semestrale',
        'Il conteggio raggiunge quello richiesto',
        'Conteggio diviso conteggio richiesto',
      ],
      ['Più condizioni: 90% entro il 31/12', 'Valgono tutte', 'La minore delle parti'],
    ];
  },
  limits: ({ cap, partlyMetFrom, tolerance, lossPerDayLate, method, atMost, equals, missedLevel, scale }) => [
    ['Tetto del grado', cap === 1 ? '100%: chi supera il target non compensa altri' : percent(cap)],
    ['Parzialmente raggiunto', `Grado almeno ${percent(partlyMetFrom)}`],
    ['Metodo', method === 'fromBaseline' ? 'Avanzamento dal valore iniziale' : 'Consuntivo contro target'],
    ['Tetto superato', atMost === 'quotient' ? 'Target diviso consuntivo' : '2 meno consuntivo diviso target'],
    [
      'Perdita per giorno di ritardo',
      lossPerDayLate < 1 ? `${printNumber(lossPerDayLate * 100, 'it')} punti percentuali` : 'Tutto: in ritardo vale 0%',
    ],
    ['Tolleranza di «circa»', percent(tolerance)],
    ['Segno =', equals === 'literal' ? 'Esattamente quella cifra' : 'Da raggiungere, come una cifra senza segno'],
    ['Giudizio mancato', missedLevel === 'rankRatio' ? 'Posto nella scala diviso posto richiesto' : '0%'],
    ['Scala dei giudizi', scale.join(', ')],
    ['Arrotondamento', 'Il grado è troncato a 4 decimali e resta sotto 100% se il target non è raggiunto'],
    ['Confronti', 'Sui decimali scritti, fino alla decima cifra'],
  ],
  means: ({ notReportedCounts }, isWeighted) => [
    [
      'Obiettivo',
      `Media degli indicatori nel conto, con il loro peso${isWeighted ? '; a parità di peso dove ne manca qualcuno' : ' (tutti 1: il piano non indica pesi)'}`,
    ],
    ['Responsabile', 'Media degli obiettivi, separata per individuali, organizzativi e di team'],
    ['Ufficio', 'Media dei suoi obiettivi di team'],
    ['Obiettivo strategico', 'Media dei propri indicatori; accanto, la media degli obiettivi collegati'],
    ['Piano', 'Media di tutti gli obiettivi, di ogni livello'],
    ['Non rendicontato', notReportedCounts === 'zero' ? 'Vale 0 ed entra nella media' : 'Resta fuori dalla media'],
  ],
  statuses: ({ partlyMetFrom, lossPerDayLate, notReportedCounts }) => {
    const own = 'Sì, con il suo grado';
    // With deadlines that score 1 or 0, nothing is partly met before the year ends: people would look for it.
    const early =
      lossPerDayLate >= 1 ? ' (prima di fine anno si concludono solo le scadenze, che valgono 100% o 0%)' : '';
    return {
      met: ['Il target è raggiunto, secondo la prova esatta', 'Sì, 100%'],
      partlyMet: [`Concluso, non raggiunto, grado almeno ${percent(partlyMetFrom)}${early}`, own],
      notMet: [`Concluso, grado sotto ${percent(partlyMetFrom)}`, own],
      inProgress: [
        "C'è un risultato, il target non è ancora raggiunto e c'è ancora tempo",
        `${own}: la media è provvisoria`,
      ],
      pending: ["Nessun risultato, c'è ancora tempo", 'No'],
      notReported: ['Nessun risultato e il tempo è finito', notReportedCounts === 'zero' ? 'Sì, vale 0' : 'No'],
      notAssessable: ['Dichiarato n.v., o giudizio impossibile', 'No'],
      actualToCorrect: ['Il risultato non è del tipo richiesto', 'No'],
      targetToCorrect: ['Il target non si può leggere', 'No'],
      targetChanged: ["Il target è stato modificato dopo l'ultimo ricalcolo", 'No'],
    };
  },
  missing:
    'Il giudizio finale sulle persone e i premi non sono calcolati qui. Nessun dato esce da questo file. Ogni numero è una formula: un clic sulla cella la mostra.',
};
