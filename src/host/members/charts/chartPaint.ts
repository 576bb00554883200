import { readColor } from '../color';
import { defineClass } from '../hostClass';
import { known } from '../restyle';

interface FillOf {
  change(color: string): void;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chartfill */
export const chartFillClass = defineClass<FillOf>({
  name: 'ChartFill',
  methods: {
    SetSolidColor: (target, [color]) => {
      target.change(readColor(color, 'ChartFill.setSolidColor'));
    },
  },
});

interface LineOf {
  readonly color: string | null;
  change(color: string): void;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chartlineformat */
export const chartLineFormatClass = defineClass<LineOf>({
  name: 'ChartLineFormat',
  properties: {
    Color: {
      get: ({ color }) => known(color ?? undefined, 'ChartLineFormat.color'),
      set: (target, color) => {
        target.change(readColor(color, 'ChartLineFormat.color'));
      },
    },
  },
});
