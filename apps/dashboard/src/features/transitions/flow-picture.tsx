import { bandPath, flowBands } from './flow-bands.ts';
import type { FlowRow } from './flow-rows.ts';

const WIDTH = 100;

/** Bands between the rows of one side and the page; decoration for the figures beside them. */
export function FlowPicture({ rows, height, isAfter }: { rows: readonly FlowRow[]; height: number; isAfter: boolean }) {
  const bands = flowBands(
    rows.map(({ count }) => count),
    height,
  );
  return (
    <svg
      className={isAfter ? 'flow-picture is-after' : 'flow-picture'}
      viewBox={`0 0 ${WIDTH} ${height}`}
      height={height}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {bands.map((band, index) => (
        <path
          // biome-ignore lint/suspicious/noArrayIndexKey: a band is known by the row beside it
          key={index}
          data-kind={rows[index]?.kind}
          d={bandPath(band, WIDTH)}
        />
      ))}
    </svg>
  );
}
