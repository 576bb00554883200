import { catalogue, describeFinding, severityOf } from '../../../src/plan/findings/catalogue';
import type { FindingCode } from '../../../src/plan/findings/finding';
import { exampleFindings } from './exampleFindings';

const codes = (Object.keys(catalogue) as FindingCode[]).filter((code) => code.startsWith('STR-'));
const examples = exampleFindings().filter(({ finding }) => finding.code.startsWith('STR-'));

test('every rule across the plan speaks in sentences, and says how it went on', () => {
  for (const { finding } of examples)
    for (const language of ['it', 'en'] as const) {
      const { message, why, reading } = describeFinding(finding, language);
      for (const words of [message, why]) expect(words).toMatch(/^\S.*\.$/u);
      expect(reading).toMatch(/^\S/u);
      expect(`${message}${why}${String(reading)}`).not.toMatch(/undefined|NaN|null|\[object/);
    }
});

test('none is an error: what is wrong across rows can still be computed', () => {
  for (const { finding } of examples) expect(severityOf(finding)).not.toBe('error');
  expect(new Set(examples.map(({ finding }) => finding.code))).toEqual(new Set(codes));
});

test.each([
  [
    'STR-031',
    "L'obiettivo 01.O1.O1.T4 non ha un responsabile; il solo con meno obiettivi di team di quelli dichiarati è REA.",
  ],
  ['STR-051', '«>= 75 €»: è meno impegnativo del dato di partenza (79,21 €).'],
  ['STR-053', '«>= 9 €» è «almeno»; gli altri 2 indicatori «Costo…» sono «al massimo».'],
  ['STR-036', 'ROSSI: obiettivi individuali dichiarati 1, contati 2; obiettivi organizzativi dichiarati 2, contati 0.'],
])('%s is said to people', (code, message) => {
  const example = examples.find(({ finding }) => finding.code === code);
  expect(example === undefined ? null : describeFinding(example.finding, 'it').message).toBe(message);
});
