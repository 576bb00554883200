import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../src/app/check';
import type { Done } from '../../src/app/outcome';
import { inHost } from '../support/inHost';

/** What the pane shows of a sample workbook, read by the engine itself. */
export async function sampleView(file: string, language: 'it' | 'en' = 'it'): Promise<Done> {
  const { session } = await inHost(readFileSync(join(__dirname, '..', '..', 'assets', 'samples', file)));
  const outcome = await check(session, { at: '2017-12-31', today: '2018-01-15', language });
  if (outcome.status === 'refused') throw new Error(outcome.message);
  return outcome;
}
