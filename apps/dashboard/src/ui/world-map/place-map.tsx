import { type KeyboardEvent, useState } from 'react';
import { namelessLand, worldOutlines } from './generated/world-outlines.ts';
import { type MapView, mapViewNames, mapViews } from './map-views.ts';
import { nextPlace } from './next-place.ts';
import { projectPlace } from './project-place.ts';
import './world-map.css';

export interface MapPlace {
  label: string;
  latitude: number;
  longitude: number;
  value: number;
  /** What pressing it does, with its figure. */
  spoken: string;
  /** The figure in words. */
  figure: string;
}

interface Props {
  name: string;
  places: readonly MapPlace[];
  onPress: (label: string) => void;
  viewLabel: string;
  viewName: (view: MapView) => string;
}

/** Radius of the largest dot, as a part of the width of what is shown. */
const LARGEST = 0.018;
const SMALLEST = 0.0035;

/** Places as dots, their areas by value. One stop of the tab key; arrows go from the most to the least, and enter presses. */
export default function PlaceMap({ name, places, onPress, viewLabel, viewName }: Props) {
  const [view, setView] = useState<MapView>('world');
  const [active, setActive] = useState<string | null>(null);
  const [stop, setStop] = useState('');
  const [left, upper, wide, high] = mapViews[view];
  const ranked = places.filter(({ value }) => value > 0).toSorted((a, b) => b.value - a.value);
  const most = ranked[0]?.value ?? 1;
  const dots = ranked.map((place) => ({
    ...place,
    ...projectPlace(place.latitude, place.longitude),
    radius: wide * Math.max(SMALLEST, LARGEST * Math.sqrt(place.value / most)),
  }));
  const tabStop = dots.some(({ label }) => label === stop) ? stop : dots[0]?.label;
  const shown = dots.find(({ label }) => label === active);
  const inView = (at: number): number => Math.min(1, Math.max(0, at));
  const walk = (event: KeyboardEvent<SVGCircleElement>, at: number) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onPress(dots[at]?.label ?? '');
      return;
    }
    const next = nextPlace(event.key, at, dots.length);
    if (next === null) return;
    event.preventDefault();
    event.currentTarget.parentElement?.querySelector<SVGCircleElement>(`[data-at="${next}"]`)?.focus();
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
          {Object.entries(worldOutlines).map(([code, outline]) => (
            <path key={code} className="world-land" d={outline} />
          ))}
          {dots.map(({ label, x, y, radius, spoken }, at) => (
            // biome-ignore lint/a11y/useSemanticElements: a button cannot be a dot
            <circle
              key={label}
              className="world-dot"
              cx={x}
              cy={y}
              r={radius}
              data-at={at}
              role="button"
              tabIndex={label === tabStop ? 0 : -1}
              aria-label={spoken}
              onClick={() => onPress(label)}
              onKeyDown={(event) => walk(event, at)}
              onFocus={() => {
                setStop(label);
                setActive(label);
              }}
              onBlur={() => setActive(null)}
              onPointerEnter={() => setActive(label)}
              onPointerLeave={() => setActive(null)}
            />
          ))}
        </svg>
        {shown !== undefined && (
          <div
            className="world-tip"
            aria-hidden="true"
            data-side={(shown.x - left) / wide > 0.5 ? 'left' : 'right'}
            style={{ '--x': inView((shown.x - left) / wide), '--y': inView((shown.y - upper) / high) }}
          >
            <strong>
              <bdi>{shown.label}</bdi>
            </strong>
            <span>{shown.figure}</span>
          </div>
        )}
      </div>
    </div>
  );
}
