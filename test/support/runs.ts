import fc from 'fast-check';

const asked = process.env['LAW_RUNS'];

/** How many generated cases a law is held against; `npm run laws` asks for 100 000, new ones each time. */
export const RUNS = Number(asked ?? 5000);

// The gate must say the same of the same commit: only `npm run laws` goes looking for new cases, and
// tells the first that breaks a law as it was made: among so many, shrinking it can take longer than finding it.
fc.configureGlobal(asked === undefined ? { seed: 20171231 } : { endOnFailure: true });
