import type { DefinedName } from '../../xlsx/content';
import { isSame, rangeOfName, shownName } from '../model/names';
import type { HostSheet } from '../model/sheet';
import type { HostWorkbook } from '../model/workbook';
import { isWellFormed } from '../formula/isWellFormed';
import { HostError, invalidArgument, NotImplemented } from '../protocol/hostError';
import { defineClass, type HostObject } from './hostClass';
import { rangeClass } from './range';
import { flag } from './restyle';

interface NameOf {
  readonly workbook: HostWorkbook;
  readonly sheet: HostSheet | null;
  /** As the file has it. */
  readonly name: string;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.nameditem */
export const namedItemClass = defineClass<NameOf>({
  name: 'NamedItem',
  id: ({ name }) => shownName(name),
  isGone: (target) => find(target) === undefined,
  properties: {
    Name: { get: ({ name }) => shownName(name) },
    Scope: { get: ({ sheet }) => (sheet ? 'Worksheet' : 'Workbook') },
    Type: { get: (target) => meaningOf(target).type },
    Value: { get: (target) => meaningOf(target).value },
    Formula: {
      get: (target) => `=${defined(target).refersTo}`,
      set: (target, formula) => {
        change(target, { refersTo: readNameFormula(formula) });
      },
    },
    Visible: {
      get: (target) => !defined(target).hidden,
      set: (target, value) => {
        change(target, { hidden: !flag(value) });
      },
    },
    Comment: {
      get: (target) => defined(target).comment,
      set: (target, value) => {
        change(target, { comment: String(value) });
      },
    },
  },
  objectMethods: {
    GetRange: (target) => {
      const range = rangeOf(target);
      if (!range) throw new HostError('ItemNotFound', `${target.name} is not the name of a range.`);
      return range;
    },
    GetRangeOrNullObject: rangeOf,
  },
  methods: {
    Delete: (target) => {
      const { name, scope } = defined(target);
      target.workbook.applyToNames({ kind: 'deleteName', name, scope }, name);
    },
  },
});

/** A formula as a name takes it, without its `=`. */
export function readNameFormula(formula: unknown): string {
  if (typeof formula !== 'string') throw invalidArgument('a range or a formula is needed');
  if (!formula.startsWith('=')) throw new NotImplemented('names for what doesn’t begin with =');
  if (!isWellFormed(formula.slice(1))) throw invalidArgument(`${formula} is not a formula`);
  return formula.slice(1);
}

function find({ workbook, sheet, name }: NameOf): DefinedName | undefined {
  if (sheet?.isDeleted) return undefined;
  const scope = sheet?.index ?? null;
  return workbook.file.definedNames.find((each) => each.scope === scope && isSame(each.name, name));
}

function defined(target: NameOf): DefinedName {
  const found = find(target);
  if (!found) throw new HostError('ItemNotFound', `There is no name ${target.name}.`);
  return found;
}

function change(target: NameOf, changes: Partial<DefinedName>): void {
  const before = defined(target);
  const { hidden = before.hidden, refersTo = before.refersTo, comment = before.comment } = changes;
  if (hidden === before.hidden && refersTo === before.refersTo && comment === before.comment) return;
  const name = { ...before, hidden, refersTo, comment };
  if (refersTo === before.refersTo) target.workbook.apply({ kind: 'setName', name });
  else target.workbook.applyToNames({ kind: 'setName', name }, name.name);
}

function rangeOf(target: NameOf): HostObject | null {
  const found = rangeOfName(target.workbook, defined(target));
  return found && rangeClass.of({ workbook: target.workbook, ...found });
}

/** https://learn.microsoft.com/javascript/api/excel/excel.nameditemtype */
function meaningOf(target: NameOf): { readonly type: string; readonly value: string | number | boolean } {
  const { refersTo } = defined(target);
  if (rangeOfName(target.workbook, defined(target))) return { type: 'Range', value: refersTo };
  const text = /^"((?:[^"]|"")*)"$/.exec(refersTo)?.[1];
  if (text !== undefined) return { type: 'String', value: text.replaceAll('""', '"') };
  if (/^-?(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?$/i.test(refersTo)) return { type: 'Double', value: Number(refersTo) };
  if (/^(?:TRUE|FALSE)$/i.test(refersTo)) return { type: 'Boolean', value: refersTo.toUpperCase() === 'TRUE' };
  // The reference of a name whose cells were deleted: `#REF!`, `Foglio1!#REF!`, `#REF!$A$1`.
  if (/^(?:[^"(),]*!)?#REF![$A-Z0-9:]*$/i.test(refersTo)) return { type: 'Error', value: '#REF!' };
  throw new NotImplemented('NamedItem.value of a formula');
}
