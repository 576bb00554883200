import { wordsOf } from './sameWords';

/** Words that open the name of any indicator, and say nothing of what is measured. */
const generic: ReadonlySet<string> = new Set(
  [
    ['NUMERO', 'NUMEROSITA', 'NUM', 'NR', 'N', 'PERCENTUALE', 'PERCENTUALI', 'PERC', 'TASSO', 'GRADO', 'INDICE'],
    ['INDICATORE', 'LIVELLO', 'TOTALE', 'QUOTA', 'VALORE', 'VALORI', 'QUANTITA', 'RAPPORTO', 'INCIDENZA', 'MISURA'],
    ['MEDIA', 'MEDIO', 'MEDIE', 'MEDI', 'FREQUENZA', 'IMPORTO', 'AMMONTARE', 'VOLUME', 'SOMMA', 'CONTEGGIO', 'PESO'],
    ['COMPLESSIVO', 'COMPLESSIVA', 'COMPLESSIVI', 'COMPLESSIVE', 'TOTALI', 'ANNUO', 'ANNUA', 'ANNUALE', 'MEDIANO'],
    ['VARIAZIONE', 'VARIAZIONI', 'ANDAMENTO', 'DATO', 'DATI', 'PUNTEGGIO', 'VOTO', 'PUNTI', 'RISULTATO', 'SCARTO'],
  ].flat(),
);

const links =
  /^(?:D(?:I|A|EL|ELL|ELLO|ELLA|EI|EGLI|ELLE|AL|ALL|ALLA|AI|AGLI|ALLE)|A|AL|ALL|ALLA|AI|AGLI|ALLE|IN|NEL|NELL|NELLA|NEI|NEGLI|NELLE|SU|SUL|SULL|SULLA|SUI|SUGLI|SULLE|PER|CON|TRA|FRA|IL|LO|LA|I|GLI|LE|[LEO]|UN|UNO|UNA|ED|OGNI)$/u;

/** What is better when there is less of it. */
const wantedLess =
  /^(?:RECLAM|ERROR|TEMP[IO]|COST[IO]|SPES[AE]|RITARD|SCART[IO]$|GIACENZ|ASSENZ|ASSENTEIS|CONTENZIOS|RICORS[IO]$|DISSERVIZ|GUAST|INFORTUN|INCIDENT|SINISTR|ARRETRAT|RIMOSTRANZ|LAMENTEL|SEGNALAZION|INADEMPI|INSOLU|MOROSIT|DEBIT|PENDENZ|ANOMALI|NONCONFORMIT|RIFIUT[IO]$|CONSUM[IO]$|EMISSION|SPREC|ATTES[AE]$|GIORN[IO]$|RESTITUZION|ANNULLAMENT|PENAL[EI]$|EVASION|ABBANDON|VACANZ|TURNOVER|DURATA)/u;

/** What turns it round: complaints that were dealt with, costs that were recovered, the hours a counter is open. */
const turned =
  /^(?:EVAS[IOAE]$|GESTIT|RISOLT|TRATTAT|RISCONTRAT|RECUPER|RIDU[CZT]|RIDOTT|DIMINU|CONTENIMENT|ABBATT|SMALTI|RISPARM|ELIMINA|CORRETT|CHIUS[IOAE]$|DEFINIT|APERTUR|DEDICAT|CONTROLLAT|ESAMINAT|VERIFICAT|RISPETT|PREVEN|VINT[IOAE]$)/u;

/** The first word of a name that says what is measured, as written: `corsi` of `Numero di corsi`. Null when none does. */
export function wordMeasured(name: string): string | null {
  for (const word of name.split(/[\s'’()/.,;:%-]+/u)) {
    const letters = wordsOf(word).join('');
    if (letters.length > 2 && !generic.has(letters) && !links.test(letters)) return word;
  }
  return null;
}

/** The same word without its ending, since `Costo` and `Costi` are one. Null where it is short or turned round. */
export function stemMeasured(name: string): string | null {
  if (wordsOf(name).some((word) => turned.test(word))) return null;
  const stem = wordsOf(wordMeasured(name) ?? '')
    .join('')
    .replace(/[AEIOU]+$/, '');
  return stem.length < 4 ? null : stem;
}

/** Whether everybody wants less of what a name is about. */
export function isWantedLess(name: string): boolean {
  const words = wordsOf(name);
  return words.some((word) => wantedLess.test(word)) && !words.some((word) => turned.test(word));
}
