import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { PlanFacts } from './planFacts';
import { sampleWorkbook } from './sampleWorkbook';

/** Run from the top of the project: `--check` compares instead of writing, and exits 1 if a file is not what it would be. */
const folder = resolve('assets', 'samples');
const facts = JSON.parse(readFileSync(join(folder, 'plan-2017.json'), 'utf8')) as PlanFacts;
const samples = [
  { name: 'piano-2017.xlsx', bytes: sampleWorkbook(facts, 'register', false) },
  { name: 'piano-2017-consuntivo.xlsx', bytes: sampleWorkbook(facts, 'register', true) },
  { name: 'piano-2017-allegato.xlsx', bytes: sampleWorkbook(facts, 'outline', false) },
  { name: 'piano-2017-affiancato.xlsx', bytes: sampleWorkbook(facts, 'sideBySide', false) },
];

for (const { name, bytes } of samples) {
  const path = join(folder, name);
  if (!process.argv.includes('--check')) {
    writeFileSync(path, bytes);
    process.stdout.write(`${name}: ${bytes.length} bytes\n`);
  } else if (!isSame(path, bytes)) {
    process.stderr.write(`${name} is not what the facts make: npm run samples\n`);
    process.exitCode = 1;
  }
}

function isSame(path: string, bytes: Uint8Array): boolean {
  try {
    return readFileSync(path).equals(bytes);
  } catch {
    return false;
  }
}
