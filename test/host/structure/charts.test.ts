import { viewCharts } from '../../../src/host/model/chartView';
import { tortureWorkbook } from '../../support/torture/tortureWorkbook';
import { changedBy, differing, partsOf, withParts } from '../support/parts';
import { open, xlsx } from '../support/sheets';

const file = xlsx({
  A: [
    ['ROSSI', 0.9],
    ['VERDI', null],
    ['NERI & C.', 1],
  ],
  "O'B 2": [[2]],
});

function addBars(sheet: Excel.Worksheet, source: Excel.Range, categories: Excel.Range): void {
  const chart = sheet.charts.add('BarStacked100', source, 'Columns');
  chart.name = 'Stati';
  chart.title.text = 'Stati <2017>';
  chart.setPosition('D2', 'H20');
  const series = chart.series.getItemAt(0);
  series.name = 'Raggiunti';
  series.setXAxisValues(categories);
  series.format.fill.setSolidColor('#00805E');
  series.hasDataLabels = true;
  series.dataLabels.position = 'Center';
  chart.axes.categoryAxis.reversePlotOrder = true;
}

const drawn = async (bytes: Uint8Array): Promise<Uint8Array> =>
  (
    await changedBy(bytes, ({ workbook }) => {
      const [a, b] = [workbook.worksheets.getItem('A'), workbook.worksheets.getItem("O'B 2")];
      addBars(b, a.getRange('B1:B3'), a.getRange('A1:A3'));
    })
  ).saved;

test('a chart is a part of a drawing of its sheet, with the figures its cells hold', async () => {
  const parts = partsOf(await drawn(file));
  expect(parts['xl/worksheets/sheet2.xml']).toContain('<drawing r:id="rId1"/></worksheet>');
  expect(parts['xl/worksheets/_rels/sheet2.xml.rels']).toContain('Target="/xl/drawings/drawing1.xml"');
  expect(parts['xl/drawings/drawing1.xml']).toContain(
    '<xdr:from><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>' +
      '<xdr:to><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>20</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>',
  );
  const chart = parts['xl/charts/chart1.xml'] ?? '';
  expect(chart).toContain('<c:barDir val="bar"/><c:grouping val="percentStacked"/>');
  expect(chart).toContain('<a:t>Stati &lt;2017&gt;</a:t>');
  expect(chart).toContain(
    '<c:cat><c:strRef><c:f>A!$A$1:$A$3</c:f><c:strCache><c:ptCount val="3"/><c:pt idx="0"><c:v>ROSSI</c:v></c:pt><c:pt idx="1"><c:v>VERDI</c:v></c:pt><c:pt idx="2"><c:v>NERI &amp; C.</c:v></c:pt></c:strCache></c:strRef></c:cat>' +
      '<c:val><c:numRef><c:f>A!$B$1:$B$3</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>0.9</c:v></c:pt><c:pt idx="2"><c:v>1</c:v></c:pt></c:numCache></c:numRef></c:val>',
  );
});

describe('what a chart of the file remembers', () => {
  const changing = async (bytes: Uint8Array, sheet: string, cell: string): Promise<Uint8Array> =>
    (
      await changedBy(bytes, ({ workbook }) => {
        workbook.worksheets.getItem(sheet).getRange(cell).values = [[0.5]];
      })
    ).saved;

  test('is what its cells hold, when they were changed', async () => {
    const before = await drawn(file);
    const after = await changing(before, 'A', 'B2');
    expect(differing(before, after)).toEqual(['xl/charts/chart1.xml', 'xl/worksheets/sheet1.xml']);
    const [was, is] = [partsOf(before)['xl/charts/chart1.xml'], partsOf(after)['xl/charts/chart1.xml']];
    expect(is).toBe(was?.replace(/<c:pt idx="2"><c:v>1</, '<c:pt idx="1"><c:v>0.5</c:v></c:pt><c:pt idx="2"><c:v>1<'));
  });

  test('stays where other cells were', async () => {
    const before = await drawn(file);
    expect(differing(before, await changing(before, "O'B 2", 'A9'))).toEqual(['xl/worksheets/sheet2.xml']);
  });

  test('stays where another program wrote the chart', async () => {
    const theirs = withParts(await drawn(file), {
      'xl/charts/chart1.xml': (xml) => xml.replace('<c:layout/>', '<c:layout />'),
    });
    expect(differing(theirs, await changing(theirs, 'A', 'B2'))).toEqual(['xl/worksheets/sheet1.xml']);
  });
});

