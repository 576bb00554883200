import { addinInternalServiceClass } from './addinInternalService';
import { appRuntimeServiceClass } from './appRuntimeService';
import { applicationClass } from './application';
import { cellValueConditionalFormatClass } from './cellValueConditionalFormat';
import { conditionalFormatClass } from './conditionalFormat';
import { conditionalFormatCollectionClass } from './conditionalFormatCollection';
import {
  conditionalRangeFillClass,
  conditionalRangeFontClass,
  conditionalRangeFormatClass,
} from './conditionalRangeFormat';
import { conditionalFormatRuleClass, customConditionalFormatClass } from './customConditionalFormat';
import { conditionalDataBarPositiveFormatClass, dataBarConditionalFormatClass } from './dataBarConditionalFormat';
import { dataValidationClass } from './dataValidation';
import { textConditionalFormatClass } from './textConditionalFormat';
import { customXmlPartClass } from './customXmlPart';
import { customXmlPartCollectionClass } from './customXmlPartCollection';
import { customXmlPartScopedCollectionClass } from './customXmlPartScopedCollection';
import { chartAreaFormatClass, chartClass } from './charts/chart';
import {
  chartAxesClass,
  chartAxisClass,
  chartAxisFormatClass,
  chartGridlinesClass,
  chartGridlinesFormatClass,
} from './charts/chartAxes';
import { chartCollectionClass } from './charts/chartCollection';
import { chartDataLabelsClass, chartDataLabelFormatClass } from './charts/chartDataLabels';
import { chartFontClass } from './charts/chartFont';
import { chartLegendClass, chartLegendFormatClass } from './charts/chartLegend';
import { chartFillClass, chartLineFormatClass } from './charts/chartPaint';
import { chartSeriesClass, chartSeriesCollectionClass, chartSeriesFormatClass } from './charts/chartSeries';
import { chartTitleClass, chartTitleFormatClass } from './charts/chartTitle';
import { camelCase, type MemberList } from './hostClass';
import { namedItemClass } from './namedItem';
import { namedItemCollectionClass } from './namedItemCollection';
import { rangeClass } from './range';
import { rangeAreasClass } from './rangeAreas';
import { rangeBorderClass } from './rangeBorder';
import { rangeBordersClass } from './rangeBorders';
import { rangeFillClass } from './rangeFill';
import { rangeFontClass } from './rangeFont';
import { rangeFormatClass } from './rangeFormat';
import { styleClass, styleFillClass, styleFontClass } from './style';
import { styleCollectionClass } from './styleCollection';
import { workbookClass } from './workbook';
import { worksheetClass } from './worksheet';
import { worksheetCollectionClass } from './worksheetCollection';
import { worksheetFreezePanesClass } from './worksheetFreezePanes';
import { worksheetProtectionClass } from './worksheetProtection';
import { autoFilterClass } from './autoFilter';
import { headerFooterClass, headerFooterGroupClass } from './headerFooter';
import { pageBreakClass, pageBreakCollectionClass } from './pageBreakCollection';
import { pageLayoutClass } from './pageLayout';
import { workbookProtectionClass } from './workbookProtection';

/** Every class of the API that the host has. */
export const HOST_CLASSES: readonly MemberList[] = [
  addinInternalServiceClass,
  appRuntimeServiceClass,
  applicationClass,
  cellValueConditionalFormatClass,
  conditionalFormatClass,
  conditionalFormatCollectionClass,
  conditionalFormatRuleClass,
  conditionalRangeFillClass,
  conditionalRangeFontClass,
  conditionalRangeFormatClass,
  customConditionalFormatClass,
  conditionalDataBarPositiveFormatClass,
  dataBarConditionalFormatClass,
  dataValidationClass,
  textConditionalFormatClass,
  customXmlPartClass,
  customXmlPartCollectionClass,
  customXmlPartScopedCollectionClass,
  namedItemClass,
  namedItemCollectionClass,
  rangeClass,
  rangeAreasClass,
  rangeBorderClass,
  rangeBordersClass,
  rangeFillClass,
  rangeFontClass,
  rangeFormatClass,
  styleClass,
  styleCollectionClass,
  styleFillClass,
  styleFontClass,
  workbookClass,
  worksheetClass,
  worksheetCollectionClass,
  worksheetFreezePanesClass,
  worksheetProtectionClass,
  autoFilterClass,
  headerFooterClass,
  headerFooterGroupClass,
  pageBreakClass,
  pageBreakCollectionClass,
  pageLayoutClass,
  workbookProtectionClass,
  chartAreaFormatClass,
  chartClass,
  chartAxesClass,
  chartAxisClass,
  chartAxisFormatClass,
  chartGridlinesClass,
  chartGridlinesFormatClass,
  chartCollectionClass,
  chartDataLabelsClass,
  chartDataLabelFormatClass,
  chartFontClass,
  chartLegendClass,
  chartLegendFormatClass,
  chartFillClass,
  chartLineFormatClass,
  chartSeriesClass,
  chartSeriesCollectionClass,
  chartSeriesFormatClass,
  chartTitleClass,
  chartTitleFormatClass,
].map(({ members }) => members);

/** Every member of the API that the host has, as add-ins write it: `Range.getRow`, `Range.values`. */
export function hostMembers(): string[] {
  return HOST_CLASSES.flatMap(({ name, properties, navigations, methods }) =>
    [...properties, ...navigations, ...methods].map((member) => `${name}.${camelCase(member)}`),
  );
}
