import type { Refusal } from './outcome';
import { refuse } from './refuse';

/** More often than this would be no end. */
const ATTEMPTS = 3;

/** Reads and writes again while somebody edits, at that very moment, what was read. */
export async function untilStill<Result>(
  language: 'it' | 'en',
  once: () => Promise<Result | 'changedMeanwhile'>,
): Promise<Result | Refusal> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const result = await once();
    if (result !== 'changedMeanwhile') return result;
  }
  return refuse('keepsChanging', language);
}
