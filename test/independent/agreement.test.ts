import path from 'node:path';
import { writeFileSync } from 'node:fs';
import { changeSettings, type SettingsPatch } from '../../src/app/changeSettings';
import { recalculate } from '../../src/app/recalculate';
import { serialOfIso } from '../../src/plan/dates';
import { sheetWords } from '../../src/worksheet/sheetWords';
import type { FileValue } from '../../src/xlsx/content';
import { done, inHost } from '../support/inHost';
import { newFolder } from '../support/piano';
import { registerPlan } from '../support/registerPlan';
import { dump, recalculatedByLibreOffice } from './programs';

/** Every kind of target, with its baseline and, for a native cell, its number format. */
const targets: readonly (readonly [target: FileValue, baseline: FileValue, numberFormat?: string])[] = [
  ['>= 90%', '84%'],
  ['> 2,3%', '2%'],
  ['>= 7%', null],
  ['<= 5%', '4,43\n%'],
  ['100', 40],
  ['50', 60],
  [3100, 3021],
  ['>= 40,000€', '40519,\n31 €'],
  ['< 30,50 €', '30,97 €'],
  ['<=4gg', '5gg'],
  ['>= -4,14', -4.14],
  ['<= 0', 3],
  ['circa 100', 90],
  ['31/10/2017', '//'],
  ['<= 30/06/2017', null],
  [serialOfIso('2017-11-30'), '//', 'dd/mm/yyyy'],
  [0.85, '80%', '0%'],
  ['ON', 'OFF'],
  ['OFF', 'ON'],
  ['>= 1 "diretta"', 0],
  ['tra 80% e 90%', '84%'],
  ['100 ± 5', 90],
  ['Buono', 'sufficiente'],
  ['+1% (380)', 376],
  ['-2%', 100],
  ['+2%', '50%'],
  ['mantenimento', 3],
  ['mantenimento', 'buono'],
  ['4 su 5', null],
  ['almeno semestrale', null],
  ['ON entro il 31/10/2017', 'OFF'],
  ['>= 90% entro il 31/12/2017', '84%'],
  ['50% 70% 90%', '30%'],
  ['> 0', 0],
  ['< 0', 3],
  ['= 5', 4],
  ['Almeno 50', 40],
  ['non superiore a 5', 6],
  ['max 10 gg', '12 gg'],
  ['>= 1.234.567,89 €', '1.200.000 €'],
  ['tra -5 e 5', -3],
  ['tra 0% e 5%', '4%'],
  ['80-90%', '84%'],
  ['entro dicembre', '//'],
  ['Sì', 'NO'],
  ['almeno buono', 'sufficiente'],
  ['sufficiente', 'insufficiente'],
  ['+2 p.p.', '50%'],
  ['riduzione del 5% rispetto al 2015', 100],
  [0.01, 3052072, '+0%;-0%'],
  ['>= dato 2015', 3],
  ['<= dato 2015', '84%'],
  ['mantenimento', '84%'],
  ['mantenimento', 'ON'],
  ['1 al mese', null],
  ['2017: 50%; 2018: 70%', '30%'],
  ['50% al 30/06 e 100% al 31/12', '30%'],
  ['Buono entro il 30/06/2017', 'sufficiente'],
  [true, 'OFF'],
];

/** Boundaries, blanks, texts, booleans, errors, dates, the huge and the negative. */
const results: readonly FileValue[] = [
  null,
  '',
  '  ',
  0,
  1,
  2,
  3,
  4,
  4.0000000001,
  5,
  7,
  9,
  9.1,
  40,
  50,
  60,
  90,
  92,
  95,
  100,
  105,
  106,
  120,
  3099.9999,
  3100,
  0.0229,
  0.023,
  0.0231,
  0.05,
  0.07,
  0.8999,
  0.899999,
  0.9,
  0.8999999999999999,
  0.95,
  1.2,
  30.49,
  30.5,
  39999.99,
  40000,
  -1,
  -4.14,
  -4.15,
  -1e9,
  1e15,
  1e-9,
  1e250,
  -1e250,
  12345678901234,
  1234567.89,
  1234567.885,
  50.005,
  0.5,
  10,
  12,
  serialOfIso('2017-06-30'),
  serialOfIso('2017-06-30') + 0.99,
  serialOfIso('2017-07-01'),
  serialOfIso('2017-10-31'),
  serialOfIso('2017-11-30'),
  serialOfIso('2099-12-31'),
  serialOfIso('2100-01-01'),
  true,
  false,
  'ON',
  'off',
  ' Sì ',
  'SI',
  'no',
  'N.V.',
  'n.v',
  '92%',
  '6,5 euro',
  '31/10/2017',
  '1',
  '0,95',
  ' 5',
  'VERO',
  'true',
  '\u00a0',
  'ON\u00a0',
  'buono',
  'Ottimo ',
  'SUFFICIENTE',
  'insufficiente',
  'più che buono',
  'discreto',
  '=1+1',
  '@a',
  '4 su 5',
  '"',
  'a'.repeat(300),
  "d'accordo",
  { error: '#N/A' },
  { error: '#DIV/0!' },
  { error: '#VALUE!' },
  { error: '#REF!' },
  { error: '#NAME?' },
  { error: '#NUM!' },
];

