import { crc32, deflateSync } from 'node:zlib';
import type { Picture } from './read-png.ts';

/** Colours of a small picture. */
const COLOURS = 96;
/** The most frequent ones are kept exactly: large areas must not change their shade. */
const EXACT = 40;

/** Writes a picture with a palette of few colours, a third of the bytes of one without. */
export function writeSmallPng(picture: Picture): Buffer {
  const palette = choosePalette(picture);
  const { width, height } = picture;
  const nearest = nearestOf(palette);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = nearest(colourAt(picture, y * width + x));
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // 8 bits, by palette.
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => partsOf(colour)))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const colourAt = ({ points }: Picture, index: number): number =>
  ((points[index * 3] ?? 0) << 16) | ((points[index * 3 + 1] ?? 0) << 8) | (points[index * 3 + 2] ?? 0);
const partsOf = (colour: number): [number, number, number] => [colour >> 16, (colour >> 8) & 255, colour & 255];

function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(content.length, 0);
  frame.set(body, 4);
  frame.writeUInt32BE(crc32(body), body.length + 4);
  return frame;
}

/** The most frequent colours as they are, and the middles of boxes that hold the others (median cut). */
function choosePalette(picture: Picture): number[] {
  const counts = new Map<number, number>();
  for (let index = 0; index < picture.width * picture.height; index++) {
    const colour = colourAt(picture, index);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const byCount = [...counts].sort(([, a], [, b]) => b - a).map(([colour]) => colour);
  const rest = byCount.slice(EXACT);
  const boxes = rest.length === 0 ? [] : [rest];
  while (boxes.length > 0 && boxes.length < COLOURS - EXACT) {
    const widest = boxes.toSorted((a, b) => spanOf(b).span - spanOf(a).span)[0] ?? [];
    const { span, part } = spanOf(widest);
    if (span === 0) break;
    const sorted = widest.toSorted((a, b) => (partsOf(a)[part] ?? 0) - (partsOf(b)[part] ?? 0));
    boxes.splice(boxes.indexOf(widest), 1, sorted.slice(0, sorted.length >> 1), sorted.slice(sorted.length >> 1));
  }
  return [...byCount.slice(0, EXACT), ...boxes.map((box) => middleOf(box, counts))];
}

function spanOf(box: readonly number[]): { span: number; part: number } {
  const spans = [0, 1, 2].map((part) => {
    let [least, most] = [255, 0];
    for (const colour of box) {
      const value = partsOf(colour)[part] ?? 0;
      if (value < least) least = value;
      if (value > most) most = value;
    }
    return most - least;
  });
  const span = Math.max(...spans);
  return { span, part: spans.indexOf(span) };
}

function middleOf(box: readonly number[], counts: ReadonlyMap<number, number>): number {
  const sums = [0, 0, 0];
  let all = 0;
  for (const colour of box) {
    const count = counts.get(colour) ?? 0;
    all += count;
    for (const [part, value] of partsOf(colour).entries()) sums[part] = (sums[part] ?? 0) + value * count;
  }
  const [red = 0, green = 0, blue = 0] = sums.map((sum) => Math.round(sum / all));
  return (red << 16) | (green << 8) | blue;
}

/** The place in the palette of the colour that is nearest; each colour is looked up once. */
function nearestOf(palette: readonly number[]): (colour: number) => number {
  const known = new Map(palette.map((colour, place) => [colour, place]));
  return (colour) => {
    const found = known.get(colour);
    if (found !== undefined) return found;
    let [best, bestDistance] = [0, Number.POSITIVE_INFINITY];
    const [red, green, blue] = partsOf(colour);
    for (const [place, other] of palette.entries()) {
      const [r, g, b] = partsOf(other);
      const distance = (red - r) ** 2 + (green - g) ** 2 + (blue - b) ** 2;
      if (distance < bestDistance) [best, bestDistance] = [place, distance];
    }
    known.set(colour, best);
    return best;
  };
}
