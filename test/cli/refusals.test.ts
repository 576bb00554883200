import {
  chmodSync,
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, type Unzipped } from 'fflate';
import { destination, writeWhole } from '../../src/cli/files';
import { blankWorkbook } from '../../src/xlsx/blankWorkbook';
import { newFolder, piano, sample } from '../support/piano';
import { zipOf } from '../support/zipOf';

/** A copy: a guard that fails must not cost the sample. */
const plan = path.join(newFolder(), 'piano-2017-consuntivo.xlsx');
copyFileSync(sample('piano-2017-consuntivo.xlsx'), plan);

/** A compound file with the stream that [MS-OFFCRYPTO] puts an encrypted workbook in. */
function encrypted(): Uint8Array {
  const bytes = new Uint8Array(1536);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(new Uint8Array(Buffer.from('EncryptedPackage', 'utf16le')), 1024);
  return bytes;
}

function planWith(edit: (parts: Unzipped) => void): Uint8Array {
  const parts = unzipSync(readFileSync(plan));
  edit(parts);
  return zipOf(parts);
}

const sheetPart = 'xl/worksheets/sheet1.xml';
const protectedPlan = () =>
  planWith((parts) => {
    const sheet = strFromU8(parts[sheetPart] ?? new Uint8Array());
    parts[sheetPart] = strToU8(sheet.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>'));
  });
const brokenPlan = () =>
  planWith((parts) => {
    parts[sheetPart] = strToU8(strFromU8(parts[sheetPart] ?? new Uint8Array()).slice(0, 5000));
  });

interface Case {
  readonly what: string;
  readonly content: Uint8Array | string | null;
  readonly says: RegExp;
}

const cases: readonly Case[] = [
  { what: 'a missing file', content: null, says: /«.*» non esiste\.$/ },
  { what: 'a text file', content: 'Codice;Target 2017', says: /non è una cartella di lavoro di Excel/ },
  { what: 'an empty file', content: '', says: /non è una cartella di lavoro di Excel/ },
  {
    what: 'a zip that is no workbook',
    content: zipOf({ 'a.txt': 'a' }),
    says: /non è una cartella di lavoro/,
  },
  {
    what: 'an encrypted workbook',
    content: encrypted(),
    says: /protetto da password: aprirlo in Excel e salvarne una copia/,
  },
  { what: 'a truncated workbook', content: new Uint8Array(readFileSync(plan)).slice(0, 9000), says: /è danneggiato/ },
  { what: 'a workbook with broken XML', content: brokenPlan(), says: /è danneggiato/ },
  {
    what: 'a workbook without a plan',
    content: blankWorkbook(['Foglio1']),
    says: /Nessun foglio visibile contiene un piano\. Serve una riga di intestazioni/,
  },
  {
    what: 'a protected sheet',
    content: protectedPlan(),
    says: /«Allegato 3-4-5» è protetto\. Togliere la protezione da Revisione/,
  },
];

describe('unusable input gives one clear line, exit code 2, and nothing is written', () => {
  test.each(cases)('$what', ({ content, says }) => {
    const folder = newFolder();
    const input = path.join(folder, 'piano.xlsx');
    if (content !== null) writeFileSync(input, content);
    const { code, stdout, stderr } = piano('recalc', input, '-o', path.join(folder, 'out.xlsx'));
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr.trimEnd()).toMatch(says);
    expect(stderr.trimEnd()).not.toContain('\n');
    expect(readdirSync(folder)).toEqual(content === null ? [] : ['piano.xlsx']);
    if (content !== null) expect(readFileSync(input)).toEqual(Buffer.from(content));
  });
});

