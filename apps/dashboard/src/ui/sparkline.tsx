import './sparkline.css';

interface Props {
  values: readonly (number | null)[];
  /** Drawn paler behind; empty without comparison. */
  others: readonly (number | null)[];
  /** The unfinished last value is left out: it would look like a fall. */
  isSelected: boolean;
}

const WIDTH = 100;
const HEIGHT = 24;

/** The shape of a series, without axis; decoration for the figure above it. */
export function Sparkline({ values, others, isSelected }: Props) {
  const known = [...values, ...others].filter((value) => value !== null);
  const least = Math.min(...known);
  const most = Math.max(...known);
  const span = Math.max(values.length, others.length) - 1;
  const place = (value: number, index: number) => {
    const x = span <= 0 ? WIDTH / 2 : (index / span) * WIDTH;
    const y = most === least ? HEIGHT / 2 : HEIGHT - 2 - ((value - least) / (most - least)) * (HEIGHT - 5);
    return [x, y] as const;
  };
  const line = pathOf(values, place);
  return (
    <svg
      className={isSelected ? 'sparkline is-selected' : 'sparkline'}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {known.length > 0 && (
        <>
          <path className="sparkline-area" d={areaOf(values, place)} />
          <path className="sparkline-other" d={pathOf(others, place)} />
          <path className="sparkline-line" d={line} />
        </>
      )}
    </svg>
  );
}

type Place = (value: number, index: number) => readonly [number, number];

function pathOf(values: readonly (number | null)[], place: Place): string {
  let isDrawing = false;
  let path = '';
  for (const [index, value] of values.entries()) {
    if (value !== null) {
      const [x, y] = place(value, index);
      path += `${isDrawing ? 'L' : 'M'}${x.toFixed(2)} ${y.toFixed(2)}`;
    }
    isDrawing = value !== null;
  }
  return path;
}

/** One closed shape down to the base for each stretch without a gap. */
function areaOf(values: readonly (number | null)[], place: Place): string {
  let path = '';
  let stretch: (readonly [number, number])[] = [];
  const close = () => {
    const [first, last] = [stretch[0], stretch.at(-1)];
    if (first !== undefined && last !== undefined && stretch.length > 1) {
      const points = stretch.map(([x, y]) => `L${x.toFixed(2)} ${y.toFixed(2)}`).join('');
      path += `M${first[0].toFixed(2)} ${HEIGHT}${points}L${last[0].toFixed(2)} ${HEIGHT}Z`;
    }
    stretch = [];
  };
  for (const [index, value] of values.entries()) {
    if (value === null) close();
    else stretch.push(place(value, index));
  }
  close();
  return path;
}
