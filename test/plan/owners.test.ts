import { readOwners } from '../../src/plan/owners';

const declared = {
  owners: [
    { owner: 'BIANCHI', role: 'SEGRETARIO GENERALE', individual: 5, organisational: 7, team: null },
    { owner: 'NERI', role: "QUALITA' E COMUNICAZIONE", individual: 4, organisational: 3, team: null },
    { owner: 'VERDI', role: null, individual: 4, organisational: 4, team: null },
  ],
  offices: null,
};
const canonical = (...written: (string | null)[]) => readOwners(written, declared).map((owner) => owner.canonical);

test.each([
  ['BIANCHI', 'BIANCHI'],
  ['Segretario Generale', 'BIANCHI'],
  ['SEGRETARIO GENERALE: BIANCHI', 'BIANCHI'],
  ['Segretario generale - Bianchi', 'BIANCHI'],
  ['Bianchi (Segretario generale)', 'BIANCHI'],
  ['Dott. Bianchi', 'BIANCHI'],
  ['dott.ssa Anna Neri', 'NERI'],
  ['M. Bianchi', 'BIANCHI'],
  ['Qualità e  comunicazione', 'NERI'],
  ['QUALITA’ E COMUNICAZIONE', 'NERI'],
  ['Bianchi Anna', 'BIANCHI'],
  ['Anna BIANCHI', 'BIANCHI'],
  ['resp. Bianchi', 'BIANCHI'],
  ['SPAZI VERDI', 'SPAZI VERDI'],
  ['Spazi Verdi', 'Spazi Verdi'],
  ['Bianchi Neri', 'Bianchi Neri'],
  ['SEGRETERIA', 'SEGRETERIA'],
  ['URP', 'URP'],
  ['//', null],
  [null, null],
])('%s is %s', (written, owner) => {
  expect(canonical(written)).toEqual([owner]);
});

test('spellings of an office are one, the one used most, whatever the order of the rows', () => {
  const written = [
    "CONTABILITA' E DIRITTO",
    'Contabilità e diritto',
    'CONTABILITA’ e  DIRITTO',
    'Contabilità e diritto',
  ];
  expect(new Set(canonical(...written))).toEqual(new Set(['Contabilità e diritto']));
  expect(new Set(canonical(...written.reverse()))).toEqual(new Set(['Contabilità e diritto']));
  expect(canonical('URP', 'Ufficio URP', 'Uff. urp')).toEqual(['URP', 'URP', 'URP']);
  expect(canonical('REGISTRO IMPRESE', 'REGISTRO IMPRESE - CENTO')).toEqual([
    'REGISTRO IMPRESE',
    'REGISTRO IMPRESE - CENTO',
  ]);
});

test('owners in brackets and what is written stay as written', () => {
  expect(readOwners(['Segretario Generale'], declared)).toEqual([
    { written: 'Segretario Generale', canonical: 'BIANCHI', proposed: null },
  ]);
});
