import type { DefinedName } from '../../xlsx/content';
import { printAbsolute } from '../model/address';
import { isSame, readNewName, shownName } from '../model/names';
import type { HostSheet } from '../model/sheet';
import type { HostWorkbook } from '../model/workbook';
import { HostError, invalidArgument } from '../protocol/hostError';
import { defineClass, type Argument, type HostClass, type HostObject } from './hostClass';
import { namedItemClass, readNameFormula } from './namedItem';
import { rangeClass } from './range';

interface NamesOf {
  readonly workbook: HostWorkbook;
  /** The sheet whose own names they are; null for the workbook's. */
  readonly sheet: HostSheet | null;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.nameditemcollection */
export const namedItemCollectionClass: HostClass<NamesOf> = defineClass<NamesOf>({
  name: 'NamedItemCollection',
  items: (target) => namesOf(target).map((each) => itemOf(target, each)),
  item: (target, key) => {
    const found = find(target, key);
    if (!found) throw new HostError('ItemNotFound', 'There is no such name.', 'NamedItemCollection.getItem');
    return found;
  },
  objectMethods: {
    Add: (target, [name, reference, comment]) => {
      const { workbook } = target;
      const added: DefinedName = {
        name: readNewName(name, workbook, scopeOf(target)),
        scope: scopeOf(target),
        refersTo: readReference(reference),
        hidden: false,
        comment: comment === undefined || comment === null ? '' : String(comment),
      };
      workbook.applyToNames({ kind: 'setName', name: added }, added.name);
      return itemOf(target, added);
    },
    GetItemOrNullObject: (target, [key]) => find(target, key),
  },
  methods: {
    GetCount: (target) => namesOf(target).length,
  },
});

function namesOf(target: NamesOf): readonly DefinedName[] {
  return target.workbook.file.definedNames.filter(({ scope }) => scope === scopeOf(target));
}

function scopeOf({ sheet }: NamesOf): number | null {
  return sheet?.index ?? null;
}

function find(target: NamesOf, key: Argument): HostObject | null {
  if (typeof key !== 'string') throw invalidArgument('a name is a text');
  const found = namesOf(target).find(({ name }) => isSame(shownName(name), key));
  return found ? itemOf(target, found) : null;
}

function itemOf({ workbook, sheet }: NamesOf, { name }: DefinedName): HostObject {
  return namedItemClass.of({ workbook, sheet, name });
}

/** A range, whose reference is absolute, or a formula. */
function readReference(reference: Argument): string {
  const range = rangeClass.targetOf(reference);
  return range ? printAbsolute(range.sheet.name, range.area) : readNameFormula(reference);
}
