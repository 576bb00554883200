import type { BarBound, ConditionalRule } from '../content';
import { readColor } from '../styles/colors';
import { isTrue } from '../xml/isTrue';
import { child, children, type XmlElement } from '../xml/readTree';
import { decodeXstring } from '../xml/xstring';
import { readSqref } from './areas';

/** A rule's element, and the one that says where it holds. */
export interface RuleElement {
  readonly rule: XmlElement;
  readonly parent: XmlElement;
}

export function ruleElements(sheet: XmlElement): readonly RuleElement[] {
  return children(sheet, 'conditionalFormatting').flatMap((parent) =>
    children(parent, 'cfRule').map((rule) => ({ rule, parent })),
  );
}

/** The rules of conditional formats (CT_CfRule, ECMA-376 part 1, 18.3.1.10), in the file's order. */
export function readRules(sheet: XmlElement): readonly ConditionalRule[] {
  return ruleElements(sheet).map(({ rule, parent }) => {
    const { type = '', operator, priority, stopIfTrue, dxfId, text } = rule.attributes;
    return {
      areas: readSqref(parent.attributes['sqref'] ?? '') ?? [],
      type,
      operator: operator ?? null,
      text: text === undefined ? null : decodeXstring(text),
      formulas: children(rule, 'formula').map(({ content }) => decodeXstring(content)),
      priority: Number(priority ?? 0),
      stopIfTrue: isTrue(stopIfTrue),
      dxf: dxfId === undefined ? null : Number(dxfId),
      // Newer kinds of bars and icons say the rest of themselves elsewhere in the sheet.
      isExtended: child(rule, 'extLst') !== undefined,
      fileBar: readBar(child(rule, 'dataBar')),
    };
  });
}

/** CT_DataBar (ECMA-376 part 1, 18.3.1.28); null where its colour is one of the theme. */
function readBar(bar: XmlElement | undefined): ConditionalRule['fileBar'] {
  const color = readColor(bar && child(bar, 'color'));
  const [low, high] = bar ? children(bar, 'cfvo').map(readBound) : [];
  if (!bar || color === null || !low || !high) return null;
  return { color, low, high, showsValue: isTrue(bar.attributes['showValue'] ?? '1') };
}

function readBound({ attributes: { type = '', val } }: XmlElement): BarBound {
  return { type, value: val ?? null };
}
