import type { DataBar, RuleEdit, SheetEdits } from '../content';
import { printColor } from '../styles/colors';
import { localName, spliceAttribute } from '../xml/formulaTexts';
import { escapeText, printTag } from '../xml/printXml';
import { child, type XmlElement } from '../xml/readTree';
import { insertChild, prefixAt, type Splice } from '../xml/splice';
import { printSqref } from './areas';
import { extendedRuleElements, priorityOf } from './readExtensions';
import { SHEET_ORDER } from './sheetOrder';

const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';

/** Ids of the extensions, [MS-XLSX] 2.2.4.2 and 2.2.4.5. */
const RULE_EXTENSION = '{B025F937-C7B1-47D3-B67F-A62EFF666E3E}';
const SHEET_EXTENSION = '{78C0D931-6437-407d-A8EE-F0AAD7539E65}';

/** A data bar of one colour, of which newer versions of Excel are told apart from the rule all versions read. */
export interface SolidBar {
  readonly id: string;
  readonly rule: RuleEdit;
  readonly bar: DataBar;
}

/** The new bars that an extension must say more of, each with an id that the sheet doesn't have yet. */
export function solidBars(
  sheet: XmlElement,
  { rules = [], extendedRulesGone = [] }: Pick<SheetEdits, 'rules' | 'extendedRulesGone'>,
): ReadonlyMap<RuleEdit, SolidBar> {
  const bars = new Map<RuleEdit, SolidBar>();
  const kept = extendedRuleElements(sheet).filter((_, index) => !extendedRulesGone.includes(index));
  const taken = new Set(kept.map(({ attributes }) => attributes['id']?.toUpperCase()));
  let number = 0;
  for (const rule of rules) {
    const { index, bar } = rule;
    if (index !== null || !bar || bar.isGradient) continue;
    let id = '';
    do id = `{DA7ABA50-0000-4000-8000-${(number++).toString(16).toUpperCase().padStart(12, '0')}}`;
    while (taken.has(id));
    bars.set(rule, { id, rule, bar });
  }
  return bars;
}

/** What a rule says of its extension. */
export function printRuleExtension(prefix: string, { id }: SolidBar): string {
  return (
    `<${prefix}extLst>${printTag(`${prefix}ext`, { uri: RULE_EXTENSION, 'xmlns:x14': X14 })}` +
    `<x14:id>${id}</x14:id></${prefix}ext></${prefix}extLst>`
  );
}

/** Adds bars to the sheet's extensions, takes away rules with all that is empty afterwards, and renumbers the others. */
export function patchExtensions(
  sheet: XmlElement,
  xml: string,
  { extendedRulesGone = [], extendedRulesShift = 0 }: SheetEdits,
  bars: readonly SolidBar[],
): readonly Splice[] {
  const elements = extendedRuleElements(sheet);
  const gone = new Set(extendedRulesGone.flatMap((index) => elements[index] ?? []));
  const list = child(sheet, 'extLst');
  const added = bars.map(printBar).join('');
  const holder = list && find(list, 'conditionalFormattings');
  const kept = elements.filter((element) => !gone.has(element));
  const renumbered = extendedRulesShift === 0 ? [] : kept.flatMap((rule) => moved(xml, rule, extendedRulesShift));
  if (added === '') return gone.size === 0 ? renumbered : [...renumbered, ...withoutRules(sheet, gone)];
  if (holder) {
    const at = holder.isSelfClosing ? holder.start : holder.closeStart;
    if (holder.isSelfClosing) throw new Error('An extension without rules');
    return [...renumbered, ...inside(holder, gone), { start: at, end: at, text: added }];
  }
  const prefix = prefixAt(sheet);
  const extension =
    `${printTag(`${prefix}ext`, { uri: SHEET_EXTENSION, 'xmlns:x14': X14 })}<x14:conditionalFormattings>` +
    `${added}</x14:conditionalFormattings></${prefix}ext>`;
  if (list && !list.isSelfClosing) return [...renumbered, { start: list.end, end: list.end, text: extension }];
  const text = `<${prefix}extLst>${extension}</${prefix}extLst>`;
  return [
    list ? { start: list.start, end: list.closeEnd, text } : insertChild(sheet, xml, SHEET_ORDER, 'extLst', text),
  ];
}

function moved(xml: string, rule: XmlElement, shift: number): readonly Splice[] {
  const priority = priorityOf(rule);
  return priority === null ? [] : [spliceAttribute(xml, rule, 'priority', String(priority + shift))];
}

/** Without the rules, and without what held nothing else. */
function withoutRules(sheet: XmlElement, gone: ReadonlySet<XmlElement>): readonly Splice[] {
  const list = child(sheet, 'extLst');
  return list ? emptied(list, gone) : [];
}

/** The outermost element that holds nothing but what goes, or else what goes inside it. */
function emptied(element: XmlElement, gone: ReadonlySet<XmlElement>): readonly Splice[] {
  if (isGone(element, gone)) return [{ start: element.start, end: element.closeEnd, text: '' }];
  return inside(element, gone);
}

function inside(element: XmlElement, gone: ReadonlySet<XmlElement>): readonly Splice[] {
  return element.children.flatMap((each) => emptied(each, gone));
}

/** A rule that goes, or something with rules of which all go; where a rule holds goes with it. */
function isGone(element: XmlElement, gone: ReadonlySet<XmlElement>): boolean {
  if (gone.has(element)) return true;
  const others = element.children.filter(({ qualifiedName }) => localName(qualifiedName) !== 'sqref');
  return others.length > 0 && others.every((each) => isGone(each, gone));
}

function find(element: XmlElement, name: string): XmlElement | undefined {
  for (const each of element.children) {
    const found = localName(each.qualifiedName) === name ? each : find(each, name);
    if (found) return found;
  }
  return undefined;
}

/** As Excel writes it ([MS-XLSX] 2.6.30, CT_DataBar). */
function printBar({ id, rule: { areas }, bar }: SolidBar): string {
  const bounds = [bar.low, bar.high].map(({ type, value }) =>
    value === null
      ? `<x14:cfvo type="${type === 'min' ? 'autoMin' : 'autoMax'}"/>`
      : `<x14:cfvo type="${type}"><xm:f>${escapeText(value)}</xm:f></x14:cfvo>`,
  );
  return (
    `<x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="${id}">` +
    `<x14:dataBar minLength="0" maxLength="100" gradient="0">${bounds.join('')}` +
    `<x14:negativeFillColor rgb="${printColor('#FF0000')}"/><x14:axisColor rgb="${printColor('#000000')}"/>` +
    `</x14:dataBar></x14:cfRule><xm:sqref>${printSqref(areas)}</xm:sqref></x14:conditionalFormatting>`
  );
}
