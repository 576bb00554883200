import type { Finding } from './findings/finding';

/** What an indicator stood at before the plan; the witness when a target can be read in two ways. */
export interface Baseline {
  readonly written: string;
  readonly kind: 'number' | 'date' | 'switch' | 'level' | 'ratio' | 'none' | 'unreadable';
  /** Number in the unit as written (84 for `84%`), `YYYY-MM-DD`, ON/OFF as boolean, level in lower case; null for none and unreadable. */
  readonly value: number | string | boolean | null;
  readonly unit: string | null;
  readonly findings: readonly Finding[];
}

/** What stands beside a target when nothing does. */
export const noBaseline: Baseline = { written: '', kind: 'none', value: null, unit: null, findings: [] };
