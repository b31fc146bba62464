/** Bounds of the spool. Sizes are bytes, times milliseconds. */
export interface SpoolLimits {
  /** A segment that is larger takes no more groups. */
  segmentBytes: number;
  /** A segment whose first group is older takes no more, so that its key can be destroyed soon after it is loaded. */
  segmentAgeMs: number;
  /** Most text in one group, unless one append alone is larger. */
  groupBytes: number;
  /** Most text that waits for the disk; an append beyond it is refused. */
  queueBytes: number;
  /** Saturated while segments take more room than this … */
  waitingBytes: number;
  /** … or the disk has less room than this. */
  freeBytes: number;
  /** First and longest pause before a failed disk is tried again. */
  retryMs: number;
  retryMaxMs: number;
  /** How often age, room and a failed disk are looked at. */
  tickMs: number;
}

const MIB = 1024 * 1024;

export const DEFAULT_LIMITS: Readonly<SpoolLimits> = {
  segmentBytes: 64 * MIB,
  segmentAgeMs: 60_000,
  groupBytes: MIB,
  queueBytes: 32 * MIB,
  waitingBytes: 8 * 1024 * MIB,
  freeBytes: 256 * MIB,
  retryMs: 250,
  retryMaxMs: 5_000,
  tickMs: 1_000,
};
