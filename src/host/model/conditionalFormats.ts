import type { Area, ConditionalRule, DifferentialStyle, ExtendedRule, RuleEdit, SheetEdits } from '../../xlsx/content';
import { overlap, subtractArea } from '../../xlsx/sheet/areas';
import { isWritten, numberRules } from './numberRules';

/** A conditional format with the key it keeps while others come and go. */
export interface HostRule extends Omit<RuleEdit, 'priority'> {
  readonly key: number;
  readonly isExtended: boolean;
  readonly fileBar: ConditionalRule['fileBar'];
  readonly dxf: number | null;
  /** As the file numbers it. */
  readonly filePriority: number | null;
}

interface NewerRule extends ExtendedRule {
  /** Among those of the file. */
  readonly index: number;
}

/** The conditional formats of a sheet: those of the file and those added since, the one that is applied first at the top. */
export class ConditionalFormats {
  #rules: readonly HostRule[];
  #extended: readonly NewerRule[];
  #isChanged = false;
  #lastKey: number;
  readonly #extendedOfFile: number;
  readonly #before: readonly number[];

  /** @param keys of the rules before the file was written, the one that is applied first at the top */
  constructor(
    file: readonly ConditionalRule[],
    extended: readonly ExtendedRule[],
    lastKey: number,
    keys: readonly number[] = [],
  ) {
    this.#lastKey = lastKey;
    this.#extended = extended.map((rule, index) => ({ ...rule, index }));
    this.#extendedOfFile = extended.length;
    // Where some are gone nobody can tell which of the others were which.
    const areKept = keys.length === file.length;
    const rules = file.map(({ priority, ...rule }, index) => ({
      ...rule,
      index,
      isMoved: false,
      style: null,
      bar: null,
      filePriority: priority,
    }));
    this.#rules = rules
      .sort((a, b) => a.filePriority - b.filePriority)
      .map((rule, at) => ({ ...rule, key: (areKept ? keys[at] : undefined) ?? ++this.#lastKey }));
    this.#before = file.map(({ priority }) => priority);
  }

  get all(): readonly HostRule[] {
    return this.#rules;
  }

  get lastKey(): number {
    return this.#lastKey;
  }

  /** Of the rules a file would hold. */
  get keys(): readonly number[] {
    return this.#rules.filter(isWritten).map(({ key }) => key);
  }

  within(area: Area): readonly HostRule[] {
    return this.#rules.filter(({ areas }) => areas.some((each) => overlap(each, area)));
  }

  find(key: number): HostRule | undefined {
    return this.#rules.find((rule) => rule.key === key);
  }

  /** A new one goes to the top. */
  add(area: Area, rule: Pick<HostRule, 'type' | 'operator' | 'text' | 'formulas' | 'bar'>): HostRule {
    const added: HostRule = {
      ...rule,
      areas: [area],
      stopIfTrue: false,
      index: null,
      isMoved: false,
      style: {},
      key: ++this.#lastKey,
      isExtended: false,
      fileBar: null,
      dxf: null,
      filePriority: null,
    };
    this.#change([added, ...this.#rules]);
    return added;
  }

  /** A rule of the file whose condition or look changes is written anew. */
  change(
    key: number,
    changes: Partial<Pick<HostRule, 'type' | 'operator' | 'text' | 'formulas' | 'stopIfTrue' | 'style' | 'bar'>>,
  ): void {
    const isRewritten = Object.keys(changes).some((name) => name !== 'stopIfTrue');
    this.#change(
      this.#rules.map((rule) =>
        rule.key === key ? { ...rule, ...changes, ...(isRewritten && { index: null, dxf: null }) } : rule,
      ),
    );
  }

  /** Below 0 counts from the last. */
  move(key: number, priority: number): void {
    const rule = this.find(key);
    const others = this.#rules.filter((each) => each !== rule);
    const at = priority < 0 ? Math.max(0, this.#rules.length + priority) : priority;
    if (rule) this.#change([...others.slice(0, at), rule, ...others.slice(at)]);
  }

  delete(key: number): void {
    this.#change(this.#rules.filter((rule) => rule.key !== key));
  }

  /** What only newer versions are told, of rules or besides them. */
  get extended(): readonly ExtendedRule[] {
    return this.#extended;
  }

  /** Takes an area away from all; what only newer versions are told must lie wholly inside it, or outside. */
  clear(area: Area): void {
    this.#extended = this.#extended.filter(({ areas }) => subtractArea(areas, area).length > 0);
    this.cut(area, []);
  }

  /** Takes an area away from all that everybody is told, but some. */
  cut(area: Area, kept: readonly HostRule[]): void {
    this.#change(
      this.#rules.flatMap((rule) => {
        if (kept.includes(rule)) return [rule];
        const areas = subtractArea(rule.areas, area);
        if (areas === rule.areas) return [rule];
        return areas.length === 0 ? [] : [{ ...rule, areas, isMoved: rule.index !== null }];
      }),
    );
  }

  get edits(): Pick<SheetEdits, 'rules' | 'extendedRulesGone' | 'extendedRulesShift'> {
    if (!this.#isChanged) return {};
    const { rules, extendedRulesShift } = numberRules(this.#rules, this.#extended, this.#before);
    const left = new Set(this.#extended.map(({ index }) => index));
    const extendedRulesGone = Array.from({ length: this.#extendedOfFile }, (_, index) => index).filter(
      (index) => !left.has(index),
    );
    return {
      rules,
      ...(extendedRulesGone.length > 0 && { extendedRulesGone }),
      ...(extendedRulesShift !== 0 && { extendedRulesShift }),
    };
  }

  #change(rules: readonly HostRule[]): void {
    this.#rules = rules;
    this.#isChanged = true;
  }
}

/** What a rule changes of a cell's look. */
export function lookOf(rule: HostRule, ofFile: (dxf: number) => DifferentialStyle): DifferentialStyle {
  return rule.dxf === null ? (rule.style ?? {}) : ofFile(rule.dxf);
}
