import { sheetStatuses } from '../plan/achievement/status';
import { cellAddress } from './address';
import type { ConditionalLook } from './change';
import type { ComputedField } from './anchors';
import { palette, statusLooks } from './palette';
import { sheetWords } from './sheetWords';

/** The looks of one of Piano's columns from a row on. Only Piano's own cells are coloured, never the plan's. */
export function conditionalLooks(
  field: ComputedField,
  columns: { readonly status: number; readonly findings: number },
  row: number,
): ConditionalLook[] {
  const status = `$${cellAddress(row, columns.status)}`;
  const findings = `$${cellAddress(row, columns.findings)}`;
  switch (field) {
    case 'status':
      return sheetStatuses.map((each) => ({
        formula: `=${status}="${sheetWords.statuses[each]}"`,
        ...statusLooks[each],
      }));
    case 'actual':
      return [{ formula: `=${status}="${sheetWords.statuses.actualToCorrect}"`, ...withoutSymbol('actualToCorrect') }];
    case 'findings':
      return [
        {
          formula: `=ISNUMBER(SEARCH("${sheetWords.severities.error} ",${findings}))`,
          fontColor: '#5A1A66',
          bold: true,
        },
        {
          formula: `=ISNUMBER(SEARCH("${sheetWords.severities.warning} ",${findings}))`,
          fontColor: palette.warningText,
        },
      ];
    default:
      return [];
  }
}

/** Whether two rules ask for the same, wherever they look: people sort, insert and delete what rules refer to. */
export const saysTheSame = (formula: string, other: string): boolean => wordsOf(formula) === wordsOf(other);

const wordsOf = (formula: string): string => formula.replace(/#REF!|\$?\b[A-Z]{1,3}\$?\d+\b/g, '#');

function withoutSymbol(status: 'actualToCorrect'): Omit<ConditionalLook, 'formula'> {
  const { fontColor, fill, bold } = statusLooks[status];
  return { fontColor, ...(fill === undefined ? {} : { fill }), ...(bold === undefined ? {} : { bold }) };
}
