import { contentTypes, DECLARATION, MAIN, OFFICE, relationships, X14, type Parts } from './namespaces';

export interface WorkbookOptions {
  readonly hasMacros: boolean;
  readonly date1904: boolean;
}

const SHEETS = [
  ['Il Piano', 'visible'],
  ["Dell'anno", 'visible'],
  ['Riepilogo spese', 'visible'],
  ['Elenchi', 'hidden'],
  ['Segreto', 'veryHidden'],
] as const;

const NAMES = [
  '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">\'Il Piano\'!$A$2:$G$8</definedName>',
  '<definedName name="Elenco">\'Il Piano\'!$C$3:$C$8</definedName>',
  '<definedName name="FiltroDati_Voce">#N/A</definedName>',
  '<definedName name="_xlnm.Print_Area" localSheetId="0">\'Il Piano\'!$A$1:$G$12</definedName>',
  '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'Il Piano\'!$A:$C,\'Il Piano\'!$1:$2</definedName>',
  '<definedName name="Rotto" comment="Da sistemare">#REF!</definedName>',
  '<definedName name="Soglia" function="0" vbProcedure="0">0.5</definedName>',
  '<definedName name="Soglia" localSheetId="2">"un\'altra"</definedName>',
  '<definedName name="zNascosto" hidden="1">\'Dell\'\'anno\'!$A$2</definedName>',
];

