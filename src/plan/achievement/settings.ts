/**
 * How a body measures achievement. No national formula exists: each body's own evaluation system (SMVP,
 * art. 7 d.lgs. 150/2009) fixes it, so every rule that could differ is a setting.
 */
export interface Settings {
  /** Degree of an "at most T" that is missed: `2 − A/T`, or `T/A`. */
  readonly atMost: 'distance' | 'quotient';
  /** Degree from which a missed target counts as partly met. */
  readonly partlyMetFrom: number;
  /** How far "about T" may lie from T, as a share of T. */
  readonly tolerance: number;
}

export const defaultSettings: Settings = { atMost: 'distance', partlyMetFrom: 0.7, tolerance: 0.05 };
