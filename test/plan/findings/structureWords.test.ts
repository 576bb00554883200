import { catalogue, describeFinding, severityOf } from '../../../src/plan/findings/catalogue';
import { found } from '../../../src/plan/findings/found';
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

test.each([
  [{ sum: 0, of: 1 }, 'Il solo peso è zero.', 'The only weight is zero.'],
  [{ sum: 0, of: 2 }, 'I 2 pesi sono tutti zero.', 'All 2 weights are zero.'],
  [{ sum: 90, of: 1 }, 'Il solo peso è 90, non 100.', 'The only weight is 90, not 100.'],
  [{ sum: 90, of: 2 }, 'La somma dei 2 pesi è 90, non 100.', 'The sum of the 2 weights is 90, not 100.'],
])('one weight is said as one, and several as several: %j', (payload, it, en) => {
  const finding = found('STR-044', payload, '0', { start: 0, end: 1 });
  expect([describeFinding(finding, 'it').message, describeFinding(finding, 'en').message]).toEqual([it, en]);
});
