import { readHeading } from '../../src/worksheet/headings/readHeading';

const meaning = (heading: string): string => {
  const word = readHeading(heading);
  switch (word?.kind) {
    case undefined:
      return 'nothing';
    case 'target':
      return word.year === null ? 'target' : `target ${String(word.year)}`;
    case 'result':
      return `result ${word.when}`;
    case 'field':
      return word.year === null ? word.field : `${word.field} ${String(word.year)}`;
    case 'level':
      return word.level;
    case 'year':
      return `year ${String(word.year)}`;
  }
};

test.each([
  ['Rendicontazione', 'actual'],
  ['Rendicontazione (al 31/12/2023)', 'result 20231231'],
  ['Consuntivo annuale', 'actual'],
  ['Consuntivo finale', 'actual'],
  ['Consuntivo al 31 dicembre 2023', 'result 20231231'],
  ['Consuntivo 2023 (valore)', 'result 20231231'],
  ['Risultato finale', 'actual'],
  ['Risultato raggiunto al 31.12.2023', 'result 20231231'],
  ['RISULTATO\nRAGGIUNTO\nAL 31.12.2022', 'result 20221231'],
  ['Valore realizzato', 'actual'],
  ['Valore rilevato', 'actual'],
  ['Valore misurato', 'actual'],
  ['Valore consuntivato', 'actual'],
  ['Realizzato', 'actual'],
  ['Raggiunto', 'actual'],
  ['Esito', 'actual'],
  ['Dato al 31/12/2023', 'result 20231231'],
  ['Monitoraggio al 31/12', 'result 00001231'],
  ['Actual', 'actual'],
])('%s holds results: %s', (heading, says) => {
  expect(meaning(heading)).toBe(says);
});

test.each([
  ['Target previsto 2023', 'target 2023'],
  ['Target 2023 (valore atteso)', 'target 2023'],
  ['Target (anno 2023)', 'target 2023'],
  ['Target al 31/12/2023', 'target 2023'],
  ['Valore programmato 2023', 'target 2023'],
  ['Target 23', 'target 2023'],
  ['Target2023', 'target 2023'],
  ['TGT 2023', 'target 2023'],
  ['VALORE TARGET\n31.12.2022', 'target 2022'],
  ['Risultato atteso al 31 dicembre 2023', 'target 2023'],
  ['OBIETTIVO 2023 (TARGET)', 'target 2023'],
  ['Target anno in corso', 'target'],
  ['Target finale', 'target'],
])('%s holds targets: %s', (heading, says) => {
  expect(meaning(heading)).toBe(says);
});

test.each([
  ['Indicatore (KPI)', 'indicator'],
  ["Denominazione dell'indicatore", 'indicator'],
  ['Indicatori di performance/output', 'indicator'],
  ['Indicatore di outcome', 'indicator'],
  ['Obiettivo di PEG', 'objective'],
  ['Obiettivo specifico', 'objective'],
  ['Obiettivo annuale', 'objective'],
  ['Obiettivo gestionale', 'objective'],
  ['Obiettivo esecutivo', 'objective'],
  ['Obiettivo (descrizione)', 'objective'],
  ['Obiettivi operativi 2023', 'objective'],
  ['Obiettivo individuale assegnato', 'objective'],
  ['Resp.', 'owner'],
  ['Responsabile del servizio', 'owner'],
  ['Responsabile (nome)', 'owner'],
  ['UO', 'owner'],
  ['Dipartimento', 'owner'],
  ['Unità organizzativa responsabile', 'owner'],
  ['Direzione', 'owner'],
  ['Pesatura', 'weight'],
  ['Peso ind.', 'weight'],
  ['% peso', 'weight'],
  ['PESO\n(%)', 'weight'],
  ['Peso dell’obiettivo', 'objectiveWeight'],
  ['Storico 2022', 'baseline 2022'],
  ['Baseline (2022)', 'baseline 2022'],
  ['Stato al 31.12.2022', 'baseline 2022'],
  ['VALORE INIZIALE 31.12.2021', 'baseline 2021'],
  ['Valore di riferimento', 'baseline'],
  ['Valore attuale', 'baseline'],
  ['Valore anno precedente', 'baseline'],
])('%s is %s', (heading, says) => {
  expect(meaning(heading)).toBe(says);
});

test.each([
  'Obiettivo 2023',
  'Target raggiunto',
  'Target al 30/06/2023',
  'Target I semestre',
  'Monitoraggio',
  'Grado di raggiungimento',
  'Scostamento',
  'Obiettivo 2',
  'Indicatore 1',
  'Responsabile politico',
  'Risultato della customer satisfaction',
  'Data consuntivo',
  'Esito del bando regionale',
  'Ridurre il target delle emissioni',
  'Servizio tributi',
])('%s is no heading of a plan', (heading) => {
  expect(meaning(heading)).toBe('nothing');
});
