import { italianDate } from '../../../plan/dates';
import type { Needed } from '../../../plan/achievement/needed';
import { printQuantity } from '../../../plan/numbers/printQuantity';
import type { Quantity } from '../../../plan/numbers/quantity';
import { percentIn } from '../formats';
import type { IndicatorWords } from './words';

const percent = percentIn('it');
const quantity = (value: number, unit: string | null) => printQuantity({ value, unit }, 'it');
const days = (count: number) => `${count} ${count === 1 ? 'giorno' : 'giorni'}`;

/** Between two percentages lie points. */
function distance({ value, unit }: Quantity): string {
  if (unit !== '%') return quantity(value, unit);
  return `${quantity(value, null)} ${value === 1 ? 'punto percentuale' : 'punti percentuali'}`;
}

export const indicator: IndicatorWords = {
  noneSelected: 'Selezionare la riga di un indicatore nel foglio.',
  noneSelectedHint: 'Qui si vede come è letto il target, da dove viene il grado e che cosa manca per raggiungerlo.',
  firstIndicator: 'Comincia dal primo',
  row: (row) => `Riga ${row} · segue la selezione in Excel`,
  previous: (code) => `Indicatore precedente, ${code}`,
  next: (code) => `Indicatore successivo, ${code}`,
  isFirst: 'È il primo indicatore',
  isLast: 'È l’ultimo indicatore',
  noObjective: 'senza obiettivo',
  noOwner: 'senza responsabile',
  statuses: {
    met: 'Raggiunto',
    partlyMet: 'Parzialmente raggiunto',
    inProgress: 'In corso',
    notMet: 'Non raggiunto',
    pending: 'In attesa',
    notReported: 'Non rendicontato',
    notAssessable: 'Non valutabile',
    actualToCorrect: 'Consuntivo da correggere',
    targetToCorrect: 'Target da correggere',
  },
  noDegree: 'nessun grado',
  uncapped: (value) => `senza limite ${value}`,
  readAs: 'Il target è letto come ',
  unreadable: 'Il target non si può leggere: finché non è corretto non c’è niente da calcolare.',
  resultMissing: 'Manca il consuntivo.',
  needed,
  share: (share, way) =>
    share < 0
      ? 'Finora si è andati nel verso opposto.'
      : `${way === 'rise' ? 'Aumento ottenuto' : 'Riduzione ottenuta'} finora: ${percent(share)}.`,
  start: (year) => (year === null ? 'Stato iniziale' : `Stato ${year}`),
  zero: 'Da zero',
  metFrom: 'raggiunto',
  bound: ({ end: { side, value }, unit }) => {
    const figure = quantity(value, unit);
    if (side === '>=') return `da ${figure} in su`;
    if (side === '<=') return `da ${figure} in giù`;
    return side === '>' ? `oltre ${figure}` : `sotto ${figure}`;
  },
  quantity,
  path: ({ start, end, unit, actual, covered }, year) => {
    const from = start === null ? 'Da zero' : `Da ${quantity(start, unit)}${year === null ? '' : ` nel ${year}`}`;
    const way = `${from} verso il target, ${quantity(end.value, unit)}`;
    if (actual === null || covered === null) return `${way}: il consuntivo manca.`;
    const where = covered < 0 ? 'più indietro della partenza' : `percorso fatto ${percent(covered)}`;
    return `${way}: il consuntivo è ${quantity(actual, unit)}, ${where}.`;
  },
  origin: (degree) => `Da dove viene ${degree}`,
  basis: 'Su che cosa si basa',
  rules: {
    atLeast: 'Regola «almeno»: consuntivo ÷ target',
    atMostDistance: 'Regola «al massimo»: 2 − consuntivo ÷ target',
    atMostQuotient: 'Regola «al massimo»: target ÷ consuntivo',
    fromBaseline: 'Regola «avanzamento dalla base»: (consuntivo − partenza) ÷ (target − partenza)',
    nearestBound: 'Regola «intervallo»: fuori, 1 meno la distanza dal limite più vicino',
    count: 'Regola «conteggio»: quanti ÷ quanti chiesti',
    daysLate: 'Regola «scadenza»: 1 meno la perdita per ogni giorno di ritardo',
    rank: 'Regola «giudizio»: posto nella scala ÷ posto chiesto',
    metOrNot: 'Raggiunto vale 100%, non raggiunto 0%: non ci sono gradi intermedi.',
  },
  leastPart: 'Di più condizioni insieme conta la meno raggiunta.',
  cut: 'Troncato, non arrotondato: finché il target non è raggiunto non diventa mai 100%.',
  metCounts: 'Il target è raggiunto.',
  inputs: { caption: 'Dati del calcolo', what: 'Dato', cell: 'Cella', value: 'Valore' },
  input: {
    target: (year) => `Target ${year}`,
    baseline: (year) => (year === null ? 'Stato iniziale' : `Stato ${year}`),
    actual: 'Consuntivo',
    referenceDate: 'Data di riferimento',
  },
  emptyCell: 'vuota',
  goTo: (cell) => `Vai alla cella ${cell}`,
  openSettings: 'Impostazioni',
  findings: 'Segnalazioni',
  snapshots: 'Nelle fotografie',
  percent,
};

