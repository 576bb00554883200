import type { ExtendedRule, RuleEdit } from '../../xlsx/content';
import { overlap } from '../../xlsx/sheet/areas';
import type { HostRule } from './conditionalFormats';

export interface NumberedRules {
  readonly rules: readonly RuleEdit[];
  /** By how much the numbers of newer rules grow. */
  readonly extendedRulesShift: number;
}

/**
 * The priorities of a sheet's rules, in the order they are applied, as few of the file's as possible anew: who takes new rules away
 * again finds the others as they were. New ones without a condition hold nowhere, and have none.
 */
export function numberRules(
  all: readonly HostRule[],
  extended: readonly ExtendedRule[],
  before: readonly number[],
): NumberedRules {
  const rules = all.filter(isWritten);
  const [added, ofFile] = [rules.filter(isNew), rules.filter((rule) => !isNew(rule))];
  if (added.length === 0) {
    const shift = -roomLeft(ofFile, extended, before);
    return { rules: numbered(rules, shift), extendedRulesShift: shift };
  }
  // Among rules of other cells a number says nothing.
  if (!touch(added, [...ofFile, ...extended]))
    return { rules: inOrder([...ofFile, ...added], extended), extendedRulesShift: 0 };
  const isOnTop = added.every((rule, index) => rules[index] === rule);
  const shift = isOnTop ? added.length - roomLeft(ofFile, extended, before) : 0;
  return { rules: numbered(rules, shift), extendedRulesShift: shift };
}

/** A new one without a condition holds nowhere. */
export const isWritten = ({ index, formulas, bar }: HostRule): boolean =>
  index !== null || bar !== null || formulas.length > 0;

/** How many rules were taken away from the top: those below move up again. */
function roomLeft(ofFile: readonly HostRule[], extended: readonly ExtendedRule[], before: readonly number[]): number {
  const left = [
    ...ofFile.map(({ filePriority }) => filePriority ?? 1),
    ...extended.flatMap(({ priority }) => priority ?? []),
  ];
  const top = Math.min(...left, Infinity);
  const gone = new Set(before.filter((priority) => priority < top));
  const isWhole = [...gone].every((priority) => priority <= gone.size);
  return left.length > 0 && isWhole ? gone.size : 0;
}

function isNew({ filePriority }: HostRule): boolean {
  return filePriority === null;
}

function touch(some: readonly Pick<HostRule, 'areas'>[], others: readonly Pick<HostRule, 'areas'>[]): boolean {
  const areas = others.flatMap((each) => each.areas);
  return some.some((rule) => rule.areas.some((area) => areas.some((other) => overlap(area, other))));
}

/** Those of the file first, then the new ones, behind the newer too. */
function inOrder(rules: readonly HostRule[], extended: readonly ExtendedRule[]): readonly RuleEdit[] {
  const highest = Math.max(0, ...extended.map(({ priority }) => priority ?? 0));
  const old = numbered(
    rules.filter((rule) => !isNew(rule)),
    0,
  );
  const from = Math.max(highest, old.at(-1)?.priority ?? 0);
  return [...old, ...rules.filter(isNew).map((rule, index) => editOf(rule, from + index + 1))];
}

/** Numbers of the file stay as long as they are in order. */
function numbered(rules: readonly HostRule[], shift: number): readonly RuleEdit[] {
  let last = 0;
  return rules.map((rule, index) => {
    const said = rule.filePriority === null ? 0 : rule.filePriority + shift;
    const isTie = said === last && !isNew(rule) && rules[index - 1]?.filePriority === rule.filePriority;
    last = said > last || isTie ? said : last + 1;
    return editOf(rule, last);
  });
}

function editOf(rule: HostRule, priority: number): RuleEdit {
  const { areas, type, operator, text, formulas, stopIfTrue, index, isMoved, style, bar } = rule;
  return { areas, type, operator, text, formulas, stopIfTrue, index, isMoved, style, bar, priority };
}
