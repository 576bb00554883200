import type { SheetEdits, Validation } from '../content';
import { spliceAttribute } from '../xml/formulaTexts';
import { escapeText, printTag } from '../xml/printXml';
import { child, type XmlElement } from '../xml/readTree';
import { appendInside, insertChild, prefixAt, type Splice } from '../xml/splice';
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
  const splices = elements.flatMap((element, index): Splice[] => {
    const now = validations.find((each) => each.index === index);
    if (!now) return [{ start: element.start, end: element.closeEnd, text: '' }];
    return now.isMoved ? [spliceAttribute(xml, element, 'sqref', printSqref(now.areas))] : [];
  });
  const isCounted = list.attributes['count'] !== undefined && list.attributes['count'] !== String(validations.length);
  return [
    ...(isCounted ? [spliceAttribute(xml, list, 'count', String(validations.length))] : []),
    ...splices,
    ...(added === '' ? [] : [addedBehind(elements, list, xml, added)]),
  ];
}

/** Right behind the last of the file, so that what is taken away again leaves the space around the others as it was. */
function addedBehind(elements: readonly XmlElement[], list: XmlElement, xml: string, text: string): Splice {
  const last = elements.at(-1);
  return last ? { start: last.closeEnd, end: last.closeEnd, text } : appendInside(list, xml, text);
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
