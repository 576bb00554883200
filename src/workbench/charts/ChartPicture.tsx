import * as React from 'react';
import type { ChartView } from '../../host/model/chartView';
import type { NumberFormats } from '../../host/text/numberFormats';
import { layOut, type DrawnBar, type LaidOutBars } from './layOut';
import { LEGEND_LINE, legendLines } from './legend';
import type { BarsView } from './scale';

interface ChartPictureProps {
  readonly chart: ChartView;
  readonly width: number;
  readonly height: number;
  readonly formats: NumberFormats;
}

/** As Excel's own first colours; a file that says none leaves them to its theme. */
const COLORS = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];
const GRID = '#D9D9D9';
const INK = '#595959';
const LETTER = 6;

/** A chart of columns or bars as a picture; of other kinds the frame and the name. */
export function ChartPicture({ chart, width, height, formats }: ChartPictureProps): JSX.Element {
  const { bars, name } = chart;
  return (
    <svg role="img" aria-label={bars?.title?.text ?? name} width={width} height={height} fontSize="12" fill={INK}>
      <rect x="0.5" y="0.5" width={width - 1} height={height - 1} fill={bars?.paper ?? '#FFFFFF'} stroke={GRID} />
      {bars === null ? (
        <text x={width / 2} y={height / 2} textAnchor="middle">
          {name}
        </text>
      ) : (
        <Plot bars={bars} width={width} height={height} formats={formats} />
      )}
    </svg>
  );
}

interface PlotProps {
  readonly bars: BarsView;
  readonly width: number;
  readonly height: number;
  readonly formats: NumberFormats;
}

function Plot({ bars, width, height, formats }: PlotProps): JSX.Element {
  const laidOut = layOut(bars, width, height);
  const { title, legend, series } = bars;
  return (
    <>
      {title && (
        <text x={width / 2} y={20} textAnchor="middle" fontSize={pixels(title.font.size ?? 14)} {...fontOf(title.font)}>
          {title.text}
        </text>
      )}
      <Axes bars={bars} laidOut={laidOut} formats={formats} />
      {laidOut.bars.map((bar) => (
        <rect
          key={`${bar.series}-${bar.category}`}
          x={bar.x}
          y={bar.y}
          width={bar.width}
          height={bar.height}
          fill={colorOf(bars, bar.series)}
          stroke={series[bar.series]?.edge ?? 'none'}
        />
      ))}
      {laidOut.bars.map((bar) => (
        <BarLabel key={`${bar.series}-${bar.category}`} bars={bars} bar={bar} formats={formats} />
      ))}
      {legend && <Legend bars={bars} width={width} bottom={height - 10} />}
    </>
  );
}

function Axes({
  bars: { direction, valueAxis, categoryAxis },
  laidOut: { plot, scale, categories, middleOf, placeOf },
  formats,
}: Pick<PlotProps, 'bars' | 'formats'> & { readonly laidOut: LaidOutBars }): JSX.Element {
  const isStanding = direction === 'col';
  const bottom = plot.y + plot.height;
  return (
    <>
      {scale.ticks.map((tick) => {
        const at = placeOf(tick);
        const line = isStanding
          ? { x1: plot.x, x2: plot.x + plot.width, y1: at, y2: at }
          : { x1: at, x2: at, y1: plot.y, y2: bottom };
        const place = isStanding
          ? ({ x: plot.x - 6, y: at + 4, textAnchor: 'end' } as const)
          : ({ x: at, y: bottom + 15, textAnchor: 'middle' } as const);
        return (
          <React.Fragment key={tick}>
            {valueAxis.hasGridlines && <line {...line} stroke={valueAxis.gridColor ?? GRID} />}
            {valueAxis.labels !== 'none' && (
              <text {...place} {...fontOf(valueAxis.font)}>
                {formats.render(tick, valueAxis.numberFormat ?? 'General')}
              </text>
            )}
          </React.Fragment>
        );
      })}
      {categories.map((text, index) => {
        const room = isStanding ? plot.width / categories.length : plot.x - 12;
        const place = isStanding
          ? ({ x: middleOf(index), y: bottom + 15, textAnchor: 'middle' } as const)
          : ({ x: plot.x - 6, y: middleOf(index) + 4, textAnchor: 'end' } as const);
        return (
          <text key={index} {...place} {...fontOf(categoryAxis.font)}>
            {shortened(text, room)}
          </text>
        );
      })}
    </>
  );
}

function BarLabel({
  bars: { direction, series },
  bar,
  formats,
}: Pick<PlotProps, 'bars' | 'formats'> & { readonly bar: DrawnBar }): JSX.Element | null {
  const labels = series[bar.series]?.labels;
  if (!labels?.showsValue) return null;
  const isOutside = labels.position === 'outEnd';
  const middle = { x: bar.x + bar.width / 2, y: bar.y + bar.height / 2 + 4, textAnchor: 'middle' } as const;
  const above = { ...middle, y: bar.y - 4 };
  const beside = { ...middle, x: bar.x + bar.width + 4, textAnchor: 'start' } as const;
  const place = !isOutside ? middle : direction === 'col' ? above : beside;
  return (
    <text {...place} {...fontOf(labels.font)}>
      {formats.render(bar.value, labels.numberFormat ?? 'General')}
    </text>
  );
}

function Legend({
  bars,
  width,
  bottom,
}: {
  readonly bars: BarsView;
  readonly width: number;
  readonly bottom: number;
}): JSX.Element {
  const lines = legendLines(bars, width);
  return (
    <>
      {lines.flatMap((entries, line) =>
        entries.map(({ series, name, x }) => {
          const y = bottom - (lines.length - 1 - line) * LEGEND_LINE;
          return (
            <React.Fragment key={series}>
              <rect x={x} y={y - 9} width="10" height="10" fill={colorOf(bars, series)} />
              <text x={x + 16} y={y}>
                {name}
              </text>
            </React.Fragment>
          );
        }),
      )}
    </>
  );
}

function colorOf({ series }: BarsView, index: number): string {
  return series[index]?.color ?? COLORS[index % COLORS.length] ?? INK;
}

function fontOf({
  bold,
  color,
}: {
  readonly bold: boolean | null;
  readonly color: string | null;
}): React.SVGProps<SVGTextElement> {
  return { ...(bold === true && { fontWeight: 700 }), ...(color !== null && { fill: color }) };
}

const pixels = (points: number): number => (points * 4) / 3;

function shortened(text: string, room: number): string {
  const most = Math.max(1, Math.floor(room / LETTER));
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}