const rows = targets.flatMap(([target, baseline, numberFormat]) =>
  results.map((actual) => ({
    baseline,
    target: numberFormat === undefined ? target : { value: target, style: { numberFormat } },
    actual,
  })),
);

const options = { at: null, today: '2018-01-15', language: 'it' } as const;
const both = { optionalColumns: ['uncapped', 'share'] } as const;

/** The body's rules are others than the usual ones, one by one or all together. */
const policies: readonly (readonly [string, string, SettingsPatch])[] = [
  ['by default', '2017-09-30', both],
  ['by default', '2017-12-31', { ...both, language: 'en' }],
  [
    'as progress from the baseline, a judgement by its rank, so much for each day late',
    '2017-12-31',
    {
      ...both,
      calculation: {
        method: 'fromBaseline',
        partlyMetFrom: 0.5,
        tolerance: 0.1,
        equals: 'literal',
        scale: ['insufficiente', 'buono', 'sufficiente', 'più che buono'],
        missedLevel: 'rankRatio',
        lossPerDayLate: 0.02,
      },
    },
  ],
  [
    'up to 150 %, at most as a quotient',
    '2017-12-31',
    { ...both, calculation: { cap: 1.5, atMost: 'quotient', missedLevel: 'rankRatio', lossPerDayLate: 0.001 } },
  ],
];

test.each(policies)(
  'rule, calculation engine and LibreOffice agree on every target and result, %s, at %s',
  async (_, referenceDate, patch) => {
    const result = path.join(newFolder(), 'result.xlsx');
    const { session, engine } = await inHost(registerPlan(rows));
    done(await recalculate(session, options));
    const { plan } = done(await changeSettings(session, { referenceDate, ...patch }, options));
    writeFileSync(result, engine.workbook.save());
    expect(plan.indicators).toHaveLength(rows.length);
    const unread = plan.indicators.filter(({ status }) => status === 'targetToCorrect');
    expect(unread.map(({ targets: [target] }) => target?.written)).toEqual([]);
    const ours = dump(result)['Piano'] ?? {};
    const theirs = recalculatedByLibreOffice(result)['Piano'] ?? {};
    const { statuses } = sheetWords[patch.language ?? 'it'];
    const differing = plan.indicators.flatMap((indicator) => {
      const row = indicator.cell.replace(/\D+/, '');
      const { achievement, status, uncapped, share } = indicator;
      const rule = [achievement ?? '', statuses[status], uncapped ?? '', share ?? ''];
      const [calculated, libreOffice] = [ours, theirs].map((cells) =>
        ['J', 'K', 'M', 'N'].map((column) => cells[`${column}${row}`]?.value ?? ''),
      );
      return same(rule, calculated) && same(rule, libreOffice)
        ? []
        : [{ target: indicator.targets[0]?.written, actual: indicator.actual, rule, calculated, libreOffice }];
    });
    expect(differing).toEqual([]);
  },
  600_000,
);

/** To 1e-12, of figures far beyond any target as a share of them: fifteen digits are all there is. */
function same(a: readonly unknown[], b: readonly unknown[] | undefined): boolean {
  return a.every((value, index) => {
    const other = b?.[index];
    return typeof value === 'number' && typeof other === 'number'
      ? Math.abs(value - other) <= 1e-12 * Math.max(1, Math.abs(value))
      : value === other;
  });
}
