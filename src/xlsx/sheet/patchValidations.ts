import type { SheetEdits, Validation } from '../content';
import { spliceAttribute } from '../xml/formulaTexts';
import { escapeText, printTag } from '../xml/printXml';
import { child, type XmlElement } from '../xml/readTree';
import { insertChild, prefixAt, type Splice } from '../xml/splice';
import { encodeXstring } from '../xml/xstring';
import { printSqref } from './areas';
import { validationElements } from './readValidations';
import { SHEET_ORDER } from './sheetOrder';

/** Adds the new validations, takes away those that are gone and shrinks those that lost cells; the others stay as they are written. */
export function patchValidations(
  sheet: XmlElement,
  xml: string,
  validations: SheetEdits['validations'],
): readonly Splice[] {
  if (!validations) return [];
  const prefix = prefixAt(sheet);
  const elements = validationElements(sheet);
  const added = validations
    .filter(({ index }) => index === null)
    .map(({ areas, validation }) => printValidation(prefix, printSqref(areas), validation))
    .join('');
  const list = child(sheet, 'dataValidations');
  const name = `${prefix}dataValidations`;
  if (!list) {
    const text = `${printTag(name, { count: validations.length })}${added}</${name}>`;
    return validations.length === 0 ? [] : [insertChild(sheet, xml, SHEET_ORDER, 'dataValidations', text)];
  }
  if (validations.length === 0) return [{ start: list.start, end: list.closeEnd, text: '' }];
  const kept = elements.flatMap((element, index) => {
    const now = validations.find((each) => each.index === index);
    if (!now) return [];
    const text = xml.slice(element.start, element.closeEnd);
    if (!now.isMoved) return [text];
    const { start, end, text: sqref } = spliceAttribute(xml, element, 'sqref', printSqref(now.areas));
    return [xml.slice(element.start, start) + sqref + xml.slice(end, element.closeEnd)];
  });
  const tag = printTag(name, { ...list.attributes, count: validations.length });
  return [{ start: list.start, end: list.closeEnd, text: `${tag}${kept.join('')}${added}</${name}>` }];
}

function printValidation(prefix: string, sqref: string, validation: Validation): string {
  const { type, operator, errorStyle, formula1, formula2 } = validation;
  const flag = (value: boolean): string | undefined => (value ? '1' : undefined);
  const text = (value: string): string | undefined => (value === '' ? undefined : encodeXstring(value));
  const attributes = {
    type: type === 'none' ? undefined : type,
    errorStyle: errorStyle === 'stop' ? undefined : errorStyle,
    operator: operator === 'between' ? undefined : operator,
    allowBlank: flag(validation.allowBlank),
    showDropDown: flag(!validation.showsList),
    showInputMessage: flag(validation.showsPrompt),
    showErrorMessage: flag(validation.showsError),
    errorTitle: text(validation.errorTitle),
    error: text(validation.error),
    promptTitle: text(validation.promptTitle),
    prompt: text(validation.prompt),
    sqref,
  };
  const name = `${prefix}dataValidation`;
  const formulas = [formula1, formula2].map((formula, index) => {
    const element = `${prefix}formula${index + 1}`;
    return formula === null ? '' : `<${element}>${escapeText(encodeXstring(formula))}</${element}>`;
  });
  return `${printTag(name, attributes)}${formulas.join('')}</${name}>`;
}
