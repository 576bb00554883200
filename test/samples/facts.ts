import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlanFacts } from '../../src/samples/planFacts';

const folder = join(__dirname, '..', '..', 'assets', 'samples');

export const facts = JSON.parse(readFileSync(join(folder, 'plan-2017.json'), 'utf8')) as PlanFacts;

export function sampleOnDisk(name: string): Buffer {
  return readFileSync(join(folder, name));
}
