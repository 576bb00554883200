import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { catalogue, describeFinding } from '../../../src/plan/findings/catalogue';
import type { FindingCode } from '../../../src/plan/findings/finding';
import { exampleFindings, type Example } from './exampleFindings';

const page = path.join(__dirname, '..', '..', '..', 'src', 'plan', 'findings', 'reference.md');
const codes = (Object.keys(catalogue) as FindingCode[]).sort();

const families: readonly (readonly [prefix: string, title: string])[] = [
  ['TGT', 'Target'],
  ['BAS', 'Valore iniziale'],
  ['ACT', 'Consuntivo'],
  ['STR', 'Struttura del piano'],
  ['SHT', 'Foglio'],
];
const severities = { error: '▲ errore', warning: '! avviso', note: 'i nota' } as const;

/** The users' page of findings, each with the first example there is of it. */
function referencePage(): string {
  const examples = new Map<string, Example>();
  for (const example of exampleFindings())
    if (!examples.has(example.finding.code)) examples.set(example.finding.code, example);
  return [
    'Every finding there is, with an example, as the pane says it. Made by `npm run reference` from the catalogue and the corpus; do not edit.',
    ...families.flatMap(([prefix, title]) => [
      '',
      `## ${prefix} · ${title}`,
      '',
      '| codice | gravità | scritto (accanto a) | che cosa · *what* | perché conta | letto come | si può scrivere |',
      '|---|---|---|---|---|---|---|',
      ...codes.filter((code) => code.startsWith(prefix)).flatMap((code) => row(examples.get(code))),
    ]),
    '',
  ].join('\n');
}

function row(example: Example | undefined): string[] {
  if (example === undefined) return [];
  const { finding, beside } = example;
  const [it, en] = [describeFinding(finding, 'it'), describeFinding(finding, 'en')];
  const written = finding.written === '' ? '' : quoted(finding.written);
  return [
    `| ${[
      finding.code,
      severities[it.severity],
      beside === '' ? written : `${written} (${quoted(beside)})`,
      `${plain(it.message)} · *${plain(en.message)}*`,
      plain(it.why),
      plain(it.reading ?? ''),
      finding.corrections.map(quoted).join(' · '),
    ].join(' | ')} |`,
  ];
}

/** Table cells hold no line breaks and no bars, and code no back-ticks. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/[|*_<>]/g, '\\$&');
const quoted = (text: string): string =>
  `\`${text.replace(/\s+/g, ' ').replace(/`/g, "'").replace(/\|/g, '\\|').trim()}\``;

test('every code has an example', () => {
  const found = new Set<string>(exampleFindings().map(({ finding }) => finding.code));
  expect(codes.filter((code) => !found.has(code))).toEqual([]);
});

test('the reference page is what the catalogue says: if not, npm run reference', () => {
  const made = referencePage();
  if (process.env['UPDATE_REFERENCE'] !== undefined) writeFileSync(page, made);
  expect(readFileSync(page, 'utf8')).toBe(made);
});
