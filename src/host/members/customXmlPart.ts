import type { FileCustomXml } from '../../xlsx/content';
import { namespaceOf } from '../../xlsx/customXml/namespaceOf';
import type { HostWorkbook } from '../model/workbook';
import { HostError, invalidArgument } from '../protocol/hostError';
import { defineClass } from './hostClass';

interface CustomXmlOf {
  readonly workbook: HostWorkbook;
  readonly id: string;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.customxmlpart */
export const customXmlPartClass = defineClass<CustomXmlOf>({
  name: 'CustomXmlPart',
  id: ({ id }) => id,
  isGone: (target) => find(target) === undefined,
  properties: {
    Id: { get: ({ id }) => id },
    NamespaceUri: { get: (target) => part(target).namespaceUri },
  },
  methods: {
    GetXml: (target) => part(target).xml,
    SetXml: (target, [xml]) => {
      const { workbook, id } = target;
      const text = readXml(xml);
      if (text !== part(target).xml) workbook.apply({ kind: 'setCustomXml', id, xml: text });
    },
    Delete: ({ workbook, id }) => {
      workbook.apply({ kind: 'deleteCustomXml', id });
    },
  },
});

/** XML that Excel takes: well-formed, without a DTD. */
export function readXml(xml: unknown): string {
  if (typeof xml !== 'string' || namespaceOf(xml) === null) throw invalidArgument('the XML is not well-formed');
  return xml;
}

function find({ workbook, id }: CustomXmlOf): FileCustomXml | undefined {
  return workbook.file.customXml().find((each) => each.id === id);
}

function part(target: CustomXmlOf): FileCustomXml {
  const found = find(target);
  if (!found) throw new HostError('ItemNotFound', `There is no custom XML part ${target.id}.`);
  return found;
}
