// What a method gives is a result, not a property to load.
/* eslint-disable office-addins/load-object-before-read */
import { codeOf, onSheet, type Script } from '../script';

/** Columns over two managers' means. */
function addColumns(sheet: Excel.Worksheet): Excel.Chart {
  sheet.getRange('A1:C2').values = [
    ['ROSSI', 0.9, 0.8],
    ['VERDI', 0.7, 1],
  ];
  const chart = sheet.charts.add('ColumnClustered', sheet.getRange('B1:B2'), 'Columns');
  chart.name = 'Medie';
  for (const [index, [name, cells]] of [
    ['Individuali', 'B1:B2'],
    ['Organizzativi', 'C1:C2'],
  ].entries()) {
    const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    series.name = name ?? '';
    series.setValues(sheet.getRange(cells));
    series.setXAxisValues(sheet.getRange('A1:A2'));
  }
  return chart;
}

export const CHART_SCRIPTS: readonly Script[] = [
  {
    name: 'a chart is found by the name it is given, with its series in order',
    run: (run) =>
      onSheet(run, async (sheet, context) => {
        addColumns(sheet);
        const chart = sheet.charts.getItem('Medie').load('name,chartType');
        const series = chart.series.load('items/name');
        const counts = [sheet.charts.getCount(), chart.series.getCount()];
        const none = sheet.charts.getItemOrNullObject('Altro');
        await context.sync();
        return [
          [chart.name, chart.chartType],
          series.items.map(({ name }) => name),
          counts.map(({ value }) => value),
          none.isNullObject,
        ];
      }),
    expected: [['Medie', 'ColumnClustered'], ['Individuali', 'Organizzativi'], [1, 2], true],
  },
  {
    name: 'title, legend, axes and labels of a chart are set and read back',
    run: (run) =>
      onSheet(run, async (sheet, context) => {
        const chart = addColumns(sheet);
        const { title, legend, axes } = chart;
        title.text = 'Medie per responsabile';
        title.format.font.size = 11;
        title.format.font.bold = true;
        title.format.font.color = '#44546a';
        legend.visible = true;
        legend.position = 'Bottom';
        axes.valueAxis.minimum = 0;
        axes.valueAxis.maximum = 1.1;
        axes.valueAxis.numberFormat = '0%';
        axes.valueAxis.tickLabelPosition = 'High';
        axes.valueAxis.majorGridlines.format.line.color = '#d9d9d9';
        axes.categoryAxis.reversePlotOrder = true;
        const series = chart.series.getItemAt(0);
        series.gapWidth = 60;
        series.overlap = -10;
        series.hasDataLabels = true;
        series.dataLabels.numberFormat = '0.0%';
        series.dataLabels.position = 'OutsideEnd';
        title.load('text,format/font/size,format/font/bold,format/font/color');
        legend.load('visible,position');
        axes.valueAxis.load('minimum,maximum,numberFormat,tickLabelPosition');
        axes.categoryAxis.load('reversePlotOrder');
        series.load('gapWidth,overlap,hasDataLabels');
        series.dataLabels.load('numberFormat,position,showValue');
        await context.sync();
        const { font } = title.format;
        return [
          [title.text, font.size, font.bold, font.color],
          [legend.visible, legend.position],
          [axes.valueAxis.minimum, axes.valueAxis.maximum, axes.valueAxis.numberFormat],
          [axes.valueAxis.tickLabelPosition, axes.categoryAxis.reversePlotOrder],
          [series.gapWidth, series.overlap, series.hasDataLabels],
          [series.dataLabels.numberFormat, series.dataLabels.position, series.dataLabels.showValue],
        ];
      }),
    expected: [
      ['Medie per responsabile', 11, true, '#44546A'],
      [true, 'Bottom'],
      [0, 1.1, '0%'],
      ['High', true],
      [60, -10, true],
      ['0.0%', 'OutsideEnd', true],
    ],
  },
  {
    name: 'a deleted chart is gone, and its name is free',
    run: (run) =>
      onSheet(run, async (sheet, context) => {
        addColumns(sheet).delete();
        addColumns(sheet);
        const count = sheet.charts.getCount();
        sheet.charts.getItem('Medie').delete();
        const none = sheet.charts.getItemOrNullObject('Medie');
        await context.sync();
        return [count.value, none.isNullObject];
      }),
    expected: [1, true],
  },
  {
    name: 'a chart that was found by its name is the same after a round trip, also under another name, until it is deleted',
    run: (run) =>
      onSheet(run, async (sheet, context) => {
        addColumns(sheet);
        const chart = sheet.charts.getItem('Medie').load('name');
        await context.sync();
        const before = chart.name;
        chart.name = 'Andamento';
        addColumns(sheet);
        await context.sync();
        const { title } = chart.load('name');
        title.text = 'Andamento nel tempo';
        title.load('text');
        await context.sync();
        chart.delete();
        const names = sheet.charts.load('items/name');
        await context.sync();
        chart.load('name');
        const code = await codeOf(context.sync());
        return [before, chart.name, title.text, names.items.map(({ name }) => name), code];
      }),
    expected: ['Medie', 'Andamento', 'Andamento nel tempo', ['Medie'], 'ItemNotFound'],
  },
  {
    name: 'a chart that is not there is ItemNotFound',
    run: (run) =>
      codeOf(
        onSheet(run, async (sheet, context) => {
          sheet.charts.getItem('Medie').delete();
          await context.sync();
        }),
      ),
    expected: 'ItemNotFound',
  },
];
