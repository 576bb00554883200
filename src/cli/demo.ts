import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { run } from './run';
import { processStreams } from './streams';

const root = path.join(__dirname, '..', '..', '..');
const sample = path.relative(process.cwd(), path.join(root, 'assets', 'samples', 'piano-2017-consuntivo.xlsx'));
const folder = path.relative(process.cwd(), path.join(root, 'dist', 'demo'));

/** `npm run demo`: the main job on the sample plan. Findings of severity error are part of the sample, not a failure. */
async function demo(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const result = path.join(folder, 'piano-2017-ricalcolato.xlsx');
  processStreams.out(`piano recalc ${sample} -o ${result}\n`);
  const code = await run(['recalc', sample, '-o', result, '--force'], processStreams, new Date());
  process.exitCode = code === 2 ? 2 : 0;
}

void demo();
