import { type KeyboardEvent, lazy, type PointerEvent, Suspense, useState } from 'react';
import { axisSteps } from './axis-steps.ts';
import { ChartAxes } from './chart-axes.tsx';
import type { ChartModel } from './chart-model.ts';
import { ChartTooltip } from './chart-tooltip.tsx';
import './time-chart.css';

const Plot = lazy(() => import('./plot.tsx'));

/**
 * Lines over time with our own axes, cross-line and tooltip. Works as a slider: arrow keys walk along the points and
 * each is read out, Home and End go to the ends, Esc leaves.
 */
export function TimeChart({ model, hasBars = false }: { model: ChartModel; hasBars?: boolean }) {
  const [active, setActive] = useState<number | null>(null);
  const { points } = model;
  const last = points.length - 1;
  const highest = Math.max(0, ...points.map((point) => Math.max(point.value ?? 0, point.other ?? 0)));
  const steps = axisSteps(highest, model.isWhole);
  const top = steps.at(-1) ?? 1;
  const shown = active === null ? null : Math.min(active, last);
  const point = shown === null ? undefined : points[shown];

  const follow = (event: PointerEvent<HTMLDivElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const index = Math.round(((event.clientX - left) / width) * last);
    setActive(Math.min(last, Math.max(0, index)));
  };
  const walk = (event: KeyboardEvent) => {
    const from = shown ?? last;
    const to = { ArrowLeft: from - 1, ArrowRight: from + 1, Home: 0, End: last }[event.key];
    if (event.key === 'Escape' && active !== null) setActive(null);
    else if (to !== undefined && !event.shiftKey) setActive(Math.min(last, Math.max(0, to)));
    else return;
    event.preventDefault();
  };

  return (
    <figure className="time-chart">
      <figcaption className="visually-hidden">{model.summary}</figcaption>
      <div
        className="time-chart-area"
        role="slider"
        tabIndex={0}
        aria-label={model.name}
        aria-valuemin={0}
        aria-valuemax={Math.max(0, last)}
        aria-valuenow={shown ?? last}
        aria-valuetext={spoken(model, shown ?? last)}
        onKeyDown={walk}
        onPointerMove={follow}
        onPointerDown={follow}
        onPointerLeave={() => setActive(null)}
        onFocus={(event) => event.target.matches(':focus-visible') && setActive(shown ?? last)}
        onBlur={() => setActive(null)}
      >
        <ChartAxes model={model} steps={steps} />
        <Suspense fallback={null}>
          <Plot model={model} top={top} hasBars={hasBars} />
        </Suspense>
        <Dots model={model} top={top} />
        {model.notes.map(({ id, at }) => (
          <span
            key={id}
            className="time-chart-note"
            style={{ '--x': last === 0 ? 0.5 : at / last }}
            aria-hidden="true"
          />
        ))}
        {shown !== null && point !== undefined && (
          <ChartTooltip model={model} point={point} at={last === 0 ? 0.5 : shown / last} top={top} />
        )}
      </div>
    </figure>
  );
}

/** Points that a line cannot show: the unfinished last one, and a figure without neighbours. */
function Dots({ model: { points, unfinished }, top }: { model: ChartModel; top: number }) {
  const last = points.length - 1;
  return points.map((point, index) => {
    const isOpen = unfinished !== null && index === last;
    const isAlone = points[index - 1]?.value == null && points[index + 1]?.value == null;
    if (point.value === null || !(isOpen || isAlone)) return null;
    const style = { '--x': last === 0 ? 0.5 : index / last, '--y': point.value / top };
    return <span key={point.title} className={isOpen ? 'time-chart-dot is-open' : 'time-chart-dot'} style={style} />;
  });
}

function spoken({ points, write, missing, notes }: ChartModel, index: number): string {
  const point = points[index];
  if (point === undefined) return '';
  const own = point.value === null ? (missing?.text ?? '–') : write(point.value);
  const other = point.otherTitle !== null && point.other !== null ? `, ${point.otherTitle}: ${write(point.other)}` : '';
  const noted = notes.filter(({ at }) => at === index).map(({ text }) => `, ${text}`);
  return `${point.title}: ${own}${other}${noted.join('')}`;
}
