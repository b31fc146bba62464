import { useEffect, useRef, useState } from 'react';
import { labelledPoints } from './axis-steps.ts';
import type { ChartModel } from './chart-model.ts';

const LABEL_PX = 76;

/** Lines and labels of a time chart, weekends, and the stretch in which nothing was collected. */
export function ChartAxes({ model, steps }: { model: ChartModel; steps: readonly number[] }) {
  const [frame, width] = useWidth();
  const { points, missing } = model;
  const last = points.length - 1;
  const top = steps.at(-1) ?? 1;
  const each = last === 0 ? 1 : 1 / last;
  return (
    <div ref={frame} className="time-chart-axes" aria-hidden="true">
      {points.map((point, index) => {
        if (!point.isShaded || last === 0) return null;
        const start = Math.max(0, (index - 0.5) * each);
        const style = { '--x': start, '--w': Math.min(1, (index + 0.5) * each) - start };
        return <span key={point.title} className="time-chart-shade" style={style} />;
      })}
      {missing !== null && last > 0 && (
        <span className="time-chart-missing" style={{ '--x': 0, '--w': Math.min(1, (missing.count - 0.5) * each) }}>
          <span>{missing.text}</span>
        </span>
      )}
      {steps.map((step) => (
        <span key={step} className="time-chart-line" data-base={step === 0 || undefined} style={{ '--y': step / top }}>
          <span>{model.writeAxis(step)}</span>
        </span>
      ))}
      {labelledPoints(points.length, width, LABEL_PX).map((index) => (
        <span
          key={index}
          className="time-chart-date"
          data-end={index === 0 && last > 0 ? 'first' : index === last && last > 0 ? 'last' : undefined}
          style={{ '--x': last === 0 ? 0.5 : index / last }}
        >
          {points[index]?.axisLabel}
        </span>
      ))}
      {model.unfinished !== null && (
        <span className="time-chart-unfinished" data-low={(points[last]?.value ?? 0) / top < 0.25 || undefined}>
          {model.unfinished}
        </span>
      )}
    </div>
  );
}

/** The width of an element in pixels, followed as it changes. */
function useWidth() {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(600);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [frame, width] as const;
}
