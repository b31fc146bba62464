/** Usual sizes of screens, in CSS pixels. */
const USUAL: readonly (readonly [width: number, height: number])[] = [
  ...([
    [360, 640],
    [360, 800],
    [375, 667],
    [375, 812],
    [390, 844],
    [412, 915],
    [430, 932],
  ] as const),
  ...([
    [768, 1024],
    [810, 1080],
    [834, 1194],
    [1024, 768],
    [1080, 810],
    [1194, 834],
    [640, 360],
    [844, 390],
  ] as const),
  ...([
    [1280, 720],
    [1280, 800],
    [1366, 768],
    [1440, 900],
    [1536, 864],
    [1600, 900],
    [1680, 1050],
  ] as const),
  ...([
    [1920, 1080],
    [1920, 1200],
    [2560, 1080],
    [2560, 1440],
    [3440, 1440],
    [3840, 2160],
  ] as const),
];

/** PERF: (npm run bench -- ingest) few sizes come again and again. Bounded: anybody may send any. */
const known = new Map<string, string>();
const KNOWN_KEPT = 2_000;

/** `1917x1043` → `1920x1080`: the nearest usual size, so that a rare screen does not tell who sits before it. */
export function bucketResolution(resolution: string): string {
  let bucket = known.get(resolution);
  if (bucket === undefined) {
    bucket = nearest(resolution);
    if (known.size >= KNOWN_KEPT) known.clear();
    known.set(resolution, bucket);
  }
  return bucket;
}

function nearest(resolution: string): string {
  const [width = Number.NaN, height = Number.NaN] = resolution.split('x').map(Number);
  if (Number.isNaN(width + height)) return resolution;
  let best = '';
  let least = Number.POSITIVE_INFINITY;
  for (const [usualWidth, usualHeight] of USUAL) {
    const distance = Math.abs(Math.log((width || 1) / usualWidth)) + Math.abs(Math.log((height || 1) / usualHeight));
    if (distance >= least) continue;
    least = distance;
    best = `${usualWidth}x${usualHeight}`;
  }
  return best;
}
