import type { Area, ExtendedRule, FileValidation } from '../content';
import { localName } from '../xml/formulaTexts';
import { child, type XmlElement } from '../xml/readTree';
import { readSqref } from './areas';
import { readValidation } from './readValidations';
import { COLUMNS, ROWS } from './reference';

/** Rules of conditional formats that only newer versions of Excel read ([MS-XLSX] 2.6.8, CT_ConditionalFormatting). */
export function readExtendedRules(sheet: XmlElement): readonly ExtendedRule[] {
  return extended(sheet, 'conditionalFormatting').flatMap((element) => {
    const areas = areasOf(element);
    return rulesIn(element).map((rule) => ({ areas, priority: priorityOf(rule) }));
  });
}

/** Validations that only newer versions of Excel read ([MS-XLSX] 2.6.21, CT_DataValidation). */
export function readExtendedValidations(sheet: XmlElement): readonly FileValidation[] {
  return extended(sheet, 'dataValidation').map((element) => ({
    areas: areasOf(element),
    validation: readValidation(element),
  }));
}

/** The newer rules themselves, wherever in the sheet's extensions they are. */
export function extendedRuleElements(sheet: XmlElement): readonly XmlElement[] {
  return extended(sheet, 'conditionalFormatting').flatMap(rulesIn);
}

/** Null where it only says more of a rule that is listed with the others. */
export function priorityOf({ attributes }: XmlElement): number | null {
  return attributes['priority'] === undefined ? null : Number(attributes['priority']);
}

function rulesIn(element: XmlElement): readonly XmlElement[] {
  return element.children.filter(({ qualifiedName }) => localName(qualifiedName) === 'cfRule');
}

function extended(sheet: XmlElement, name: string): readonly XmlElement[] {
  const list = child(sheet, 'extLst');
  return list ? within(list, name) : [];
}

function within(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((each) => (localName(each.qualifiedName) === name ? [each] : within(each, name)));
}

/** What doesn't say where it holds may hold anywhere. */
function areasOf(element: XmlElement): readonly Area[] {
  const sqref = element.children.find(({ qualifiedName }) => localName(qualifiedName) === 'sqref');
  return readSqref(sqref?.content ?? '') ?? [{ row: 0, column: 0, rows: ROWS, columns: COLUMNS }];
}
