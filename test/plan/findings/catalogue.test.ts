import { catalogue, describeFinding, type FindingPayloads } from '../../../src/plan/findings/catalogue';
import type { Finding } from '../../../src/plan/findings/finding';
import { readTarget } from '../../../src/plan/target/readTarget';
import { readCorpus } from '../../corpus/readCorpus';
import { baselineOf, readText } from '../target/sayReading';

/** Every finding the corpus gives rise to, and those of native cells. */
function corpusFindings(): Finding[] {
  const texts = [
    'ranges.tsv',
    'levels.tsv',
    'ratios.tsv',
    'frequencies.tsv',
    'thresholds.tsv',
    'deadlines.tsv',
    'switches.tsv',
    'changes.tsv',
    'maintains.tsv',
    'compounds.tsv',
    'milestones.tsv',
    'mustNotBeRead.tsv',
  ].flatMap(readCorpus);
  const native = [
    readTarget({ value: 0.01, text: '1%', numberFormat: '0%' }, { baseline: baselineOf('376'), year: 2017 }),
    readTarget({ value: 0.01, text: '1%', numberFormat: '0%' }, { baseline: baselineOf('50%'), year: 2017 }),
    readTarget({ value: 0.8, text: '4/5', numberFormat: '# ?/?' }, { baseline: baselineOf(''), year: 2017 }),
    readTarget({ value: 42859, text: '4-mag', numberFormat: 'd-mmm' }, { baseline: baselineOf('3/5'), year: 2017 }),
    readTarget({ value: 42828, text: '3-apr', numberFormat: 'd-mmm' }, { baseline: baselineOf(''), year: 2017 }),
  ];
  return [
    ...texts.flatMap(([written = '', baseline = '']) => readText(written, baseline).findings),
    ...native.flatMap(({ findings }) => findings),
    ...readCorpus('baselines.tsv').flatMap(([written = '']) => baselineOf(written).findings),
  ];
}

const ours = (Object.keys(catalogue) as (keyof FindingPayloads)[]).filter((code) => /^(?:TGT|BAS)-/.test(code));

test('every code of a target or a baseline is reached by a written cell', () => {
  const reached = new Set<string>(corpusFindings().map(({ code }) => code));
  expect(ours.filter((code) => !reached.has(code))).toEqual([]);
});

test('every finding has a message, a why and, when read with a warning, a reading, in both languages', () => {
  for (const finding of corpusFindings())
    for (const language of ['it', 'en'] as const) {
      const { message, why, reading } = describeFinding(finding, language);
      expect(message).toMatch(/^(?:[«“].+[»”]: .+|La cella del target è vuota|The target cell is empty)/u);
      for (const words of [message, why]) expect(words).toMatch(/\.$/);
      expect(`${message}${why}${reading ?? ''}`).not.toMatch(/undefined|NaN|null|\[object/);
    }
});

test('Italian and English agree on whether there is a reading', () => {
  for (const code of ours) expect(catalogue[code].en.reading === null).toBe(catalogue[code].it.reading === null);
});

test.each([
  ['31/06/2017', '', '«31/06/2017»: giugno ha 30 giorni.', 'Il termine non può essere verificato.', null],
  ['>= 2015', '', "«2015»: può essere l'anno 2015 oppure il numero 2.015.", undefined, null],
  ['0,9', '85%', '«0,9»: è una frazione, il dato di partenza una percentuale (85%).', undefined, '90%'],
])('«%s» is said to people', (written, baseline, message, why, reading) => {
  const words = describeFinding(readText(written, baseline).findings[0]!, 'it');
  expect(words.message).toBe(message);
  if (why !== undefined) expect(words.why).toBe(why);
  expect(words.reading).toBe(reading);
});
