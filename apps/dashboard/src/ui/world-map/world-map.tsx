import { type KeyboardEvent, useState } from 'react';
import { quantileBins, shadeOf } from '../quantile-bins.ts';
import { namelessLand, worldOutlines } from './generated/world-outlines.ts';
import { type MapView, mapViewNames, mapViews } from './map-views.ts';
import { nextPlace } from './next-place.ts';
import '../shades.css';
import './world-map.css';

export interface MapCountry {
  /** Two capital letters. */
  code: string;
  label: string;
  value: number;
  /** What pressing it does, with its figure. */
  spoken: string;
  /** The figure in words. */
  figure: string;
}

interface Props {
  name: string;
  countries: readonly MapCountry[];
  /** How the ends of a bin are written. */
  writeBin: (from: number, to: number) => string;
  noneLabel: string;
  onPress: (code: string) => void;
  viewLabel: string;
  viewName: (view: MapView) => string;
}

interface Place {
  code: string;
  /** Share of the map's width and height. */
  x: number;
  y: number;
}

/** Countries shaded by value. One stop of the tab key; arrows go from the most to the least, and enter presses. */
export default function WorldMap({ name, countries, writeBin, noneLabel, onPress, viewLabel, viewName }: Props) {
  const [view, setView] = useState<MapView>('world');
  const [place, setPlace] = useState<Place | null>(null);
  const [stop, setStop] = useState('');
  const ranked = countries
    .filter(({ code, value }) => value > 0 && worldOutlines[code] !== undefined)
    .toSorted((a, b) => b.value - a.value);
  const bins = quantileBins(ranked.map(({ value }) => value));
  const own = new Set(ranked.map(({ code }) => code));
  const rest = Object.entries(worldOutlines).filter(([code]) => !own.has(code));
  const shown = ranked.find(({ code }) => code === place?.code);
  const tabStop = own.has(stop) ? stop : ranked[0]?.code;

  const [left, upper, wide, high] = mapViews[view];

  const point = (code: string, { currentTarget }: { currentTarget: SVGPathElement }) => {
    const { x, y, width, height } = currentTarget.getBBox();
    const inView = (at: number): number => Math.min(1, Math.max(0, at));
    setPlace({ code, x: inView((x + width / 2 - left) / wide), y: inView((y + height / 2 - upper) / high) });
  };
  const walk = (event: KeyboardEvent<SVGPathElement>, code: string) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onPress(code);
      return;
    }
    const at = ranked.findIndex((country) => country.code === code);
    const next = nextPlace(event.key, at, ranked.length);
    if (next === null) return;
    event.preventDefault();
    event.currentTarget.parentElement?.querySelector<SVGPathElement>(`[data-code="${ranked[next]?.code}"]`)?.focus();
  };

  return (
    <div className="world-map">
      <select
        className="input world-view"
        aria-label={viewLabel}
        value={view}
        onChange={({ target }) => setView(target.value as MapView)}
      >
        {mapViewNames.map((one) => (
          <option key={one} value={one}>
            {viewName(one)}
          </option>
        ))}
      </select>
      <div className="world-map-picture">
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a picture */}
        <svg viewBox={`${left} ${upper} ${wide} ${high}`} role="group" aria-label={name}>
          <path className="world-land" d={namelessLand} />
          {rest.map(([code, outline]) => (
            <path key={code} className="world-land" d={outline} />
          ))}
          {ranked.map(({ code, value, spoken }) => (
            // biome-ignore lint/a11y/useSemanticElements: a button cannot be an outline
            <path
              key={code}
              className="world-country"
              d={worldOutlines[code]}
              data-code={code}
              data-shade={shadeOf(bins, value)}
              role="button"
              tabIndex={code === tabStop ? 0 : -1}
              aria-label={spoken}
              onClick={() => onPress(code)}
              onKeyDown={(event) => walk(event, code)}
              onFocus={(event) => {
                setStop(code);
                point(code, event);
              }}
              onBlur={() => setPlace(null)}
              onPointerEnter={(event) => point(code, event)}
              onPointerLeave={() => setPlace(null)}
            />
          ))}
          {place !== null && <path className="world-ring" d={worldOutlines[place.code]} />}
        </svg>
        {place !== null && shown !== undefined && (
          <div
            className="world-tip"
            aria-hidden="true"
            data-side={place.x > 0.5 ? 'left' : 'right'}
            style={{ '--x': place.x, '--y': place.y }}
          >
            <strong>{shown.label}</strong>
            <span>{shown.figure}</span>
          </div>
        )}
      </div>
      <ul className="world-legend">
        <li data-shade="0">{noneLabel}</li>
        {bins.map(({ from, to, shade }) => (
          <li key={shade} data-shade={shade}>
            {writeBin(from, to)}
          </li>
        ))}
      </ul>
    </div>
  );
}
