import type { SheetStatus, Status } from '../plan/achievement/status';
import type { ConditionalLook } from './change';

/** Colours of what Piano writes into cells: Office's default theme, dark blue-grey and the darker blue of typed columns. */
export const palette = {
  headerFill: '#44546A',
  typedHeaderFill: '#2F5597',
  headerText: '#FFFFFF',
  mutedText: '#595959',
  line: '#BFBFBF',
  warningText: '#5C4300',
  /** Of a cell somebody still has to fill in. */
  dueFill: '#FFF0C7',
  hairLine: '#D9D9D9',
  ruleLine: '#A6A6A6',
  typedLine: '#7F7F7F',
  reportFill: '#F2F2F2',
  officeFill: '#ADB9CA',
  objectiveFill: '#D6DCE5',
  link: '#0563C1',
  bar: '#C9D5EA',
  secondColumn: '#8FAADC',
} as const;

type StatusLook = Omit<ConditionalLook, 'formula'>;

const toCorrect: StatusLook = { fontColor: '#5A1A66', fill: '#E8D3EE', bold: true, numberFormat: '"▲ "@' };

/**
 * How a status looks in a cell. The symbol is a number format, so that the cell's value stays the bare word; pale fills
 * come close to one another for people who confuse colours, so symbol and weight tell them apart too.
 */
export const statusLooks: Readonly<Record<SheetStatus, StatusLook>> = {
  met: { fontColor: '#004D3A', fill: '#D5EFE6', numberFormat: '"✓ "@' },
  partlyMet: { fontColor: '#5C4300', fill: '#FFF0C7', numberFormat: '"◐ "@' },
  notMet: { fontColor: '#7A2400', fill: '#FBDCCB', bold: true, numberFormat: '"✕ "@' },
  inProgress: { fontColor: '#0A3F66', fill: '#DCEBF7', numberFormat: '"► "@' },
  pending: { fontColor: '#595959', numberFormat: '"… "@' },
  notReported: { fontColor: '#333333', fill: '#DDDDDD', bold: true, numberFormat: '"□ "@' },
  notAssessable: { fontColor: '#595959', italic: true, numberFormat: '"– "@' },
  actualToCorrect: toCorrect,
  targetToCorrect: toCorrect,
  targetChanged: { ...toCorrect, numberFormat: '"≠ "@' },
};

/** Statuses in charts: stronger than in cells, with labels that can be read on them. */
export const chartColours: Readonly<Record<Status, { readonly fill: string; readonly label: string }>> = {
  met: { fill: '#00805E', label: '#FFFFFF' },
  partlyMet: { fill: '#E5AC1A', label: '#262626' },
  notMet: { fill: '#C8500A', label: '#FFFFFF' },
  inProgress: { fill: '#3A76B0', label: '#FFFFFF' },
  pending: { fill: '#BFBFBF', label: '#262626' },
  notReported: { fill: '#404040', label: '#FFFFFF' },
  notAssessable: { fill: '#E3E3E3', label: '#262626' },
  actualToCorrect: { fill: '#6B2C7E', label: '#FFFFFF' },
  targetToCorrect: { fill: '#6B2C7E', label: '#FFFFFF' },
};
