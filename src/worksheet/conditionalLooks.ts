import { sheetStatuses } from '../plan/achievement/status';
import { cellAddress } from './address';
import type { ConditionalLook } from './change';
import type { ComputedField } from './anchors';
import { palette, statusLooks } from './palette';
import { sheetWords } from './sheetWords';
import { workbookLanguages, type WorkbookLanguage } from './workbookLanguage';

/** The looks of one of Piano's columns from a row on. Only Piano's own cells are coloured, never the plan's. */
export function conditionalLooks(
  field: ComputedField,
  columns: { readonly status: number; readonly findings: number; readonly own: number },
  row: number,
  language: WorkbookLanguage,
): ConditionalLook[] {
  const { statuses, severities } = sheetWords[language];
  const status = `$${cellAddress(row, columns.status)}`;
  const findings = `$${cellAddress(row, columns.findings)}`;
  switch (field) {
    case 'status':
      return sheetStatuses.map((each) => ({
        formula: `=${status}="${statuses[each]}"`,
        ...statusLooks[each],
      }));
    case 'actual':
      return [{ formula: `=${status}="${statuses.actualToCorrect}"`, ...withoutSymbol('actualToCorrect') }];
    case 'cause': {
      const isMissed = `OR(${status}="${statuses.partlyMet}",${status}="${statuses.notMet}")`;
      const own = `$${cellAddress(row, columns.own)}`;
      return [{ formula: `=AND(${isMissed},TRIM(${own})="")`, fontColor: palette.warningText, fill: palette.dueFill }];
    }
    case 'findings':
      return [
        {
          formula: `=ISNUMBER(SEARCH("${severities.error} ",${findings}))`,
          fontColor: '#5A1A66',
          bold: true,
        },
        {
          formula: `=ISNUMBER(SEARCH("${severities.warning} ",${findings}))`,
          fontColor: palette.warningText,
        },
      ];
    default:
      return [];
  }
}

/** What such looks say in any language: they are recognised by their words, whatever cells they look at by now. */
export const looksByWords = (field: ComputedField, row: number, column: number): ConditionalLook[] =>
  workbookLanguages.flatMap((language) =>
    conditionalLooks(field, { status: column, findings: column, own: column }, row, language),
  );

/** Whether two rules ask for the same, wherever they look: people sort, insert and delete what rules refer to. */
export const saysTheSame = (formula: string, other: string): boolean => wordsOf(formula) === wordsOf(other);

const wordsOf = (formula: string): string => formula.replace(/#REF!|\$?\b[A-Z]{1,3}\$?\d+\b/g, '#');

function withoutSymbol(status: 'actualToCorrect'): Omit<ConditionalLook, 'formula'> {
  const { fontColor, fill, bold } = statusLooks[status];
  return { fontColor, ...(fill === undefined ? {} : { fill }), ...(bold === undefined ? {} : { bold }) };
}
