import { readdirSync } from 'node:fs';
import path from 'node:path';
import { readActual } from '../../../src/plan/actual/readActual';
import { defaultSettings } from '../../../src/plan/achievement/settings';
import { noBaseline } from '../../../src/plan/baseline';
import type { CellValue, WrittenCell } from '../../../src/plan/cell';
import type { Finding } from '../../../src/plan/findings/finding';
import type { WrittenPlan } from '../../../src/plan/plan';
import { readPlan } from '../../../src/plan/readPlan';
import { readTarget } from '../../../src/plan/target/readTarget';
import { findPlan } from '../../../src/worksheet/findPlan';
import { gridOf } from '../../support/grids';
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
  return [...targetExamples(), ...baselineExamples(), ...actualExamples(), ...structureExamples(), ...sheetExamples()];
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

function structureExamples(): Example[] {
  const written: WrittenPlan = {
    title: null,
    year: 2017,
    sheet: 'Piano',
    layout: 'register',
    objectives: ['O2.O2.I2', 'Servizi'].map((writtenCode) => ({
      writtenCode,
      writtenLevel: null,
      title: '',
      area: null,
      mission: null,
      owner: null,
      weight: null,
      cell: 'A1',
    })),
    indicators: ['F2 01', 'uno'].map((writtenCode) => ({
      writtenCode,
      objective: null,
      name: '',
      baselineYear: null,
      baseline: { written: cell(null), cell: 'A1' },
      targets: [],
      actual: null,
      weight: null,
      direction: null,
      cell: 'A1',
    })),
    declared: { owners: [], offices: null },
  };
  const { objectives, indicators } = readPlan(written, { settings: defaultSettings, referenceDate: '2017-12-31' });
  return [...objectives, ...indicators].flatMap(({ findings }) => placed(findings, ''));
}

function sheetExamples(): Example[] {
  const headings = ['Codice', 'Indicatore', 'Obiettivo', 'Target 2017', 'Consuntivo 30/06', 'Consuntivo 31/12'];
  const rows = [headings, ['F001', 'x', 'Uno', 1]];
  const place = findPlan([gridOf(rows, { sheet: 'Piano' }), gridOf(rows, { sheet: 'Copia del piano' })]);
  return (place?.findings ?? []).map(({ finding }) => ({ finding, beside: '' }));
}

function cell(value: CellValue, numberFormat = 'General', text = value === null ? '' : String(value)): WrittenCell {
  return { value, text, numberFormat };
}

const placed = (findings: readonly Finding[], beside: string): Example[] =>
  findings.map((finding) => ({ finding, beside }));
