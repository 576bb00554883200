import { assessPlan } from '../../../src/plan/assess';
import { defaultSettings } from '../../../src/plan/achievement/settings';
import { unreportedByOwner } from '../../../src/plan/rollup/unreported';
import { writeReminder } from '../../../src/app/reminder';
import { planOf } from '../../support/plans';

const plan = planOf({
  objectives: [
    { code: '01.O1.O1', owner: 'ROSSI' },
    { code: '01.O1.O2', owner: 'URP' },
    { code: '01.O1.O3', owner: null },
  ],
  indicators: [
    { code: 'F101', of: 1, name: 'Pratiche', target: '>= 90%', actual: null },
    { code: 'F102', of: 0, name: 'Costi', target: '<= 10 €', actual: 9 },
    { code: 'F103', of: 0, name: 'Relazione', target: 'entro il 31/10/2017', actual: null },
    { code: 'F104', of: 1, name: 'Portale', target: 'boh', actual: null },
    { code: 'F105', of: 2, name: 'Corsi', target: '4', actual: null },
    { code: 'F106', of: 1, name: 'Incontri', target: '4', actual: null },
  ],
});

const assessed = assessPlan(plan, { year: 2017, referenceDate: '2017-11-30', settings: defaultSettings });

test('who has results to give, late or not yet due; a target to correct asks nothing of anybody', () => {
  expect(
    unreportedByOwner(assessed).map(({ owner, indicators }) => [
      owner,
      indicators.map(({ indicator, judgement }) => `${indicator.code} ${judgement.status}`),
    ]),
  ).toEqual([
    ['URP', ['F101 pending', 'F106 pending']],
    ['ROSSI', ['F103 notReported']],
    [null, ['F105 pending']],
  ]);
});

const of = { year: 2017, sheet: 'Piano 2017', referenceDate: '2017-11-30' };

test('the mail lists what is missing and says where it is typed', () => {
  const [first] = unreportedByOwner(assessed);
  expect(writeReminder(first!, of, 'it')).toBe(
    [
      'Piano della performance 2017: mancano 2 consuntivi',
      '',
      'All’attenzione di URP',
      'al 30/11/2017 mancano i consuntivi di questi 2 indicatori:',
      '',
      '- F101 Pratiche: si chiede almeno il 90%',
      '- F106 Incontri: si chiede almeno 4',
      '',
      'Si scrivono nella colonna Consuntivo del foglio «Piano 2017».',
      'Grazie.',
    ].join('\n'),
  );
});

test('one result, in English, of nobody in particular', () => {
  const last = unreportedByOwner(assessed)[2]!;
  expect(writeReminder(last, of, 'en')).toBe(
    [
      'Performance plan 2017: a result is missing',
      '',
      'Good morning,',
      'as of 30 November 2017 the result of this indicator is missing:',
      '',
      '- F105 Corsi: asked for is at least 4',
      '',
      'Results are typed in column Consuntivo of sheet “Piano 2017”.',
      'Thank you.',
    ].join('\n'),
  );
});
