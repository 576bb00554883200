import { splitIndicatorText } from '../../src/plan/indicatorText';
import { levelNamed } from '../../src/plan/levels';
import { splitObjectiveText, splitOwner } from '../../src/plan/objectiveText';

test.each([
  ['01.O1.O1.T1  -  Evolvere i servizi', '01.O1.O1.T1', 'Evolvere i servizi'],
  ['01.01 Una cultura\nd’impresa', '01.01', 'Una cultura d’impresa'],
  ['O2.O2.I2 – Gestione associata', 'O2.O2.I2', 'Gestione associata'],
  ['02. O1 .T1: spazi nel codice', '02. O1 .T1', 'spazi nel codice'],
  ['01.O1.T1 - Altro', '01.O1.T1', 'Altro'],
  ['01,O1,I2 - Virgole', '01,O1,I2', 'Virgole'],
  ['01.O1.I2. Punto in fondo', '01.O1.I2', 'Punto in fondo'],
  ['1,05 milioni di euro', '', '1,05 milioni di euro'],
  ['02.O1. O1: spazi nel codice', '02.O1. O1', 'spazi nel codice'],
  ['03.O1', '03.O1', ''],
  ['1.2 milioni di euro', '', '1.2 milioni di euro'],
  ['Senza codice', '', 'Senza codice'],
])('the objective %j has the code %j', (text, writtenCode, title) => {
  expect(splitObjectiveText(text)).toEqual({ writtenCode, title });
});

test.each([
  ['F101 - A1.1_01 Grado di utilizzo', 'F101', 'A1.1_01 Grado di utilizzo'],
  ['F2 01- Tempo medio', 'F2 01', 'Tempo medio'],
  ['F232- Tempi', 'F232', 'Tempi'],
  ['F24 versati', '', 'F24 versati'],
  ['I7: Incontri', 'I7', 'Incontri'],
  ['CF02 Soddisfazione', '', 'CF02 Soddisfazione'],
  ['A1.1_01 Quota', '', 'A1.1_01 Quota'],
  ['5 incontri', '', '5 incontri'],
])('the indicator %j has the code %j', (text, writtenCode, name) => {
  expect(splitIndicatorText(text)).toEqual({ writtenCode, name });
});

test.each([
  ['Nuovi servizi (SERVIZI INNOVATIVI)', 'Nuovi servizi', 'SERVIZI INNOVATIVI'],
  [
    'Ruolo (legge 1/2010)\n (CONTABILITA’ e DIRITTO \nANNUALE)',
    'Ruolo (legge 1/2010)',
    'CONTABILITA’ e DIRITTO ANNUALE',
  ],
  ['Sportello (URP).', 'Sportello', 'URP'],
  ['Corsi (Ufficio personale)', 'Corsi', 'Ufficio personale'],
  ['Rinnovi (art. 5 DM 26/10/2011)', 'Rinnovi (art. 5 DM 26/10/2011)', null],
  ['Corsi (DIRIGENTE AREA 1)', 'Corsi', 'DIRIGENTE AREA 1'],
  ['Corsi (Settore 3 - Rossi)', 'Corsi', 'Settore 3 - Rossi'],
  ['Corsi (Dott. Mario Rossi)', 'Corsi', 'Dott. Mario Rossi'],
  ['Corsi (resp. Rossi)', 'Corsi', 'resp. Rossi'],
  ['Corsi [ROSSI]', 'Corsi', 'ROSSI'],
  ['Corsi (Rossi)', 'Corsi (Rossi)', null],
  ['Corsi (dottorato di ricerca)', 'Corsi (dottorato di ricerca)', null],
  ['Corsi (servizio 2017)', 'Corsi (servizio 2017)', null],
  ['Corsi (PNRR)', 'Corsi (PNRR)', null],
  ['Corsi (anche in rete)', 'Corsi (anche in rete)', null],
  ['(URP)', '(URP)', null],
])('%j ends with the owner %j', (written, title, owner) => {
  expect(splitOwner(written)).toEqual({ title, owner });
});

test.each([
  ['Strategico', 'strategic'],
  ['OBIETTIVI INDIVIDUALI', 'individual'],
  ['Performance organizzativa', null],
  ['Obiettivo di team', 'team'],
  ['individuali e di team', null],
  ['', null],
])('%j names the level %j', (text, level) => {
  expect(levelNamed(text)).toBe(level);
});
