import type { EngineTags } from './engine.ts';

/** What one call may use; the engine enforces it because it stands in the statement. */
export interface EngineLimits {
  readonly maxSeconds: number;
  readonly maxMemoryBytes: number;
  readonly maxResultRows: number;
}

const MIB = 1024 ** 2;

/** Limits by purpose. The loader reads whole batches; a report that large could not be shown. */
export const LIMITS: Readonly<Record<EngineTags['purpose'], EngineLimits>> = {
  live: { maxSeconds: 10, maxMemoryBytes: 1024 * MIB, maxResultRows: 100_000 },
  report: { maxSeconds: 30, maxMemoryBytes: 2048 * MIB, maxResultRows: 500_000 },
  loader: { maxSeconds: 60, maxMemoryBytes: 2048 * MIB, maxResultRows: 10_000_000 },
  consistency: { maxSeconds: 120, maxMemoryBytes: 2048 * MIB, maxResultRows: 1_000_000 },
  migration: { maxSeconds: 600, maxMemoryBytes: 4096 * MIB, maxResultRows: 100_000 },
};
