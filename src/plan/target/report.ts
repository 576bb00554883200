import type { Severity } from '../findings/catalogue';

/** A target reading as the public JSON says it; the keys of its kind follow the common ones. */
export interface TargetReport {
  readonly written: string;
  readonly status: 'read' | 'unreadable';
  readonly kind: string | null;
  readonly reason: string | null;
  /** The reading in words, in the language asked for; null when unreadable. */
  readonly words: string | null;
  readonly canonical: string | null;
  readonly note: string | null;
  readonly native: { readonly value: number | boolean; readonly numberFormat: string } | null;
  readonly findings: readonly {
    readonly code: string;
    readonly severity: Severity;
    readonly message: string;
    readonly span: { readonly start: number; readonly end: number };
    readonly corrections: readonly string[];
  }[];
  readonly [key: string]: unknown;
}