test('a chart that is read again shows what its cells hold now', async () => {
  const workbook = await open(await drawn(file));
  const [a, b] = workbook.sheets;
  workbook.setContent(a!, 1, 1, { value: 0.5, formula: null });
  expect(viewCharts(workbook, b!)).toMatchObject([
    {
      name: 'Stati',
      from: { row: 1, column: 3 },
      to: { row: 20, column: 8 },
      bars: {
        direction: 'bar',
        grouping: 'percentStacked',
        title: { text: 'Stati <2017>' },
        categoryAxis: { isReversed: true },
        series: [
          {
            name: 'Raggiunti',
            color: '#00805E',
            labels: { position: 'ctr', showsValue: true },
            values: [0.9, 0.5, 1],
            categories: ['ROSSI', 'VERDI', 'NERI & C.'],
          },
        ],
      },
    },
  ]);
});

test('a chart follows a sheet that is renamed', async () => {
  const { saved } = await changedBy(await drawn(file), ({ workbook }) => {
    workbook.worksheets.getItem('A').name = 'Il piano';
  });
  expect(partsOf(saved)['xl/charts/chart1.xml']).toContain("<c:f>'Il piano'!$B$1:$B$3</c:f>");
});

test('a chart that is deleted leaves the file as it was', async () => {
  const { saved } = await changedBy(await drawn(file), ({ workbook }) => {
    workbook.worksheets.getItem("O'B 2").charts.getItem('Stati').delete();
  });
  expect(differing(file, saved)).toEqual([]);
});

test('a sheet that is deleted takes its drawing and charts along', async () => {
  const added = await changedBy(file, ({ workbook }) => {
    const [a, c] = [workbook.worksheets.getItem('A'), workbook.worksheets.add('C')];
    addBars(c, a.getRange('B1:B3'), a.getRange('A1:A3'));
  });
  expect(differing(file, added.saved)).toEqual([
    '[Content_Types].xml',
    'xl/_rels/workbook.xml.rels',
    '+xl/charts/chart1.xml',
    '+xl/drawings/_rels/drawing1.xml.rels',
    '+xl/drawings/drawing1.xml',
    'xl/workbook.xml',
    '+xl/worksheets/_rels/sheet3.xml.rels',
    '+xl/worksheets/sheet3.xml',
  ]);
  const { saved } = await changedBy(added.saved, ({ workbook }) => {
    workbook.worksheets.getItem('C').delete();
  });
  expect(differing(file, saved)).toEqual([]);
});

test('charts beside those of people come and go, and theirs stay byte for byte', async () => {
  const torture = tortureWorkbook();
  const { saved } = await changedBy(torture, ({ workbook }) => {
    const plan = workbook.worksheets.getItem('Il Piano');
    addBars(plan, plan.getRange('A1:A3'), plan.getRange('B1:B3'));
  });
  expect(differing(torture, saved)).toEqual([
    '[Content_Types].xml',
    '+xl/charts/chart2.xml',
    'xl/drawings/_rels/drawing1.xml.rels',
    'xl/drawings/drawing1.xml',
  ]);
  const back = await changedBy(saved, ({ workbook }) => {
    workbook.worksheets.getItem('Il Piano').charts.getItem('Stati').delete();
  });
  expect(differing(torture, back.saved)).toEqual([]);
});

test('the chart of a person is read: name, place, figures', async () => {
  const workbook = await open(tortureWorkbook());
  expect(viewCharts(workbook, workbook.findSheet('Il Piano')!).map(({ name }) => name)).toEqual(['Grafico']);
});

test('a chart that was found stays the same one when another sheet goes before it', async () => {
  const { saved } = await changedBy(
    await drawn(xlsx({ A: [['ROSSI', 1]], "O'B 2": [[2]], C: [[3]] })),
    async (context) => {
      const { worksheets } = context.workbook;
      const found = worksheets.getItem("O'B 2").charts.getItemOrNullObject('Stati');
      await context.sync();
      worksheets.getItem('C').delete();
      found.delete();
    },
  );
  expect(Object.keys(partsOf(saved)).filter((path) => path.includes('chart'))).toEqual([]);
});
