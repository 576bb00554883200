import { escapeText } from './printXml';
import { scanXml, type Tag, type XmlVisitor } from './scanXml';
import type { Splice } from './splice';

/** Elements whose text is a formula, wherever they stand: cells, names, validations, conditional formats, charts, sparklines, tables. */
const FORMULAS: ReadonlySet<string> = new Set([
  ...['f', 'formula', 'formula1', 'formula2', 'definedName', 'calculatedColumnFormula', 'totalsRowFormula'],
]);

/** Attributes that are formulas: a shape's text, a control's cell. */
const FORMULA_ATTRIBUTES = ['textlink', 'fmlaLink', 'fmlaRange', 'fmlaTxbx'];

/** Splices that rewrite the formulas of any part. `dropsValues`: a cell whose formula changes loses its value, which is of the old one. */
export function spliceFormulas(
  part: string,
  xml: string,
  rewrite: (formula: string) => string,
  { dropsValues = false }: { readonly dropsValues?: boolean } = {},
): readonly Splice[] {
  const visitor = new FormulaVisitor(xml, rewrite, dropsValues);
  scanXml(part, xml, visitor);
  return visitor.splices;
}

class FormulaVisitor implements XmlVisitor {
  readonly splices: Splice[] = [];
  private formula: { readonly tag: Tag; text: string } | null = null;
  private readonly changedGroups = new Set<string>();
  private hasOldValue = false;
  private valueStart: number | null = null;

  constructor(
    private readonly xml: string,
    private readonly rewrite: (formula: string) => string,
    private readonly dropsValues: boolean,
  ) {}

  open(tag: Tag): void {
    const name = localName(tag.qualifiedName);
    if (FORMULAS.has(name)) this.formula = { tag, text: '' };
    else if (name === 'v' && this.hasOldValue) this.valueStart = tag.start;
    for (const attribute of FORMULA_ATTRIBUTES) {
      const written = tag.attributes[attribute];
      const changed = written === undefined ? undefined : this.rewrite(written);
      if (changed !== undefined && changed !== written)
        this.splices.push(spliceAttribute(this.xml, tag, attribute, changed));
    }
  }

  text(text: string): void {
    if (this.formula) this.formula.text += text;
  }

  close(closed: string, start: number, end: number): void {
    const name = localName(closed);
    if (this.formula) this.closeFormula(this.formula.tag, this.formula.text, start);
    else if (name === 'v' && this.valueStart !== null) {
      this.splices.push({ start: this.valueStart, end, text: '' });
      this.valueStart = null;
    } else if (name === 'c') this.hasOldValue = false;
    this.formula = null;
  }

  private closeFormula(tag: Tag, text: string, end: number): void {
    const group = tag.attributes['t'] === 'shared' ? (tag.attributes['si'] ?? null) : null;
    const changed = text === '' ? text : this.rewrite(text);
    if (changed !== text) this.splices.push({ start: tag.end, end, text: escapeText(changed) });
    if (group !== null && changed !== text) this.changedGroups.add(group);
    // Cells of a shared formula say it only in the first.
    this.hasOldValue =
      this.dropsValues && (changed !== text || (text === '' && group !== null && this.changedGroups.has(group)));
  }
}

/** Gives an attribute another value, leaving the rest of the tag as it is written. */
export function spliceAttribute(
  xml: string,
  tag: { readonly start: number; readonly end: number },
  attribute: string,
  value: string,
): Splice {
  const text = xml.slice(tag.start, tag.end);
  const found = new RegExp(`\\s${attribute}\\s*=\\s*("[^"]*"|'[^']*')`).exec(text);
  if (!found) throw new Error(`${attribute} is not in ${text}`);
  const end = tag.start + found.index + found[0].length;
  const printed = escapeText(value).replaceAll('"', '&quot;').replaceAll('\n', '&#10;');
  return { start: end - (found[1] ?? '').length, end, text: `"${printed}"` };
}

export function localName(qualifiedName: string): string {
  return qualifiedName.slice(qualifiedName.indexOf(':') + 1);
}
