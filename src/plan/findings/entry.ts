/** `error`: cannot be computed. `warning`: read, with an assumption or a defect to look at. `note`: worth knowing. */
export const severities = ['error', 'warning', 'note'] as const;
export type Severity = (typeof severities)[number];

export type Language = 'it' | 'en';

/** What a finding says in one language. `quoted` is the text it points at, in quotation marks and on one line. */
export interface Words<Payload> {
  /** What is wrong. */
  readonly message: (payload: Payload, quoted: string) => string;
  /** Why it matters. */
  readonly why: (payload: Payload, quoted: string) => string;
  /** How the text was read all the same; null when it was not. */
  readonly reading: ((payload: Payload, quoted: string) => string) | null;
}

export interface Entry<Payload> {
  readonly severity: Severity;
  readonly it: Words<Payload>;
  readonly en: Words<Payload>;
}

/** One entry for each code of a family: a code without words in both languages does not compile. */
export type Family<Payloads> = { readonly [Code in keyof Payloads]: Entry<Payloads[Code]> };