describe('arguments that cannot be used', () => {
  const folder = newFolder();
  const existing = path.join(folder, 'existing.xlsx');
  writeFileSync(existing, 'mine');

  test.each<[string, string[], RegExp]>([
    [
      'OUT exists',
      ['recalc', plan, '-o', existing],
      /esiste già: scegliere un altro nome con -o, o aggiungere --force/,
    ],
    ['OUT is the input', ['recalc', plan, '-o', plan, '--force'], /--in-place/],
    ['no OUT', ['recalc', plan], /aggiungere -o OUT, oppure --in-place/],
    [
      'a folder that is not there',
      ['recalc', plan, '-o', path.join(folder, 'no', 'out.xlsx')],
      /La cartella «.*» non esiste/,
    ],
    ['a date that is none', ['check', plan, '--at', '31/12/2017'], /scriverla come 2017-12-31/],
    ['a day that is none', ['check', plan, '--at', '2017-06-31'], /non è una data/],
    ['an unknown language', ['check', plan, '--lang', 'fr'], /it oppure en/],
    [
      'an unknown command',
      ['ricalcola', plan],
      /«ricalcola» non è un comando: check, recalc, summaries, remove, import o target/,
    ],
    ['an unknown option', ['check', plan, '--tutto'], /«--tutto» non è un'opzione/],
    ['no file', ['check'], /Manca il file del piano/],
    ['a folder instead of a file', ['check', folder], /non è un file/],
    ['a device instead of a file', ['check', '/dev/zero'], /non è un file/],
    ['both -o and --in-place', ['recalc', plan, '-o', path.join(folder, 'b.xlsx'), '--in-place'], /non tutti e due/],
    ['a result that is no workbook', ['recalc', plan, '-o', path.join(folder, 'b.pdf')], /deve finire in \.xlsx/],
    ['-o without a name', ['recalc', plan, '-o'], /manca il valore/],
    ['two files', ['check', plan, plan], /un solo file per volta/],
    ['no command', [], /Manca il comando/],
  ])('%s', (_, args, says) => {
    const { code, stdout, stderr } = piano(...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr.trimEnd()).toMatch(says);
    expect(stderr.trimEnd()).not.toContain('\n');
    expect(readFileSync(existing, 'utf8')).toBe('mine');
    expect(readdirSync(folder)).toEqual(['existing.xlsx']);
  });

  test('refusals are in English when asked', () => {
    expect(piano('check', path.join(folder, 'no.xlsx'), '--lang', 'en').stderr).toMatch(/does not exist/);
    expect(piano('recalc', plan, '-o', existing, '--lang', 'en').stderr).toMatch(/exists already/);
    expect(piano('foo', '--lang=en').stderr).toMatch(/“foo” is not a command/);
    expect(piano('check', plan, '--lang', 'en', '--at', 'x').stderr).toMatch(/“x” is not a date/);
  });
});

describe('where the result goes', () => {
  test('--force replaces OUT, and no partial file stays behind', () => {
    const folder = newFolder();
    const out = path.join(folder, 'out.xlsx');
    writeFileSync(out, 'old');
    expect(piano('recalc', plan, '-o', out, '--force').code).toBe(1);
    expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK');
    expect(readdirSync(folder)).toEqual(['out.xlsx']);
  });

  test('--in-place gives the same bytes as a copy', () => {
    const folder = newFolder();
    mkdirSync(path.join(folder, 'copy'));
    const [input, out] = [path.join(folder, 'piano.xlsx'), path.join(folder, 'out.xlsx')];
    writeFileSync(input, readFileSync(plan));
    piano('recalc', input, '-o', out);
    piano('recalc', input, '--in-place');
    expect(readFileSync(input).equals(readFileSync(out))).toBe(true);
  });

  test('a symbolic link is followed, and what is replaced keeps its permissions', () => {
    const folder = newFolder();
    const [real, link] = [path.join(folder, 'piano.xlsx'), path.join(folder, 'link.xlsx')];
    copyFileSync(plan, real);
    chmodSync(real, 0o600);
    symlinkSync(real, link);
    expect(piano('recalc', link, '--in-place').code).toBe(1);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(statSync(real).mode & 0o777).toBe(0o600);
    expect(readFileSync(real).equals(readFileSync(plan))).toBe(false);
    expect(readdirSync(folder).sort()).toEqual(['link.xlsx', 'piano.xlsx']);
  });

  test('a read-only file is left alone', () => {
    const folder = newFolder();
    const out = path.join(folder, 'out.xlsx');
    writeFileSync(out, 'mine');
    chmodSync(out, 0o444);
    const { code, stderr } = piano('recalc', plan, '-o', out, '--force');
    expect(code).toBe(2);
    expect(stderr).toMatch(/sola lettura/);
    expect(readFileSync(out, 'utf8')).toBe('mine');
  });

  test('a file that appears while Piano works is not lost, and nothing partial stays behind', () => {
    const folder = newFolder();
    const out = path.join(folder, 'out.xlsx');
    const place = destination(plan, { output: out, inPlace: false, force: false }, 'it');
    writeFileSync(out, 'theirs');
    expect(() => {
      writeWhole(place, new Uint8Array([1]), 'it');
    }).toThrow(/esiste già/);
    expect(readFileSync(out, 'utf8')).toBe('theirs');
    expect(readdirSync(folder)).toEqual(['out.xlsx']);
  });

  test('a failure while writing leaves the old file whole, and nothing partial', () => {
    const folder = newFolder();
    mkdirSync(path.join(folder, 'out.xlsx'));
    const place = { file: path.join(folder, 'out.xlsx'), replaces: true };
    expect(() => {
      writeWhole(place, new Uint8Array([1]), 'it');
    }).toThrow(/non si può scrivere/);
    expect(readdirSync(folder)).toEqual(['out.xlsx']);
  });

  test('check writes nothing', () => {
    const folder = newFolder();
    const input = path.join(folder, 'piano.xlsx');
    writeFileSync(input, protectedPlan());
    expect(piano('check', input).code).toBe(1);
    expect(readdirSync(folder)).toEqual(['piano.xlsx']);
    expect(existsSync(path.join(folder, 'out.xlsx'))).toBe(false);
  });
});
