import type { HostWorkbook } from '../model/workbook';
import { HostError, invalidArgument } from '../protocol/hostError';
import { customXmlPartClass, readXml } from './customXmlPart';
import { customXmlPartScopedCollectionClass } from './customXmlPartScopedCollection';
import { defineClass, type Argument, type HostObject } from './hostClass';

/** https://learn.microsoft.com/javascript/api/excel/excel.customxmlpartcollection */
export const customXmlPartCollectionClass = defineClass<{ readonly workbook: HostWorkbook }>({
  name: 'CustomXmlPartCollection',
  items: ({ workbook }) => workbook.file.customXml().map(({ id }) => customXmlPartClass.of({ workbook, id })),
  item: ({ workbook }, key) => {
    const found = find(workbook, key);
    if (!found) throw new HostError('ItemNotFound', 'There is no such custom XML part.');
    return found;
  },
  objectMethods: {
    Add: ({ workbook }, [xml]) => {
      const before = new Set(workbook.file.customXml().map(({ id }) => id));
      workbook.apply({ kind: 'addCustomXml', xml: readXml(xml) });
      const added = workbook.file.customXml().find(({ id }) => !before.has(id));
      if (!added) throw new Error('The custom XML part was not added');
      return customXmlPartClass.of({ workbook, id: added.id });
    },
    GetByNamespace: ({ workbook }, [namespaceUri]) => {
      if (typeof namespaceUri !== 'string') throw invalidArgument('a namespace is a text');
      return customXmlPartScopedCollectionClass.of({ workbook, namespaceUri });
    },
    GetItemOrNullObject: ({ workbook }, [key]) => find(workbook, key),
  },
  methods: {
    GetCount: ({ workbook }) => workbook.file.customXml().length,
  },
});

function find(workbook: HostWorkbook, key: Argument): HostObject | null {
  if (typeof key !== 'string') throw invalidArgument('an id is a text');
  const found = workbook.file.customXml().find((each) => each.id.toUpperCase() === key.toUpperCase());
  return found ? customXmlPartClass.of({ workbook, id: found.id }) : null;
}
