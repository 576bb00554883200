import { readdirSync } from 'node:fs';
import path from 'node:path';
import { readActual } from '../../../src/plan/actual/readActual';
import { defaultSettings } from '../../../src/plan/achievement/settings';
import { noBaseline } from '../../../src/plan/baseline';
import type { CellValue, WrittenCell } from '../../../src/plan/cell';
import { assessPlan } from '../../../src/plan/assess';
import { withFrozenFigures } from '../../../src/plan/frozen';
import { checkPlan } from '../../../src/plan/findings/checks/checkPlan';
import type { Finding } from '../../../src/plan/findings/finding';
import { readTarget } from '../../../src/plan/target/readTarget';
import { forgottenThings, rememberedIn } from '../../../src/worksheet/remembered';
import { noSettings, printSettings } from '../../../src/worksheet/storedSettings';
import { placeIn } from '../../support/foundPlan';
import { gridOf } from '../../support/grids';
import { planOf, type PlanParts } from '../../support/plans';
import { readCorpus } from '../../corpus/readCorpus';
import { baselineOf, readText } from '../target/sayReading';

/** A finding and what it was found in. */
export interface Example {
  readonly finding: Finding;
  readonly beside: string;
}

const corpus = readdirSync(path.join(__dirname, '..', '..', 'corpus')).filter((file) => file.endsWith('.tsv'));

/** Everything the corpus gives rise to, native cells, results and codes: at least one example for each finding. */
export function exampleFindings(): Example[] {
  return [
    ...targetExamples(),
    ...baselineExamples(),
    ...actualExamples(),
    ...reasonExamples(),
    ...structureExamples(),
    ...sheetExamples(),
  ];
}

function targetExamples(): Example[] {
  const texts = corpus.filter((file) => file !== 'baselines.tsv').flatMap(readCorpus);
  const written = texts.flatMap(([text = '', baseline = '']) => placed(readText(text, baseline).findings, baseline));
  const native: readonly (readonly [CellValue, string, string, string])[] = [
    [0.01, '1%', '0%', '50%'],
    [0.01, '1%', '0%', '3052072'],
    [42828, '3-apr', 'd-mmm', ''],
    [42828, '3-apr', 'd-mmm', '3'],
    [42859, '4-mag', 'd-mmm', '3/5'],
    [0.8, '4/5', '# ?/?', ''],
    [{ error: '#N/A' }, '#N/D', 'General', ''],
  ];
  const cells = native.flatMap(([value, text, numberFormat, baseline]) =>
    placed(
      readTarget({ value, text, numberFormat }, { baseline: baselineOf(baseline), year: 2017 }).findings,
      baseline,
    ),
  );
  return [...written, ...cells];
}

const baselineExamples = (): Example[] =>
  readCorpus('baselines.tsv').flatMap(([written = '']) => placed(baselineOf(written).findings, ''));

function actualExamples(): Example[] {
  const results: readonly (readonly [target: string, baseline: string, result: WrittenCell])[] = [
    ['>= 6,3 €', '', cell('6,5 euro')],
    ['4 su 5', '', cell(0.8)],
    ['4 su 5', '', cell(6)],
    ['mantenimento', '3', cell(4)],
    ['>= 90%', '84%', cell(92)],
    ['>= 3', '3', cell(4, '0%')],
    ['>= 3', '3', cell(30)],
    ['31/10/2017', '', cell('ON')],
    ['31/10/2017', '', cell(43101, 'dd/mm/yyyy', '01/01/2018')],
    ['ON', 'OFF', cell('quasi')],
    ['Buono', '', cell('benino')],
    ['ON', '', cell('n.v.')],
    ['>= 90%', '', cell('n.d.')],
    ['ON', '', cell({ error: '#N/A' }, 'General', '#N/D')],
  ];
  return results.flatMap(([text, baseline, result]) => {
    const reading = readText(text, baseline);
    const context = {
      target: reading.status === 'read' ? reading.target : null,
      baseline: baseline === '' ? noBaseline : baselineOf(baseline),
      settings: defaultSettings,
      referenceDate: '2017-12-31',
    };
    return placed(readActual(result, context).findings, text);
  });
}

const mistyped = { cell: 'A1', written: cell(44927, 'dd/mm/yyyy', '44927') };

/** A plan with nearly everything wrong with it, and two that are wrong in ways that exclude one another. */
/** What is owed beside a result, and what changed since the figures were fixed. */
function reasonExamples(): Example[] {
  const plan = planOf({
    indicators: [
      { target: '>= 90%', actual: 0.8, cause: '' },
      { target: '>= 90%', actual: 'n.v.', notes: '' },
      { target: '>= 90%', actual: 0.8 },
    ],
  });
  const assessed = assessPlan(plan, { year: 2017, referenceDate: '2017-12-31', settings: defaultSettings });
  const frozen = withFrozenFigures(assessed, (index) => (index === 2 ? { status: 'met', achievement: 1 } : null));
  return frozen.findings.map(({ finding }) => ({ finding, beside: '>= 90%' }));
}