/** The workbook part, with all it may list, and what says which part is what. */
export function workbookParts({ hasMacros, date1904 }: WorkbookOptions): Parts {
  return {
    '[Content_Types].xml': types(hasMacros),
    '_rels/.rels': relationships({
      rId3: ['extended-properties', 'docProps/app.xml'],
      rId2: [
        'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
        'docProps/core.xml',
      ],
      rId1: ['officeDocument', 'xl/workbook.xml'],
      rId4: ['custom-properties', 'docProps/custom.xml'],
    }),
    'xl/workbook.xml':
      `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x15 un" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main" xmlns:un="urn:example:unknown" un:mark="1">` +
      `<fileVersion appName="xl" lastEdited="7" lowestEdited="4" rupBuild="22228"/><workbookPr codeName="QuestaCartella"${date1904 ? ' date1904="1"' : ''} defaultThemeVersion="166925"/>` +
      '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x15"><x15ac:absPath url="C:\\Piani\\" xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac"/></mc:Choice></mc:AlternateContent>' +
      '<bookViews><workbookView xWindow="-120" yWindow="-120" windowWidth="29040" windowHeight="15840" tabRatio="700"/></bookViews>' +
      `<sheets>${SHEETS.map(listed).join('')}<sheet name="Grafico" sheetId="20" r:id="rId20"/></sheets>` +
      `<externalReferences><externalReference r:id="rId15"/></externalReferences><definedNames>${NAMES.join('')}</definedNames>` +
      '<calcPr calcId="191029" iterate="1" iterateCount="50" fullPrecision="0"/><pivotCaches><pivotCache cacheId="7" r:id="rId14"/></pivotCaches>' +
      `<extLst><ext uri="{46BE6895-7355-4a93-B00E-2C351335B9C9}" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><x15:slicerCaches xmlns:x14="${X14}"><x14:slicerCache r:id="rId16"/></x15:slicerCaches></ext></extLst></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships({
      ...Object.fromEntries(
        SHEETS.map((_, index) => [`rId${index + 1}`, ['worksheet', `worksheets/sheet${index + 1}.xml`] as const]),
      ),
      rId20: ['chartsheet', 'chartsheets/sheet1.xml'],
      rId10: ['theme', 'theme/theme1.xml'],
      rId11: ['styles', 'styles.xml'],
      rId12: ['sharedStrings', 'sharedStrings.xml'],
      rId13: ['calcChain', 'calcChain.xml'],
      rId14: ['pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'],
      rId15: ['externalLink', 'externalLinks/externalLink1.xml'],
      rId16: ['http://schemas.microsoft.com/office/2007/relationships/slicerCache', 'slicerCaches/slicerCache1.xml'],
      rId17: ['sheetMetadata', 'metadata.xml'],
      rId18: ['http://schemas.microsoft.com/office/2017/10/relationships/person', 'persons/person.xml'],
      rId19: ['customXml', '../customXml/item1.xml'],
      rId21: ['urn:example:unknown-relationship', 'unknown/part1.dat'],
      ...(hasMacros && {
        rId22: ['http://schemas.microsoft.com/office/2006/relationships/vbaProject', 'vbaProject.bin'] as const,
      }),
    }),
  };
}

function listed([name, state]: (typeof SHEETS)[number], index: number): string {
  const hidden = state === 'visible' ? '' : ` state="${state}"`;
  return `<sheet name="${name}" sheetId="${index + 1}"${hidden} r:id="rId${index + 1}"/>`;
}

function types(hasMacros: boolean): string {
  const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const office = 'application/vnd.openxmlformats-officedocument';
  const worksheets = SHEETS.map((_, index) => [`xl/worksheets/sheet${index + 1}.xml`, `${sheet}.worksheet+xml`]);
  return contentTypes(
    {
      bin: `${sheet}.printerSettings`,
      png: 'image/png',
      rels: 'application/vnd.openxmlformats-package.relationships+xml',
      vml: `${office}.vmlDrawing`,
      xml: 'application/xml',
      dat: 'application/octet-stream',
    },
    {
      'xl/workbook.xml': hasMacros ? 'application/vnd.ms-excel.sheet.macroEnabled.main+xml' : `${sheet}.sheet.main+xml`,
      ...(hasMacros && { 'xl/vbaProject.bin': 'application/vnd.ms-office.vbaProject' }),
      ...Object.fromEntries(worksheets),
      'xl/chartsheets/sheet1.xml': `${sheet}.chartsheet+xml`,
      'xl/externalLinks/externalLink1.xml': `${sheet}.externalLink+xml`,
      'xl/theme/theme1.xml': `${office}.theme+xml`,
      'xl/styles.xml': `${sheet}.styles+xml`,
      'xl/sharedStrings.xml': `${sheet}.sharedStrings+xml`,
      'xl/metadata.xml': `${sheet}.sheetMetadata+xml`,
      'xl/calcChain.xml': `${sheet}.calcChain+xml`,
      'xl/pivotCache/pivotCacheDefinition1.xml': `${sheet}.pivotCacheDefinition+xml`,
      'xl/pivotCache/pivotCacheRecords1.xml': `${sheet}.pivotCacheRecords+xml`,
      'xl/pivotTables/pivotTable1.xml': `${sheet}.pivotTable+xml`,
      'xl/tables/table1.xml': `${sheet}.table+xml`,
      'xl/tables/table2.xml': `${sheet}.table+xml`,
      'xl/comments1.xml': `${sheet}.comments+xml`,
      'xl/threadedComments/threadedComment1.xml': 'application/vnd.ms-excel.threadedcomments+xml',
      'xl/persons/person.xml': 'application/vnd.ms-excel.person+xml',
      'xl/slicers/slicer1.xml': 'application/vnd.ms-excel.slicer+xml',
      'xl/slicerCaches/slicerCache1.xml': 'application/vnd.ms-excel.slicerCache+xml',
      'xl/drawings/drawing1.xml': `${office}.drawing+xml`,
      'xl/drawings/drawing2.xml': `${office}.drawing+xml`,
      'xl/charts/chart1.xml': `${office}.drawingml.chart+xml`,
      'customXml/itemProps1.xml': `${office}.customXmlProperties+xml`,
      'docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
      'docProps/app.xml': `${office}.extended-properties+xml`,
      'docProps/custom.xml': `${office}.custom-properties+xml`,
    },
  );
}
