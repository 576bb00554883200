import { DECLARATION, MAIN, OFFICE, relationships, type Parts } from './namespaces';

const PROPERTIES = 'http://schemas.openxmlformats.org/officeDocument/2006';

/** Parts nobody but their maker reads: macros, another workbook's values, the maker's own XML, properties, slicers, unknown ones. */
export const opaqueParts: Parts = {
  'xl/metadata.xml': `${DECLARATION}<metadata xmlns="${MAIN}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`,
  'xl/calcChain.xml': `${DECLARATION}<calcChain xmlns="${MAIN}"><c r="L3" i="1" l="1"/>${[4, 5, 6, 7, 8].map((row) => `<c r="L${row}" i="1"/>`).join('')}<c r="M3" i="1" a="1"/><c r="M5" i="1" a="1"/><c r="I10" i="1"/><c r="M12" i="1"/><c r="B3" i="2"/></calcChain>`,
  'xl/externalLinks/externalLink1.xml': `${DECLARATION}<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${OFFICE}" r:id="rId1"><sheetNames><sheetName val="Foglio1"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1"><v>1</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`,
  'xl/externalLinks/_rels/externalLink1.xml.rels': relationships({
    rId1: ['externalLinkPath', 'file://server/Bilancio%202017.xlsx'],
  }),
  'customXml/item1.xml':
    '\uFEFF<?xml version="1.0"?><protocollo xmlns="urn:example:protocollo"  numero="12/2017"><![CDATA[a<b]]></protocollo>',
  'customXml/itemProps1.xml': `${DECLARATION}<ds:datastoreItem xmlns:ds="${PROPERTIES}/customXml" ds:itemID="{33333333-0000-0000-0000-000000000000}"><ds:schemaRefs><ds:schemaRef ds:uri="urn:example:protocollo"/></ds:schemaRefs></ds:datastoreItem>`,
  'customXml/_rels/item1.xml.rels': relationships({ rId1: ['customXmlProps', 'itemProps1.xml'] }),
  'docProps/core.xml': `${DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:creator>Ufficio</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">2017-01-31T09:00:00Z</dcterms:created></cp:coreProperties>`,
  'docProps/app.xml': `${DECLARATION}<Properties xmlns="${PROPERTIES}/extended-properties" xmlns:vt="${PROPERTIES}/docPropsVTypes"><Application>Microsoft Excel</Application><Company>Comune</Company></Properties>`,
  'docProps/custom.xml': `${DECLARATION}<Properties xmlns="${PROPERTIES}/custom-properties" xmlns:vt="${PROPERTIES}/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Protocollo"><vt:lpwstr>12/2017</vt:lpwstr></property></Properties>`,
  'xl/slicers/slicer1.xml': `${DECLARATION}<slicers xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><slicer name="Voce" cache="FiltroDati_Voce" caption="Voce" rowHeight="241300"/></slicers>`,
  'xl/slicerCaches/slicerCache1.xml': `${DECLARATION}<slicerCacheDefinition xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" name="FiltroDati_Voce" sourceName="Voce"><extLst><x:ext xmlns:x="${MAIN}" uri="{2F2917AC-EB37-4324-AD4E-5DD8C200BD13}" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><x15:tableSlicerCache tableId="1" column="1"/></x:ext></extLst></slicerCacheDefinition>`,
  'xl/unknown/part1.dat': Uint8Array.from({ length: 64 }, (_, index) => 255 - index),
};

/** Any bytes: nothing here runs them. */
export const macros: Parts = {
  'xl/vbaProject.bin': Uint8Array.from({ length: 2048 }, (_, index) => (index * 31 + 7) % 256),
};
