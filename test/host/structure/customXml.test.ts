// What a method gives is a result, not a property to load.
/* eslint-disable office-addins/load-object-before-read */
import { changedBy, differing, partsOf, withParts } from '../support/parts';
import { xlsx } from '../support/sheets';
import { relationships } from './richFile';

const PIANO = '<piano xmlns="urn:example:piano">è</piano>';
const OTHERS = '\uFEFF<?xml version="1.0" encoding="utf-8"?>\r\n<b:Sources xmlns:b="urn:example:sources"/>';

/** With a part as SharePoint leaves it, and one that can't be read. */
const file = withParts(xlsx({ A: [[1]] }), {
  'customXml/item1.xml': OTHERS,
  'customXml/_rels/item1.xml.rels': relationships({ customXmlProps: 'itemProps1.xml' }),
  'customXml/itemProps1.xml':
    '<ds:datastoreItem ds:itemID="{0A0B0C0D-0000-4000-8000-000000000001}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>',
  'customXml/item2.xml': '<broken>',
  'xl/_rels/workbook.xml.rels': (xml) =>
    xml.replace(
      '</Relationships>',
      '<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/>' +
        '<Relationship Id="rIdY" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item2.xml"/></Relationships>',
    ),
});

const add = async (xml: string): Promise<Uint8Array> =>
  (await changedBy(file, ({ workbook }) => void workbook.customXmlParts.add(xml))).saved;

test('a part is added with the part of its id; the others keep their bytes', async () => {
  const saved = await add(PIANO);
  expect(differing(file, saved)).toEqual([
    '[Content_Types].xml',
    '+customXml/_rels/item3.xml.rels',
    '+customXml/item3.xml',
    '+customXml/itemProps3.xml',
    'xl/_rels/workbook.xml.rels',
  ]);
  const parts = partsOf(saved);
  expect(parts['customXml/item3.xml']).toBe(PIANO);
  expect(parts['customXml/itemProps3.xml']).toMatch(
    /<ds:datastoreItem ds:itemID="\{[\dA-F]{8}-[\dA-F]{4}-8[\dA-F]{3}-A[\dA-F]{3}-[\dA-F]{12}\}" xmlns:ds="[^"]+"><ds:schemaRefs><ds:schemaRef ds:uri="urn:example:piano"\/><\/ds:schemaRefs><\/ds:datastoreItem>$/,
  );
  expect(parts['[Content_Types].xml']).toContain(
    '<Override PartName="/customXml/itemProps3.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>',
  );
  expect(parts['[Content_Types].xml']).not.toContain('/customXml/item3.xml');
});

test('the same part gives the same bytes, another part another id', async () => {
  const [one, same, other] = [await add(PIANO), await add(PIANO), await add(PIANO.replace('è', 'e'))];
  expect(same).toEqual(one);
  expect(partsOf(other)['customXml/itemProps3.xml']).not.toBe(partsOf(one)['customXml/itemProps3.xml']);
});

test('parts of the file are listed under their ids, those that can not be read are not', async () => {
  const { saved } = await changedBy(file, async (context) => {
    const parts = context.workbook.customXmlParts.load('items/id,items/namespaceUri');
    const count = context.workbook.customXmlParts.getCount();
    await context.sync();
    expect(parts.items.map(({ id, namespaceUri }) => [id, namespaceUri])).toEqual([
      ['{0A0B0C0D-0000-4000-8000-000000000001}', 'urn:example:sources'],
    ]);
    expect(count.value).toBe(1);
    const xml = parts.items[0]!.getXml();
    await context.sync();
    expect(xml.value).toBe(OTHERS.slice(1));
  });
  expect(saved).toEqual(file);
});

test('a part that is deleted takes its own parts along, and what is added and deleted leaves the very bytes', async () => {
  const { saved } = await changedBy(file, ({ workbook }) => {
    workbook.customXmlParts.getItem('{0A0B0C0D-0000-4000-8000-000000000001}').delete();
  });
  expect(differing(file, saved)).toEqual([
    '-customXml/_rels/item1.xml.rels',
    '-customXml/item1.xml',
    '-customXml/itemProps1.xml',
    'xl/_rels/workbook.xml.rels',
  ]);
  const { saved: same } = await changedBy(file, ({ workbook }) => {
    workbook.customXmlParts.add(PIANO).delete();
  });
  expect(same).toEqual(file);
});

test('a part is changed in place', async () => {
  const added = await add(PIANO);
  const { saved } = await changedBy(added, ({ workbook }) => {
    workbook.customXmlParts.getByNamespace('urn:example:piano').getOnlyItem().setXml(PIANO.replace('è', 'ò'));
  });
  expect(differing(added, saved)).toEqual(['customXml/item3.xml']);
});
