import type { DataBar, DifferentialStyle, RuleEdit, SheetEdits } from '../content';
import { printColor } from '../styles/colors';
import { spliceAttribute } from '../xml/formulaTexts';
import { escapeText, printTag } from '../xml/printXml';
import type { XmlElement } from '../xml/readTree';
import { applySplices, insertChild, prefixAt, type Splice } from '../xml/splice';
import { encodeXstring } from '../xml/xstring';
import { printSqref } from './areas';
import { printRuleExtension, type SolidBar } from './patchExtensions';
import { ruleElements, type RuleElement } from './readRules';
import { SHEET_ORDER } from './sheetOrder';

/** Adds, takes away, moves and renumbers rules of conditional formats; those that don't change stay as they are written. */
export function patchRules(
  sheet: XmlElement,
  xml: string,
  { rules }: Pick<SheetEdits, 'rules'>,
  bars: ReadonlyMap<RuleEdit, SolidBar>,
  dxfOf: (style: DifferentialStyle) => number,
): readonly Splice[] {
  if (!rules) return [];
  const prefix = prefixAt(sheet);
  const elements = ruleElements(sheet);
  const now = new Map(rules.flatMap((rule) => (rule.index === null ? [] : [[rule.index, rule] as const])));
  const splices = new Map<XmlElement, Splice[]>();
  const added: string[] = [];
  elements.forEach((element, index) => {
    const edit = now.get(index);
    const { rule, parent } = element;
    const inside = splices.get(parent) ?? [];
    splices.set(parent, inside);
    if (!edit || edit.isMoved) inside.push({ start: rule.start, end: rule.closeEnd, text: '' });
    else inside.push(...renumbered(xml, element, edit));
    if (edit?.isMoved) added.push(printParent(prefix, edit, movedRule(xml, element, edit)));
  });
  for (const rule of rules)
    if (rule.index === null) {
      const bar = bars.get(rule);
      const extension = bar ? printRuleExtension(prefix, bar) : '';
      added.push(printParent(prefix, rule, printRule(prefix, rule, extension, dxfOf)));
    }
  const patched = [...splices].flatMap(([parent, inside]) => {
    const gone = inside.filter(({ text, start, end }) => text === '' && end > start).length;
    const isEmpty = gone === elements.filter((each) => each.parent === parent).length;
    return isEmpty ? [{ start: parent.start, end: parent.closeEnd, text: '' }] : inside;
  });
  const text = added.join('');
  if (text === '') return patched;
  // New rules go behind the last of the file.
  const last = elements.at(-1)?.parent;
  const insertion = last
    ? { start: last.closeEnd, end: last.closeEnd, text }
    : insertChild(sheet, xml, SHEET_ORDER, 'conditionalFormatting', text);
  return [...patched, insertion];
}

function renumbered(xml: string, { rule }: RuleElement, { priority, stopIfTrue }: RuleEdit): Splice[] {
  const isSame =
    rule.attributes['priority'] === String(priority) &&
    ['1', 'true'].includes(rule.attributes['stopIfTrue'] ?? '0') === stopIfTrue;
  if (isSame) return [];
  const attributes = { ...rule.attributes, priority, stopIfTrue: stopIfTrue ? '1' : undefined };
  if (rule.attributes['priority'] !== undefined && (rule.attributes['stopIfTrue'] ?? '0') === (stopIfTrue ? '1' : '0'))
    return [spliceAttribute(xml, rule, 'priority', String(priority))];
  return [{ start: rule.start, end: rule.end, text: printTag(rule.qualifiedName, attributes, rule.isSelfClosing) }];
}

function movedRule(xml: string, element: RuleElement, edit: RuleEdit): string {
  const { start, closeEnd } = element.rule;
  const splices = renumbered(xml, element, edit).map((splice) => ({
    ...splice,
    start: splice.start - start,
    end: splice.end - start,
  }));
  return applySplices(xml.slice(start, closeEnd), splices);
}

function printParent(prefix: string, { areas }: RuleEdit, rule: string): string {
  const name = `${prefix}conditionalFormatting`;
  return `${printTag(name, { sqref: printSqref(areas) })}${rule}</${name}>`;
}

function printRule(
  prefix: string,
  rule: RuleEdit,
  extension: string,
  dxfOf: (style: DifferentialStyle) => number,
): string {
  const { type, style, priority, stopIfTrue, operator, text, formulas, bar } = rule;
  const name = `${prefix}cfRule`;
  const attributes = {
    type,
    dxfId: style && !bar ? dxfOf(style) : undefined,
    priority,
    stopIfTrue: stopIfTrue ? '1' : undefined,
    operator: operator ?? undefined,
    text: text === null ? undefined : encodeXstring(text),
  };
  const printed = formulas.map(
    (formula) => `<${prefix}formula>${escapeText(encodeXstring(formula))}</${prefix}formula>`,
  );
  return `${printTag(name, attributes)}${printed.join('')}${bar ? printBar(prefix, bar) : ''}${extension}</${name}>`;
}

/** CT_DataBar, ECMA-376 part 1, 18.3.1.28. */
function printBar(prefix: string, { color, low, high, showsValue }: DataBar): string {
  const bounds = [low, high].map(({ type, value }) =>
    printTag(`${prefix}cfvo`, { type, val: value === null ? undefined : encodeXstring(value) }, true),
  );
  const tag = printTag(`${prefix}dataBar`, { showValue: showsValue ? undefined : '0' });
  return `${tag}${bounds.join('')}${printTag(`${prefix}color`, { rgb: printColor(color) }, true)}</${prefix}dataBar>`;
}
