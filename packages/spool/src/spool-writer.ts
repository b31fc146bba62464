import { dirname } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { SpoolWriter } from '@accord/ingest/ports';
import type { SpoolRecord } from '@accord/ingest/spool-record';
import type { Clock } from '@accord/kit/clock';
import { GroupQueue } from './group-queue.ts';
import { hasRoom } from './has-room.ts';
import { keysDir } from './segment-files.ts';
import { createSegment, type SegmentWriter, type SpoolPlace } from './segment-writer.ts';
import { SpoolBroken } from './spool-broken.ts';
import { nodeFs, type SpoolFs } from './spool-fs.ts';
import { SpoolFull } from './spool-full.ts';
import { DEFAULT_LIMITS, type SpoolLimits } from './spool-limits.ts';

export interface SpoolWriterOptions {
  /** Folder of the segments; made when missing. */
  dir: string;
  /** Folder of the keys (`segments/` inside it); made when missing, readable by its owner only. */
  keyringDir: string;
  clock: Clock;
  limits?: Partial<SpoolLimits>;
  fs?: SpoolFs;
}

/**
 * Opens the spool for appending, always in a new segment. Appends that arrive while a group is being written form
 * the next group; each resolves after the `fdatasync` of its group. A disk that fails now does not stop it: the
 * writer is then saturated and tries again.
 * @throws when the folders cannot be made.
 */
export async function openSpoolWriter(options: SpoolWriterOptions): Promise<SpoolWriter> {
  const { dir, keyringDir, clock, fs = nodeFs } = options;
  const place: SpoolPlace = { fs, dir, keyringDir };
  await fs.makeDirectory(dir, 0o700);
  await fs.makeDirectory(keysDir(keyringDir), 0o700);
  for (const parent of new Set([dirname(dir), dirname(keyringDir), keyringDir])) await fs.syncDirectory(parent);
  const writer = new FileSpoolWriter(place, clock, { ...DEFAULT_LIMITS, ...options.limits });
  await writer.start();
  return writer;
}

interface Failure {
  cause: unknown;
  sinceMs: number;
  pauseMs: number;
}

class FileSpoolWriter implements SpoolWriter {
  readonly #place: SpoolPlace;
  readonly #clock: Clock;
  readonly #limits: SpoolLimits;
  readonly #queue: GroupQueue;
  #segment: SegmentWriter | null = null;
  #firstGroupMs: number | null = null;
  #lastNumber = 0;
  /** The one task that touches the segment: committing groups, turning the page, or trying a failed disk. */
  #task: Promise<void> | null = null;
  #failure: Failure | null = null;
  #pauseMs: number;
  #hasRoom = true;
  #isClosed = false;
  #timer: NodeJS.Timeout | null = null;

  constructor(place: SpoolPlace, clock: Clock, limits: SpoolLimits) {
    this.#place = place;
    this.#clock = clock;
    this.#limits = limits;
    this.#queue = new GroupQueue(limits.groupBytes);
    this.#pauseMs = limits.retryMs;
  }

  async start(): Promise<void> {
    await this.#turnPage();
    await this.#lookAtRoom();
    this.#scheduleTick();
  }

  append(records: readonly SpoolRecord[]): Promise<void> {
    if (this.#isClosed) return Promise.reject(new SpoolBroken('the spool is closed'));
    if (this.#failure !== null) return Promise.reject(broken(this.#failure.cause));
    if (this.#queue.chars > this.#limits.queueBytes) return Promise.reject(new SpoolFull(this.#queue.chars));
    if (records.length === 0) return Promise.resolve();
    let done: Promise<void>;
    try {
      done = this.#queue.add(records);
    } catch (error) {
      return Promise.reject(error);
    }
    this.#run(() => this.#commitGroups());
    return done;
  }

  isSaturated(): boolean {
    if (this.#isClosed || this.#failure !== null || !this.#hasRoom) return true;
    return this.#queue.chars > this.#limits.queueBytes;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
    while (this.#task !== null) await this.#task;
    const segment = this.#segment;
    this.#segment = null;
    await segment?.close();
  }

  #run(work: () => Promise<void>): void {
    if (this.#task !== null) return;
    this.#task = work().finally(() => {
      this.#task = null;
      if (!this.#queue.isEmpty) this.#run(() => this.#commitGroups());
    });
  }

  async #commitGroups(): Promise<void> {
    while (!this.#queue.isEmpty) {
      // PERF: (bench/src/spool.ts) whoever appends in this turn of the event loop joins; else every second group holds one hit.
      await setImmediate();
      // After a failure the page is turned by the tick alone, so a full disk is not asked again for every hit.
      if (this.#failure === null && this.#isPageFull()) await this.#turnPage();
      const group = this.#queue.take();
      const segment = this.#segment;
      if (segment === null) {
        group.reject(broken(this.#failure?.cause));
        continue;
      }
      try {
        await segment.append(group.plain, group.records);
        this.#firstGroupMs ??= this.#clock.now();
        this.#pauseMs = this.#limits.retryMs;
        group.resolve();
      } catch (cause) {
        this.#fail(cause);
        await segment.abandon();
        group.reject(broken(cause));
      }
    }
  }

  /** A clock that was set back must not keep a page open for hours, so a negative age counts as old. */
  #isPageFull(): boolean {
    if (this.#segment === null) return false;
    if (this.#segment.bytes > this.#limits.segmentBytes) return true;
    if (this.#firstGroupMs === null) return false;
    const ageMs = this.#clock.now() - this.#firstGroupMs;
    return ageMs >= this.#limits.segmentAgeMs || ageMs < 0;
  }

  /** Leaves the current segment for good, then opens the next one: the reader takes a newer one as the end of the older. */
  async #turnPage(): Promise<void> {
    const old = this.#segment;
    this.#segment = null;
    this.#firstGroupMs = null;
    try {
      await old?.close();
      // Numbers follow the clock, so that they go on rising even if the folder is emptied by hand.
      const seconds = Math.floor(this.#clock.now() / 1000);
      this.#segment = await createSegment(this.#place, Math.max(this.#lastNumber + 1, seconds));
      this.#lastNumber = this.#segment.number;
      this.#failure = null;
    } catch (cause) {
      this.#fail(cause);
    }
  }

  #fail(cause: unknown): void {
    this.#segment = null;
    this.#firstGroupMs = null;
    this.#failure = { cause, sinceMs: this.#clock.now(), pauseMs: this.#pauseMs };
    // A new page alone proves little (it is small): only a group on disk makes the pause short again.
    this.#pauseMs = Math.min(this.#pauseMs * 2, this.#limits.retryMaxMs);
  }

  #scheduleTick(): void {
    if (this.#isClosed) return;
    this.#timer = setTimeout(() => {
      void this.#tick().finally(() => this.#scheduleTick());
    }, this.#limits.tickMs);
    this.#timer.unref();
  }

  async #tick(): Promise<void> {
    await this.#lookAtRoom();
    if (this.#isClosed) return;
    const isDue = this.#failure === null ? this.#isPageFull() : this.#isRetryDue(this.#failure);
    if (isDue) this.#run(() => this.#turnPage());
  }

  #isRetryDue({ sinceMs, pauseMs }: Failure): boolean {
    const waitedMs = this.#clock.now() - sinceMs;
    return waitedMs >= pauseMs || waitedMs < 0;
  }

  async #lookAtRoom(): Promise<void> {
    this.#hasRoom = await hasRoom(this.#place, this.#limits);
  }
}

function broken(cause: unknown): SpoolBroken {
  return new SpoolBroken('the disk did not take the records', cause);
}