function needed(one: Needed): readonly [string, string, string] {
  switch (one.kind) {
    case 'rise':
    case 'fall':
      return movement(one);
    case 'margin':
      return one.by.value === 0
        ? ['Raggiunto ', 'di misura', ': non c’è margine.']
        : ['Raggiunto con ', `${distance(one.by)} di margine`, '.'];
    case 'equal':
      return ['È raggiunto solo con ', quantity(one.to.value, one.to.unit), ' esatti.'];
    case 'doBy':
      return ['Per raggiungerlo: ', `farlo ${one.isStrict ? 'prima del' : 'entro il'} ${italianDate(one.date)}`, '.'];
    case 'early':
      return one.days === 0
        ? ['Fatto ', 'l’ultimo giorno utile', '.']
        : ['Fatto con ', `${days(one.days)} di anticipo`, '.'];
    case 'late':
      return ['Fatto con ', `${days(one.days)} di ritardo`, ': il termine era passato.'];
    case 'tooEarly':
      return ['Fatto ', `${days(one.days)} prima`, ' del periodo indicato.'];
    case 'do':
      return ['Per raggiungerlo: ', one.on ? 'farlo (ON)' : 'non farlo (OFF)', '.'];
    case 'reach':
      return ['Per raggiungerlo: ', `${levels[one.operator]} ${one.level}`, '.'];
    case 'met':
      return ['', 'Raggiunto', '.'];
  }
}

const levels = {
  '>=': 'arrivare almeno a',
  '>': 'superare',
  '<=': 'non andare oltre',
  '<': 'restare sotto',
} as const;

/** *Altri* goes with few nouns, and with none there is one of. */
const others = ({ value, unit }: Quantity): string =>
  value !== 1 && [null, '%', '€', 'gg', 'gg lavorativi', 'mesi', 'minuti'].includes(unit) ? 'altri ' : '';

function movement({
  kind,
  by,
  to,
  isStrict,
}: Extract<Needed, { kind: 'rise' | 'fall' }>): readonly [string, string, string] {
  const bound = quantity(to.value, to.unit);
  const before = 'Per raggiungerlo: ';
  if (by.value === 0)
    return [before, kind === 'rise' ? `superare ${bound}` : `restare sotto ${bound}`, ', anche di poco.'];
  const verb = kind === 'rise' ? 'salire' : 'scendere';
  if (isStrict)
    return [before, `${verb} di oltre ${distance(by)}`, `, ${kind === 'rise' ? 'sopra' : 'sotto'} ${bound}.`];
  return [before, `${verb} di ${others(by)}${distance(by)}`, `, a ${bound} o ${kind === 'rise' ? 'più' : 'meno'}.`];
}
