import { createSummaries } from '../../src/app/createSummaries';
import { removeEverything } from '../../src/app/removeEverything';
import { differingParts } from '../support/differingParts';
import { inHost } from '../support/inHost';
import { ownedPlan, type OwnedPlan, type OwnedRow } from '../support/ownedPlan';
import { reportedFigures, shownFigures } from '../support/shownFigures';

const options = { at: '2017-12-31', today: '2026-11-27', language: 'it' } as const;

const owners = (...names: (string | null)[]): OwnedRow[] => names.map((owner) => ({ owner, actual: 4 }));
const offices = (...names: (string | null)[]): OwnedRow[] =>
  names.map((owner, index) => ({ objective: `01.O1.O1.T${String(index + 1)}`, owner, actual: index % 5 }));
const times = (count: number, row: (index: number) => OwnedRow): OwnedRow[] =>
  Array.from({ length: count }, (_, index) => row(index));

const longName = 'Servizio associato per la programmazione strategica e il controllo';

/** Odd plans, each with the sheets made between Riepilogo and Relazione. */
const plans: Readonly<Record<string, readonly [OwnedPlan, readonly string[]]>> = {
  'one indicator': [{ rows: [{ actual: 2 }] }, ['Scheda ROSSI']],
  'one manager, with everything': [
    {
      rows: [
        { objective: '01.O1', owner: null, actual: 3 },
        { objective: '01.O1.I1', actual: 4 },
        { objective: '01.O1.I1', target: 'ON', baseline: 'OFF', actual: 'ON' },
        { objective: '01.O1.O1', target: '31/10/2017', baseline: null },
        { objective: '01.O1.O1.T1', target: '>= 90%', baseline: 0.8, actual: 0.85 },
      ],
      managers: [['ROSSI', 1, 1]],
    },
    ['Scheda ROSSI'],
  ],
  'sixty offices': [{ rows: offices(...times(60, () => ({})).map((_, index) => `Ufficio ${index + 1}`)) }, ['Uffici']],
  'nobody answers for anything': [{ rows: [...owners(null, null), ...offices(null)] }, ['Senza responsabile']],
  'only strategic objectives': [{ rows: times(3, (index) => ({ objective: `0${index + 1}.O1`, owner: null })) }, []],
  'a manager declared without objectives': [
    {
      rows: owners('ROSSI'),
      managers: [
        ['ROSSI', 1, 0],
        ['VERDI', 2, 0],
      ],
    },
    ['Scheda ROSSI'],
  ],
  'no results': [{ rows: times(4, () => ({})) }, ['Scheda ROSSI']],
  'all results': [{ rows: times(4, (index) => ({ actual: index })) }, ['Scheda ROSSI']],
  'results that can’t be judged': [
    { rows: [{ actual: 'boh' }, { actual: 'n.v.' }, { target: '>= quattro' }, { target: null }] },
    ['Scheda ROSSI'],
  ],
  'some weights blank': [
    { rows: times(4, (index) => ({ objective: '01.O1.I1', actual: index, weight: index % 2 ? index * 10 : null })) },
    ['Scheda ROSSI'],
  ],
  'weights of 0': [
    {
      rows: times(4, (index) => ({
        objective: `01.O1.I${index > 1 ? 2 : 1}`,
        actual: index,
        weight: index * 10,
        objectiveWeight: index > 1 ? 0 : 30,
      })),
    },
    ['Scheda ROSSI'],
  ],
  'all weights 0': [
    { rows: times(3, (index) => ({ objective: '01.O1.I1', actual: index, weight: 0, objectiveWeight: 0 })) },
    ['Scheda ROSSI'],
  ],
  'weights as percentages and in words': [
    { rows: times(3, (index) => ({ objective: '01.O1.I1', actual: index, weight: [0.5, '30%', '20'][index]! })) },
    ['Scheda ROSSI'],
  ],
  'the same code many times': [
    { rows: times(5, (index) => ({ code: index < 4 ? 'F101' : 'f101', name: `Numero ${index}`, actual: index })) },
    ['Scheda ROSSI'],
  ],
  'codes that are patterns, numbers or missing': [
    {
      rows: ['F*', 'F?1', '~F', 101, '101', null].map((code, index) => ({
        code,
        name: `Numero ${index}`,
        actual: index,
      })),
    },
    ['Scheda ROSSI'],
  ],
  'texts of 2 000 characters': [
    {
      rows: times(2, () => ({
        title: 'Titolo molto lungo '.repeat(105),
        name: 'Descrizione '.repeat(170),
        owner: 'ROSSI',
      })),
    },
    ['Scheda ROSSI'],
  ],
  'indicators without a name': [{ rows: times(2, () => ({ name: '' })) }, ['Scheda ROSSI']],
  'an owner of 2 000 characters': [{ rows: owners(longName.repeat(30)) }, ['Scheda Servizio associato per']],
  'names longer than a sheet’s, equal once cut': [
    { rows: owners(longName, `${longName} di gestione`) },
    ['Scheda Servizio associato per', 'Scheda Servizio associato (2)'],
  ],
  'a name without a space to cut at': [{ rows: owners('A'.repeat(40)) }, ['Scheda ' + 'A'.repeat(24)]],
  'signs Excel refuses': [
    { rows: owners('ROSSI/VERDI', 'NERI: [capo]', 'BIANCHI?*\\') },
    ['Scheda ROSSI VERDI', 'Scheda NERI capo', 'Scheda BIANCHI'],
  ],
  'apostrophes at both ends': [{ rows: owners("'ROSSI'", "D'AMICO") }, ["Scheda 'ROSSI", "Scheda D'AMICO"]],
  'names of Excel’s own': [{ rows: owners('History', 'Cronologia') }, ['Scheda History', 'Scheda Cronologia']],
  'one surname in two cases': [{ rows: owners('ROSSI', 'Rossi', 'rossi') }, ['Scheda ROSSI']],
  'an emoji where a name is cut': [
    { rows: owners(`${'A'.repeat(23)}😀${'B'.repeat(9)}`) },
    ['Scheda ' + 'A'.repeat(23)],
  ],
  'accents, and other alphabets': [
    { rows: owners('NICOLÒ', 'ŻÓŁĆ', '山田', 'مدير') },
    ['Scheda NICOLÒ', 'Scheda ŻÓŁĆ', 'Scheda 山田', 'Scheda مدير'],
  ],
  'sheets of others with the names Piano would take': [
    { rows: owners('ROSSI'), others: ['riepilogo', 'SCHEDA ROSSI', 'Scheda ROSSI (2)', 'Relazione'] },
    ['Scheda ROSSI (3)'],
  ],
  'a plan whose sheet has a difficult name': [
    { rows: owners('ROSSI'), sheet: "L'anno «2017» dell'ente!" },
    ['Scheda ROSSI'],
  ],
  'a plan whose sheet is called like a cell': [{ rows: owners('ROSSI'), sheet: 'R1C1' }, ['Scheda ROSSI']],
  'a plan whose sheet is called like one of Piano’s': [{ rows: owners('ROSSI'), sheet: 'Relazione' }, ['Scheda ROSSI']],
};

test.each(Object.entries(plans))('%s: all figures are the report’s, and everything goes', async (_, [plan, made]) => {
  const before = ownedPlan(plan);
  const { session, engine } = await inHost(before);
  const outcome = await createSummaries(session, options);
  if (outcome.status === 'refused') throw new Error(`${outcome.message} ${outcome.remedy}`);
  const names = outcome.view.made.map(({ name }) => name);
  expect(names.slice(1, -3)).toEqual(made);
  expect(await shownFigures(session, outcome.view.made)).toEqual(reportedFigures(outcome.report));
  const again = await createSummaries(session, options);
  expect(again).toMatchObject({ status: 'done', report: { host: { changes: 0 } } });
  expect(engine.unimplemented).toEqual([]);
  expect(await removeEverything(session, { language: 'it', withInputs: false })).toMatchObject({ status: 'done' });
  expect(differingParts(before, engine.workbook.save())).toEqual([]);
});
