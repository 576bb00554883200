import type { FindingPayloads } from './catalogue';

/** Half-open range of UTF-16 offsets into the quoted text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type FindingCode = keyof FindingPayloads;

/** One thing to look at, in one cell. Words come from the catalogue, so that they can be said in either language. */
export type Finding = {
  readonly [Code in FindingCode]: {
    readonly code: Code;
    readonly payload: FindingPayloads[Code];
    readonly written: string;
    readonly span: Span;
    /** Whole new cell texts, best first; at most three. */
    readonly corrections: readonly string[];
  };
}[FindingCode];
