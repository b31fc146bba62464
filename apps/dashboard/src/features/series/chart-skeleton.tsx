import { useLate } from '../../ui/use-late.ts';

const lines = [0, 0.25, 0.5, 0.75, 1];

/** The empty chart before its figures are here, in its exact height. */
export function ChartSkeleton() {
  const isShown = useLate(true);
  return (
    <div className="time-chart" aria-hidden="true">
      {isShown && (
        <div className="time-chart-area">
          {lines.map((line) => (
            <span key={line} className="time-chart-line" style={{ '--y': line }} />
          ))}
        </div>
      )}
    </div>
  );
}
