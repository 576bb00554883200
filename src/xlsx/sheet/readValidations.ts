import type { FileValidation, Validation } from '../content';
import { localName } from '../xml/formulaTexts';
import { isTrue } from '../xml/isTrue';
import { child, children, type XmlElement } from '../xml/readTree';
import { decodeXstring } from '../xml/xstring';
import { readSqref } from './areas';

/** The data validations of a sheet (CT_DataValidation, ECMA-376 part 1, 18.3.1.32), in the file's order. */
export function readValidations(sheet: XmlElement): readonly FileValidation[] {
  return validationElements(sheet).map((element) => ({
    areas: readSqref(element.attributes['sqref'] ?? '') ?? [],
    validation: readValidation(element),
  }));
}

export function validationElements(sheet: XmlElement): readonly XmlElement[] {
  const list = child(sheet, 'dataValidations');
  return list ? children(list, 'dataValidation') : [];
}

/** What newer versions read differs in where its formulas are: in an element of their own (`xm:f`). */
export function readValidation(element: XmlElement): Validation {
  const { attributes } = element;
  const text = (name: string): string => decodeXstring(attributes[name] ?? '');
  const formula = (name: string): string | null => {
    const found = element.children.find(({ qualifiedName }) => localName(qualifiedName) === name);
    return found ? decodeXstring((found.children[0] ?? found).content) : null;
  };
  return {
    type: attributes['type'] ?? 'none',
    operator: attributes['operator'] ?? 'between',
    formula1: formula('formula1'),
    formula2: formula('formula2'),
    allowBlank: isTrue(attributes['allowBlank']),
    // The attribute says the contrary of its name.
    showsList: !isTrue(attributes['showDropDown']),
    showsError: isTrue(attributes['showErrorMessage']),
    errorStyle: attributes['errorStyle'] ?? 'stop',
    errorTitle: text('errorTitle'),
    error: text('error'),
    showsPrompt: isTrue(attributes['showInputMessage']),
    promptTitle: text('promptTitle'),
    prompt: text('prompt'),
  };
}
