import { useEffect, useRef } from 'react';
import './usable-language.ts';
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { useThemeName } from '../use-theme-name.ts';
import type { ChartModel } from './chart-model.ts';

/** How far the canvas reaches over the plot on each side, so that lines at the edge are not cut. */
const BLEED = 6;
/** Half of the widest bar, which stands in the middle of its day. */
const HALF_BAR = 22;

/** The lines of a time chart and nothing else: axes, labels and marks are elements around it. Fills its parent. */
export default function Plot({ model, top, hasBars }: { model: ChartModel; top: number; hasBars: boolean }) {
  const frame = useRef<HTMLDivElement>(null);
  const theme = useThemeName();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a canvas keeps its colours until it is painted again
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const plot = new uPlot(optionsOf(model, top, sizeOf(element), hasBars), dataOf(model), element);
    const observer = new ResizeObserver(() => plot.setSize(sizeOf(element)));
    observer.observe(element);
    return () => {
      observer.disconnect();
      plot.destroy();
    };
  }, [model, top, theme, hasBars]);
  return <div ref={frame} className={hasBars ? 'time-chart-plot has-bars' : 'time-chart-plot'} aria-hidden="true" />;
}

function sizeOf(element: HTMLElement): { width: number; height: number } {
  return { width: Math.max(1, element.clientWidth), height: Math.max(1, element.clientHeight) };
}

/** Position, the finished part, the way to the unfinished last point, the comparison. */
function dataOf({ points, unfinished }: ChartModel): uPlot.AlignedData {
  const last = points.length - 1;
  const value = points.map((point) => point.value);
  const isTail = (index: number) => unfinished !== null && index >= last - 1;
  return [
    points.map((_, index) => index),
    value.map((figure, index) => (unfinished !== null && index === last ? null : figure)),
    value.map((figure, index) => (isTail(index) ? figure : null)),
    points.map((point) => point.other),
  ];
}

/** TRICKY: the library scales widths to the screen's pixels, but not dashes. */
function inPixels(...dash: number[]): number[] {
  return dash.map((length) => length * devicePixelRatio);
}

function optionsOf(
  model: ChartModel,
  top: number,
  size: { width: number; height: number },
  hasBars: boolean,
): uPlot.Options {
  const style = getComputedStyle(document.documentElement);
  const accent = style.getPropertyValue('--accent').trim();
  const last = model.points.length - 1;
  const bare = { points: { show: false } };
  const bars = hasBars ? uPlot.paths.bars?.({ size: [0.7, 40] }) : undefined;
  const asBars = bars === undefined ? {} : { paths: bars };
  return {
    ...size,
    padding: [BLEED, hasBars ? HALF_BAR : BLEED, BLEED, hasBars ? HALF_BAR : BLEED],
    legend: { show: false },
    cursor: { show: false },
    scales: {
      x: { time: false, range: () => (last === 0 ? [-1, 1] : [0, last]) },
      y: { range: () => [0, top] },
    },
    axes: [{ show: false }, { show: false }],
    series: [
      {},
      { ...bare, ...asBars, stroke: accent, width: hasBars ? 1 : 2, fill: `${accent}${hasBars ? '66' : '14'}` },
      { ...bare, ...asBars, stroke: accent, width: hasBars ? 1 : 2, dash: inPixels(1, 5), cap: 'round' },
      { ...bare, stroke: style.getPropertyValue('--ctl').trim(), width: 1.4, dash: inPixels(2, 4) },
    ],
  };
}