function structureExamples(): Example[] {
  const plans: readonly PlanParts[] = [
    {
      objectives: [
        { code: '01.O1', weight: 'alto' },
        { code: 'O2.O1', weight: '-10' },
        { code: 'Servizi', level: 'Team', owner: 'SPORTELLO' },
        { code: '', title: 'Formare il personale', level: 'Individuale', owner: 'FERRARI' },
        { code: '01.O1.I1', title: 'Uno', level: 'Organizzativo', owner: 'ROSSI' },
        { code: '01.O1.I1', title: 'Due', owner: 'ROSSSI' },
        { code: '03.O1.I1' },
        { code: '01.O1.O1.T1', owner: 'PROTOCOLLO' },
        { code: '01.O1.O1.T2', owner: 'STATISTICA' },
        { code: '01.O1.O1.T3', owner: 'STATISTICA' },
        { code: '01.O1.O1.T4', owner: 'PROTOCOLO' },
        { code: '01.O1.T9', owner: 'STATISTICA' },
      ],
      indicators: [
        { of: null, direction: { error: '#REF!' }, oddCells: [{ field: 'indicatorCode', ...mistyped }] },
        { of: 0, code: 'F2 01', baseline: '79,21 €', target: '>= 75 €' },
        { of: 0, code: 'uno', baseline: '71,37%', target: '>= 70%' },
        { of: 0, code: '', name: 'Ore di corso', weight: 50 },
        { of: 0, code: 'F104', weight: '' },
        { of: 1, code: 'F104', target: '>= 50%', next: '>= 60' },
        { of: 1, name: 'Costo medio', target: '<= 5 €', direction: 'crescente' },
        { of: 1, name: 'Costo totale', target: '<= 9 €', direction: 'boh' },
        { of: 4, name: 'Costo di ogni visita', target: '>= 9 €', weight: 50 },
        { of: 4, name: 'A2.3_02 Documenti per addetto', baseline: 100, target: '>= 110', weight: 70 },
        { of: 5, name: 'A2.3_02 Documenti per addetto', baseline: 100, target: '>= 120' },
        { of: 5, name: 'C1.1_04 Pratiche', baseline: 80, target: '>= 84' },
        { of: 5, name: 'C1.1_04 Pratiche', baseline: 82, target: '>= 84' },
        { of: 7, target: '>= 1700' },
        { of: 7, target: '>= 90% (1500)' },
        ...[8, 8, 9, 9, 10].map((of) => ({ of })),
      ],
      declared: {
        owners: [{ owner: 'ROSSI', role: null, individual: 1, organisational: 2, team: null }],
        offices: { count: 17, each: 2 },
      },
    },
    { objectives: ['1', '2', '3'].map((code) => ({ code, level: 'Team' })) },
    {
      objectives: ['URP', 'REA', 'URP', null].map((owner, at) => ({ code: `01.O1.O1.T${String(at + 1)}`, owner })),
      indicators: [3, 3, 3, 3, 2].flatMap((count, of) => Array.from({ length: count }, () => ({ of }))),
      declared: { offices: { count: 2, each: 2 } },
    },
    {
      objectives: Array.from({ length: 5 }, (_, at) => ({ code: `01.O1.I${String(at + 1)}`, owner: 'ROSSI' })),
      indicators: [3, 3, 3, 3, 2].flatMap((count, of) => Array.from({ length: count }, () => ({ of }))),
    },
  ];
  return plans.flatMap((parts) => checkPlan(planOf(parts)).flatMap(({ finding }) => placed([finding], '')));
}

const doubtfulSheets: readonly (readonly (readonly CellValue[])[])[] = [
  [
    ['Obiettivo', 'Indicatore', 'Target 2023', 'Target rimodulato 2023', 'Avanzamento'],
    ['Uno', 'x', 1, 2, 3],
    ['Indicatore', 'Obiettivo', 'Target 2023'],
    ['y', 'Due', 4],
  ],
  [
    ['Obiettivo', 'Indicatore', 'Target 2023', 'Target 2022'],
    ['Uno', 'x', 1, 2],
  ],
  [
    ['Responsabile', 'Codice obiettivo', 'Obiettivo', 'Indicatore', 'Target 2023'],
    ['ROSSI', '01.O1.I1', 'Uno', 'x', 1],
    [null, '01.O1.I1', 'Uno', 'y', 2],
    [null, '01.O1.I2', 'Due', 'z', 3],
  ],
  [
    ['Obiettivo', 'Indicatore', 'Anno', 'Target', 'Responsabile'],
    ['Uno', 'x', 2023, 1, 'ROSSI'],
    ['Uno', 'x', 2024, 2, 'ROSSI'],
    ['Uno', 'y', 2023, 3, 'VERDI'],
  ],
];

function sheetExamples(): Example[] {
  const headings = ['Codice', 'Indicatore', 'Obiettivo', 'Target 2017', 'Consuntivo 30/06', 'Consuntivo 31/12'];
  const rows = [headings, ['F001', 'x', 'Uno', 1]];
  const undated = [['Codice', 'Indicatore', 'Obiettivo', 'Target'], ...rows.slice(1)];
  const far = { ...gridOf(undated), used: { rows: 1_048_576, columns: 4 } };
  return [
    ...placeIn([gridOf(rows, { sheet: 'Piano' }), gridOf(rows, { sheet: 'Copia del piano' })]).findings,
    ...placeIn([far]).findings,
    ...doubtfulSheets.flatMap((sheet) => placeIn([gridOf(sheet)]).findings),
    ...forgottenThings(rememberedIn('<piano>?</piano>'), [far], placeIn([far])),
    ...forgottenThings(rememberedIn(printSettings({ ...noSettings, sheet: 'Vecchio' })), [far], placeIn([far])),
    ...forgottenThings(
      { ...rememberedIn(null), lost: { recognised: ['columns', 'sheets'], left: ['Fotografia'] } },
      [far],
      placeIn([far]),
    ),
  ].map(({ finding }) => ({ finding, beside: '' }));
}

function cell(value: CellValue, numberFormat = 'General', text = value === null ? '' : String(value)): WrittenCell {
  return { value, text, numberFormat };
}

const placed = (findings: readonly Finding[], beside: string): Example[] =>
  findings.map((finding) => ({ finding, beside }));
