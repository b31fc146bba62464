import type { SpoolReader } from '@accord/ingest/ports';
import { type LoadParts, loadBatch } from './load-batch.ts';
import { mayBeOfRecords, putAsideRefused } from './put-aside-refused.ts';

export interface LoaderOptions extends LoadParts {
  reader: SpoolReader;
  signal: AbortSignal;
  /** Runs between batches, while ledger and event store agree. */
  betweenBatches(): Promise<void>;
  /** Told once a failure and its recovery; never with anything of a hit. */
  report(message: string): void;
}

/**
 * Records read in one go; a batch becomes one insert per table. PERF: (npm run bench -- drain) with 10,000 the engine takes
 * half as long again for each hit; with more, a batch that has to be repeated would take long.
 */
const MOST_RECORDS = 30_000;
/** Batches begin at least this far apart unless more than a batch waits: small inserts make many parts. */
const PACE_MS = 700;
const IDLE_MS = 150;
/** A batch that failed so often is looked at record by record; by LATE_FAILURES the store had minutes to come to itself. */
const SUSPECT_FAILURES = 3;
const LATE_FAILURES = 40;
const RETRY_MS = [250, 500, 1000, 2000, 5000] as const;

const sleep = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const timer = setTimeout(done, ms);
    function done(): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
    signal.addEventListener('abort', done);
  });

/** How a batch failed before. */
interface Failing {
  times: number;
  /** The last failure may lie in what was to be written. */
  isSuspect: boolean;
}

/** One turn: the planned batch again if there is one, else the next. @returns records taken, 0 when nothing waits. */
async function turn(options: LoaderOptions, failing: Failing): Promise<number> {
  const { ledger, reader } = options;
  const position = await ledger.position();
  const isRepeated = position.planned !== null;
  const batch = await reader.read(
    position.done,
    isRepeated ? Number.MAX_SAFE_INTEGER : MOST_RECORDS,
    position.planned ?? undefined,
  );
  const hasMoved = batch.to.segment !== position.done.segment || batch.to.offset !== position.done.offset;
  if (!hasMoved && !isRepeated) return 0;
  const number = isRepeated ? position.batch : position.batch + 1;
  const to = position.planned ?? batch.to;
  if (!isRepeated) await ledger.plan(number, to);
  const whole = { ...batch, to };
  const isSuspect = isRepeated && failing.isSuspect && failing.times >= SUSPECT_FAILURES;
  const refused = isSuspect ? await putAsideRefused(whole, number, options, failing.times >= LATE_FAILURES) : [];
  await loadBatch(whole, number, options, refused ?? []);
  if (refused !== null && refused.length > 0) {
    const codes = [...new Set(refused.map(({ code }) => code ?? 'none'))].join(', ');
    options.report(`${refused.length} hits were put aside as failed (code of the event store: ${codes})`);
  }
  await reader.release(to);
  return batch.records.length;
}

/** Loads the spool into the event store until the signal ends it. A failure never loses or doubles a hit: the batch is repeated. */
export async function runLoader(options: LoaderOptions): Promise<void> {
  const { signal, clock } = options;
  const failing: Failing = { times: 0, isSuspect: false };
  while (!signal.aborted) {
    const startedMs = clock.now();
    try {
      const taken = await turn(options, failing);
      if (failing.times > 0) options.report('loading goes on');
      failing.times = 0;
      options.recent.age(clock.now());
      await options.betweenBatches();
      if (taken === 0) await sleep(IDLE_MS, signal);
      else if (taken < MOST_RECORDS / 2) await sleep(Math.max(0, PACE_MS - (clock.now() - startedMs)), signal);
    } catch (error) {
      options.groups.forget();
      if (failing.times === 0)
        options.report(`loading waits: ${error instanceof Error ? error.message.slice(0, 300) : 'unknown cause'}`);
      await sleep(RETRY_MS[Math.min(failing.times, RETRY_MS.length - 1)] ?? 5000, signal);
      failing.times++;
      failing.isSuspect = mayBeOfRecords(error);
    }
  }
}
