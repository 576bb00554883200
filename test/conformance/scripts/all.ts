import type { Script } from '../script';
import { CHART_SCRIPTS } from './charts';
import { CLEARING_SCRIPTS } from './clearing';
import { CONDITIONAL_FORMAT_SCRIPTS } from './conditionalFormats';
import { CUSTOM_XML_SCRIPTS } from './customXml';
import { EVENT_SCRIPTS } from './events';
import { FORMAT_SCRIPTS } from './formats';
import { FORMULA_SCRIPTS } from './formulas';
import { LOOK_SCRIPTS } from './looks';
import { NAME_SCRIPTS } from './names';
import { PRINTING_SCRIPTS } from './printing';
import { RANGE_SCRIPTS } from './ranges';
import { ROWS_AND_COLUMNS_SCRIPTS } from './rowsAndColumns';
import { SHEET_SCRIPTS } from './sheets';
import { SHIFT_SCRIPTS } from './shifts';
import { VALIDATION_SCRIPTS } from './validations';
import { VALUE_SCRIPTS } from './values';
import { WORKSHEET_SCRIPTS } from './worksheets';

export const SCRIPTS: readonly Script[] = [
  ...SHEET_SCRIPTS,
  ...WORKSHEET_SCRIPTS,
  ...NAME_SCRIPTS,
  ...CUSTOM_XML_SCRIPTS,
  ...VALIDATION_SCRIPTS,
  ...CONDITIONAL_FORMAT_SCRIPTS,
  ...SHIFT_SCRIPTS,
  ...CLEARING_SCRIPTS,
  ...RANGE_SCRIPTS,
  ...VALUE_SCRIPTS,
  ...FORMULA_SCRIPTS,
  ...FORMAT_SCRIPTS,
  ...LOOK_SCRIPTS,
  ...EVENT_SCRIPTS,
  ...CHART_SCRIPTS,
  ...PRINTING_SCRIPTS,
  ...ROWS_AND_COLUMNS_SCRIPTS,
];
