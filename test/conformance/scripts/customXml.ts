// What a method gives is a result, not a property to load; each attempt is a run of its own.
/* eslint-disable office-addins/load-object-before-read, office-addins/no-context-sync-in-loop */
import { codeOf, type Script } from '../script';

const PIANO = 'urn:example:piano';
const xmlOf = (text: string, namespace = PIANO): string =>
  `<p:settings xmlns:p="${namespace}"><p:year>${text}</p:year></p:settings>`;

export const CUSTOM_XML_SCRIPTS: readonly Script[] = [
  {
    name: 'a custom XML part is added, found by namespace and id, changed and deleted',
    run: (run) =>
      run(async (context) => {
        const parts = context.workbook.customXmlParts;
        const added = parts.add(xmlOf('2017')).load('id,namespaceUri');
        const scoped = parts.getByNamespace(PIANO);
        const counts = [parts.getByNamespace('urn:example:other').getCount(), scoped.getCount()];
        const only = scoped.getOnlyItem().getXml();
        await context.sync();
        const byId = parts.getItem(added.id);
        byId.setXml(xmlOf('2018'));
        const again = scoped.getItemOrNullObject(added.id);
        const changed = again.getXml();
        await context.sync();
        byId.delete();
        const gone = parts.getItemOrNullObject(added.id);
        const none = scoped.getOnlyItemOrNullObject();
        await context.sync();
        return [
          [/^\{[\dA-F-]{36}\}$/.test(added.id), added.namespaceUri],
          counts.map((count) => count.value),
          only.value,
          changed.value,
          [gone.isNullObject, none.isNullObject],
        ];
      }),
    expected: [[true, PIANO], [0, 1], xmlOf('2017'), xmlOf('2018'), [true, true]],
  },
  {
    name: 'the only part of a namespace is changed and deleted in the batch that finds it',
    run: (run) =>
      run(async (context) => {
        const parts = context.workbook.customXmlParts;
        parts.add(xmlOf('2017'));
        parts.getByNamespace(PIANO).getOnlyItem().setXml(xmlOf('2018'));
        const changed = parts.getByNamespace(PIANO).getOnlyItem().getXml();
        await context.sync();
        parts.getByNamespace(PIANO).getOnlyItem().delete();
        const count = parts.getCount();
        await context.sync();
        return [changed.value, count.value];
      }),
    expected: [xmlOf('2018'), 0],
  },
  {
    name: 'the parts of a namespace are listed, and of two there is no only one',
    run: async (run) => {
      const listed = await run(async (context) => {
        const parts = context.workbook.customXmlParts;
        parts.add(xmlOf('1'));
        parts.add('<plain/>');
        parts.add(xmlOf('1'));
        const scoped = parts.getByNamespace(PIANO).load('items/id,items/namespaceUri');
        const plain = parts.getByNamespace('').getOnlyItem().load('namespaceUri');
        const either = parts.getByNamespace(PIANO).getOnlyItemOrNullObject();
        await context.sync();
        const item = parts
          .getByNamespace(PIANO)
          .getItem(scoped.items[0]?.id ?? '')
          .getXml();
        await context.sync();
        const ids = new Set(scoped.items.map(({ id }) => id));
        return [ids.size, item.value, plain.namespaceUri, either.isNullObject];
      });
      const code = await codeOf(
        run(async (context) => {
          context.workbook.customXmlParts.getByNamespace(PIANO).getOnlyItem().load('id');
          await context.sync();
        }),
      );
      return [listed, code];
    },
    expected: [[2, xmlOf('1'), '', true], 'GeneralException'],
  },
  {
    name: 'XML that is not well-formed is InvalidArgument, a part that is not there ItemNotFound',
    run: async (run) => {
      const codes: string[] = [];
      for (const xml of ['', 'text', '<a>', '<a></b>', '<p:a/>', '<a/><b/>'])
        codes.push(
          await codeOf(
            run(async (context) => {
              context.workbook.customXmlParts.add(xml);
              await context.sync();
            }),
          ),
        );
      const missing = await codeOf(
        run(async (context) => {
          context.workbook.customXmlParts.getItem('{00000000-0000-0000-0000-000000000000}').load('id');
          await context.sync();
        }),
      );
      return [codes, missing];
    },
    expected: [Array(6).fill('InvalidArgument'), 'ItemNotFound'],
  },
];
