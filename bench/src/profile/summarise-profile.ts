import { readFile } from 'node:fs/promises';
import { SourceMap, type SourceMapPayload } from 'node:module';

interface CallFrame {
  readonly functionName: string;
  readonly url: string;
  readonly lineNumber: number;
  readonly columnNumber: number;
}

interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: CallFrame;
    readonly children?: readonly number[];
  }[];
  /** Microseconds of the machine's monotonic clock. */
  readonly startTime: number;
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/** Part of the busy time, by where it was spent. */
export interface ProfileShare {
  readonly name: string;
  /** 0 to 1, of the time that was neither idle nor outside the program. */
  readonly share: number;
}

export interface ProfileSummary {
  readonly busyMs: number;
  /** Most first. */
  readonly functions: readonly ProfileShare[];
  readonly files: readonly ProfileShare[];
  /** By the function of this program that was called, its callees included. */
  readonly callers: readonly ProfileShare[];
}

const NOT_BUSY = new Set(['(idle)', '(root)']);

/**
 * Reads a `.cpuprofile` of a bundle, with its source map, between two instants of the monotonic clock: self time by
 * function and by file, total time by function.
 */
export async function summariseProfile(
  path: string,
  mapPath: string,
  { fromUs, untilUs }: { readonly fromUs: number; readonly untilUs: number },
): Promise<ProfileSummary> {
  const profile = JSON.parse(await readFile(path, 'utf8')) as CpuProfile;
  const map = new SourceMap(JSON.parse(await readFile(mapPath, 'utf8')) as SourceMapPayload);
  const selfUs = new Map<number, number>();
  let atUs = profile.startTime;
  profile.samples.forEach((id, at) => {
    const deltaUs = profile.timeDeltas[at] ?? 0;
    atUs += deltaUs;
    if (atUs >= fromUs && atUs <= untilUs) selfUs.set(id, (selfUs.get(id) ?? 0) + deltaUs);
  });
  const parentOf = new Map<number, number>();
  for (const node of profile.nodes) for (const child of node.children ?? []) parentOf.set(child, node.id);
  const frames = new Map(profile.nodes.map(({ id, callFrame }) => [id, placeOf(callFrame, map)]));

  const byFunction = new Map<string, number>();
  const byFile = new Map<string, number>();
  const byCaller = new Map<string, number>();
  let busyUs = 0;
  for (const [id, us] of selfUs) {
    const place = frames.get(id);
    if (!place || NOT_BUSY.has(place.name)) continue;
    busyUs += us;
    add(byFunction, `${place.name} ${place.file}`, us);
    add(byFile, place.file, us);
    const seen = new Set<string>();
    for (let at: number | undefined = id; at !== undefined; at = parentOf.get(at)) {
      const above = frames.get(at);
      const name = `${above?.name} ${above?.file}`;
      if (!above?.isOurs || seen.has(name)) continue;
      seen.add(name);
      add(byCaller, name, us);
    }
  }
  const shares = (by: ReadonlyMap<string, number>): ProfileShare[] =>
    [...by].map(([name, us]) => ({ name, share: us / busyUs })).sort((one, other) => other.share - one.share);
  return { busyMs: busyUs / 1000, functions: shares(byFunction), files: shares(byFile), callers: shares(byCaller) };
}

function add(to: Map<string, number>, key: string, us: number): void {
  to.set(key, (to.get(key) ?? 0) + us);
}

function placeOf({ functionName, url, lineNumber, columnNumber }: CallFrame, map: SourceMap) {
  const name = functionName === '' ? '(anonymous)' : functionName;
  if (!url.includes('/dist/')) return { name, file: url === '' ? '(engine)' : shorten(url), isOurs: false };
  const entry = map.findEntry(lineNumber, columnNumber);
  const file = 'originalSource' in entry ? shorten(entry.originalSource) : 'bundle';
  return { name, file, isOurs: !file.includes('node_modules') };
}

/** From the package on: `packages/ingest/src/steps/minimise.ts`, `node_modules/fastify/…`, `node:net`. */
function shorten(path: string): string {
  return /(?:(?:packages|apps|bench|node_modules)\/|node:).*$/.exec(path)?.[0] ?? path;
}
