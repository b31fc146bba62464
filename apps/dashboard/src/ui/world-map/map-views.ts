import { worldSize } from './generated/world-outlines.ts';

type Frame = readonly [left: number, upper: number, width: number, height: number];
const RATIO = worldSize.width / worldSize.height;

/** A frame of the shape of the whole map with this part in its middle, so that places are where they are drawn. */
function frame(left: number, upper: number, width: number, height: number): Frame {
  const wide = Math.max(width, height * RATIO);
  const high = wide / RATIO;
  return [left - (wide - width) / 2, upper - (high - height) / 2, wide, high];
}

/** Parts of the map, in its own units. */
export const mapViews = {
  world: frame(0, 0, worldSize.width, worldSize.height),
  europe: frame(680, 0, 330, 210),
  asia: frame(900, 0, 700, 440),
  africa: frame(700, 165, 360, 430),
  northAmerica: frame(40, 0, 560, 350),
  southAmerica: frame(420, 300, 280, 400),
  oceania: frame(1240, 330, 360, 320),
};
export type MapView = keyof typeof mapViews;
export const mapViewNames = Object.keys(mapViews) as MapView[];
