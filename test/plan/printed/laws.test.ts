import fc from 'fast-check';
import { readPrinted } from '../../../src/plan/printed/readPrinted';
import { facts } from '../../samples/facts';
import { printings, printPlan } from '../../support/printedPlan';
import { RUNS } from '../../support/runs';

/** What may happen to a text on its way: lines lost, doubled, exchanged, words that belong nowhere. */
const accidents = fc.array(
  fc.record({
    kind: fc.constantFrom('lose', 'double', 'exchange', 'words', 'line', 'page'),
    at: fc.nat({ max: 5000 }),
  }),
  { minLength: 1, maxLength: 40 },
);

interface Spoilt {
  readonly text: string;
  readonly words: readonly string[];
}

function spoil(text: string, happened: readonly { readonly kind: string; readonly at: number }[]): Spoilt {
  const lines = text.split(/\r\n|\r|\n/u);
  const words: string[] = [];
  happened.forEach(({ kind, at: anywhere }, index) => {
    const at = anywhere % lines.length;
    const line = lines[at] ?? '';
    // A word that was thrown in must not be lost or doubled by the next accident.
    if (words.some((word) => line.includes(word)) && (kind === 'lose' || kind === 'double')) return;
    const word = `Zeta${String(index)}x`;
    if (kind === 'lose') lines.splice(at, 1);
    if (kind === 'double') lines.splice(at, 0, line);
    if (kind === 'exchange') lines.splice(at, 2, ...lines.slice(at, at + 2).reverse());
    if (kind === 'words') lines[at] = `${line} ${word}`;
    if (kind === 'line') lines.splice(at, 0, word);
    if (kind === 'page') lines[at] = `\f${line}`;
    if (kind === 'words' || kind === 'line') words.push(word);
  });
  return { text: lines.join('\n'), words };
}

describe('nothing is lost', () => {
  test('every word thrown into a plan, whatever else happened to it, is found once', () => {
    fc.assert(
      fc.property(printings, accidents, (printing, happened) => {
        const { text, words } = spoil(printPlan(facts, printing), happened);
        const reading = readPrinted(text, 2017);
        const found = JSON.stringify(reading);
        expect(reading.status).toBe('read');
        for (const word of words) expect([word, found.split(word).length - 1]).toEqual([word, 1]);
      }),
      { numRuns: Math.ceil(RUNS / 50) },
    );
  });

  test('each unplaced line is one of the text, in order', () => {
    fc.assert(
      fc.property(printings, accidents, (printing, happened) => {
        const { text } = spoil(printPlan(facts, { ...printing, ligatures: false, softHyphens: false }), happened);
        const reading = readPrinted(text, 2017);
        const unplaced = reading.status === 'read' ? reading.plan.unplaced : [];
        const lines = text.split('\n').map((line) => line.replace(/\s+/gu, ' '));
        for (const piece of unplaced) expect(lines[piece.line - 1]).toContain(piece.text);
        const numbers = unplaced.map(({ line }) => line);
        expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
      }),
      { numRuns: Math.ceil(RUNS / 100) },
    );
  });
});

const fragment = fc.constantFrom(
  '01.O1 Crescere',
  '01.01',
  '01.O1.O1.T1 - Curare (URP)',
  'F101 - Numero',
  'F101',
  'Stato',
  'Stato 2015',
  '2015',
  '>=',
  '>= 90%',
  '+1% (380) +2%',
  '(',
  '10',
  '',
  '\f',
  'NOME INDIVIDUALI ORGANIZZATIVI',
  'SEGRETARIO: ROSSI',
  '5 7',
  'UFFICI 2 OBIETTIVI per CIASCUN UFFICIO (17 uffici)',
  'AREA MISSIONE',
  'Pagina 3 di 9',
  'parola-',
  '\u00AD',
  '//',
);

test('no text makes the reading fail', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fragment, fc.string({ unit: 'grapheme' })), { maxLength: 30 }), (lines) => {
      const reading = readPrinted(lines.join('\n'), 2017);
      expect(['read', 'refused']).toContain(reading.status);
    }),
    { numRuns: RUNS },
  );
});
