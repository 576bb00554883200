import { sheetStatuses } from '../plan/achievement/status';
import { cellAddress } from './address';
import type { ConditionalLook } from './change';
import type { ComputedColumns } from './computedColumns';
import { palette, statusLooks } from './palette';
import { sheetWords } from './sheetWords';

/** Columns whose looks depend on what they say. */
export type LookedAt = 'actual' | 'status' | 'findings';

/** The looks of one of Piano's columns from a row on. Only Piano's own cells are coloured, never the plan's. */
export function conditionalLooks(field: LookedAt, computed: ComputedColumns, row: number): ConditionalLook[] {
  const status = `$${cellAddress(row, computed.columns.status)}`;
  const findings = `$${cellAddress(row, computed.columns.findings)}`;
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
  }
}

function withoutSymbol(status: 'actualToCorrect'): Omit<ConditionalLook, 'formula'> {
  const { fontColor, fill, bold } = statusLooks[status];
  return { fontColor, ...(fill === undefined ? {} : { fill }), ...(bold === undefined ? {} : { bold }) };
}
