import { withoutSeparator } from './objectiveText';

/**
 * A code of the chambers' own catalogue in front of an indicator's name: `A1.1_01`, `EC19.1`, `N_Impr_A3.1.2`,
 * `N_Prot_Tot`, `CF02`. A word with a point and no digit (*Sig.ra*) is none.
 */
const codeShape =
  /^(?:[A-Z][A-Za-z\d.]*_[\w.]*\w|[A-Z][A-Za-z]*\d[\dA-Za-z]*(?:\.[\dA-Za-z]+)+|[A-Z]{2}\d{2})(?=[\s:]|$)/u;

/** Takes the outside code off an indicator's name. */
export function splitExternalCode(text: string): { readonly externalCode: string | null; readonly name: string } {
  const externalCode = codeShape.exec(text)?.[0] ?? null;
  if (externalCode === null) return { externalCode, name: text };
  return { externalCode, name: withoutSeparator(text.slice(externalCode.length)).trim() };
}
