import type { FileCustomXml } from '../../xlsx/content';
import type { HostWorkbook } from '../model/workbook';
import { HostError, invalidArgument } from '../protocol/hostError';
import { customXmlPartClass } from './customXmlPart';
import { defineClass, type Argument, type HostObject } from './hostClass';

interface PartsOfNamespace {
  readonly workbook: HostWorkbook;
  readonly namespaceUri: string;
}

/** The parts of one namespace. https://learn.microsoft.com/javascript/api/excel/excel.customxmlpartscopedcollection */
export const customXmlPartScopedCollectionClass = defineClass<PartsOfNamespace>({
  name: 'CustomXmlPartScopedCollection',
  items: (target) => partsOf(target).map((part) => objectOf(target, part)),
  item: (target, key) => {
    const found = find(target, key);
    if (!found) throw new HostError('ItemNotFound', 'There is no such custom XML part.');
    return found;
  },
  objectMethods: {
    GetItemOrNullObject: (target, [key]) => find(target, key),
    GetOnlyItem: (target) => {
      const only = onlyItem(target);
      if (!only) throw new HostError('GeneralException', 'The collection does not have exactly one item.');
      return only;
    },
    GetOnlyItemOrNullObject: onlyItem,
  },
  methods: {
    GetCount: (target) => partsOf(target).length,
  },
});

function partsOf({ workbook, namespaceUri }: PartsOfNamespace): readonly FileCustomXml[] {
  return workbook.file.customXml().filter((part) => part.namespaceUri === namespaceUri);
}

function find(target: PartsOfNamespace, key: Argument): HostObject | null {
  if (typeof key !== 'string') throw invalidArgument('an id is a text');
  const found = partsOf(target).find(({ id }) => id.toUpperCase() === key.toUpperCase());
  return found ? objectOf(target, found) : null;
}

function onlyItem(target: PartsOfNamespace): HostObject | null {
  const [only, ...others] = partsOf(target);
  return only && others.length === 0 ? objectOf(target, only) : null;
}

function objectOf({ workbook }: PartsOfNamespace, { id }: FileCustomXml): HostObject {
  return customXmlPartClass.of({ workbook, id });
}
