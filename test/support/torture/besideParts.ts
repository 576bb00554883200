import { DECLARATION, DRAWING, MAIN, OFFICE, relationships, type Parts } from './namespaces';

const XDR = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const THREADED = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
const PERSON = '{11111111-0000-0000-0000-000000000000}';

const point = (name: string, column: number, row: number): string =>
  `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;

const anchor = (column: number, object: string): string =>
  `<xdr:twoCellAnchor editAs="oneCell">${point('from', column, 13)}${point('to', column + 3, 20)}${object}<xdr:clientData/></xdr:twoCellAnchor>`;

const shape = '<xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr>';

const reference = (name: string, cells: string): string =>
  `<c:${name}><c:numRef><c:f>${cells}</c:f></c:numRef></c:${name}>`;

/** What stands on and beside the plan's cells: a picture, a chart of them, notes old and new, tables, a picture in the header. */
export const besideParts: Parts = {
  'xl/drawings/drawing1.xml':
    `${DECLARATION}<xdr:wsDr xmlns:xdr="${XDR}" xmlns:a="${DRAWING}">` +
    anchor(
      0,
      `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="Stemma"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${OFFICE}" r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>${shape}</xdr:pic>`,
    ) +
    anchor(
      3,
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="3" name="Grafico"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${OFFICE}" r:id="rId2"/></a:graphicData></a:graphic></xdr:graphicFrame>`,
    ) +
    '</xdr:wsDr>',
  'xl/drawings/_rels/drawing1.xml.rels': relationships({
    rId1: ['image', '../media/image1.png'],
    rId2: ['chart', '../charts/chart1.xml'],
  }),
  'xl/media/image1.png': Uint8Array.from(
    atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
    (letter) => letter.charCodeAt(0),
  ),
  'xl/charts/chart1.xml':
    `${DECLARATION}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="${DRAWING}"><c:roundedCorners val="0"/><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/>` +
    `<c:ser><c:idx val="0"/><c:order val="0"/>${reference('val', "'Il Piano'!$E$3:$E$8")}</c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart>` +
    '<c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>',
  'xl/comments1.xml': `${DECLARATION}<comments xmlns="${MAIN}"><authors><author>tc=${PERSON}</author><author>Ufficio</author></authors><commentList><comment ref="E3" authorId="0" shapeId="0"><text><t>[Commento in thread] Da rivedere</t></text></comment><comment ref="F4" authorId="1" shapeId="0"><text><r><rPr><b/></rPr><t>Ufficio: </t></r><r><t xml:space="preserve">nota </t></r></text></comment></commentList></comments>`,
  'xl/threadedComments/threadedComment1.xml': `${DECLARATION}<ThreadedComments xmlns="${THREADED}"><threadedComment ref="E3" dT="2017-03-01T10:00:00.00" personId="${PERSON}" id="{22222222-0000-0000-0000-000000000000}"><text>Da rivedere</text></threadedComment></ThreadedComments>`,
  'xl/persons/person.xml': `${DECLARATION}<personList xmlns="${THREADED}"><person displayName="Anna Bianchi" id="${PERSON}" userId="anna" providerId="None"/></personList>`,
  'xl/drawings/vmlDrawing1.vml': `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">${noteShape(2, 4)}${noteShape(3, 5)}</xml>`,
  'xl/drawings/vmlDrawing2.vml':
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"><v:shape id="LH" type="#_x0000_t75" style="width:20pt;height:20pt"><v:imagedata o:relid="rId1" o:title="stemma"/></v:shape></xml>',
  'xl/drawings/_rels/vmlDrawing2.vml.rels': relationships({ rId1: ['image', '../media/image1.png'] }),
  'xl/printerSettings/printerSettings1.bin': Uint8Array.from({ length: 300 }, (_, index) => (index * 7) % 256),
  'xl/tables/table1.xml': table(1, 'Voci', 'I2:J8', ['Voce', 'Importo']),
  'xl/tables/table2.xml': table(2, 'Altrove', 'A1:B3', ['Anno', 'Uso']),
};

function noteShape(row: number, column: number): string {
  return `<v:shape id="_x0000_s10${row}" type="#_x0000_t202" style="visibility:hidden" o:insetmode="auto"><x:ClientData ObjectType="Note"><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
}

function table(id: number, name: string, ref: string, columns: readonly string[]): string {
  const listed = columns.map((column, index) => `<tableColumn id="${index + 1}" name="${column}"/>`).join('');
  return `${DECLARATION}<table xmlns="${MAIN}" id="${id}" name="${name}" displayName="${name}" ref="${ref}" totalsRowShown="0"><autoFilter ref="${ref}"/><tableColumns count="${columns.length}">${listed}</tableColumns><tableStyleInfo name="Del Comune" showRowStripes="1"/></table>`;
}
