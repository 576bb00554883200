import type { Title } from '../kindTitle';

/** Of baselines and results. */
export const resultTitles = {
  'BAS-001': { it: 'Base che non si capisce', en: 'Baseline that is not understood' },
  'BAS-002': { it: 'Errore di Excel nella base', en: 'Excel error in the baseline' },
  'BAS-010': { it: 'Cifre della base divise su più righe', en: 'Digits of the baseline split over lines' },
  'BAS-011': { it: 'Separatori non italiani nella base', en: 'Separators of the baseline not Italian' },
  'BAS-012': { it: 'Base: decimali o migliaia', en: 'Baseline: decimals or thousands' },
  'BAS-013': { it: 'Lettera dentro la base', en: 'Letter inside the baseline' },
  'BAS-020': { it: 'Caratteri rovinati nella base', en: 'Damaged characters in the baseline' },
  'ACT-011': { it: 'Parole dove serve un numero', en: 'Words where a number is needed' },
  'ACT-012': { it: 'Numero non intero', en: 'Number that is not whole' },
  'ACT-013': { it: 'Risultato oltre il totale', en: 'Result above the total' },
  'ACT-021': { it: 'Percentuale scritta senza %', en: 'Percentage written without %' },
  'ACT-022': { it: 'Risultato in un’altra unità', en: 'Result in another unit' },
  'ACT-023': { it: 'Risultato dieci volte la base', en: 'Result ten times the baseline' },
  'ACT-031': { it: 'ON dove serve la data', en: 'ON where a date is needed' },
  'ACT-032': { it: 'Risultato nel futuro', en: 'Result in the future' },
  'ACT-041': { it: 'Né fatto né non fatto', en: 'Neither done nor not done' },
  'ACT-042': { it: 'Giudizio fuori dalla scala', en: 'Judgement not on the scale' },
  'ACT-051': { it: 'Dichiarato non valutabile', en: 'Declared not assessable' },
  'ACT-052': { it: 'Verso sconosciuto', en: 'Direction unknown' },
  'ACT-053': { it: 'Risultato non disponibile', en: 'Result not available' },
  'ACT-054': { it: 'Non valutabile senza motivo', en: 'Not assessable without a reason' },
  'ACT-055': { it: 'Target mancato senza causa', en: 'Target missed without a cause' },
  'ACT-061': { it: 'Errore di Excel nel consuntivo', en: 'Excel error in the result' },
  'ACT-071': { it: 'Cambiato dopo il congelamento', en: 'Changed since figures were frozen' },
} as const satisfies Readonly<Record<string, Title>>;
