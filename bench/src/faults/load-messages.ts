import type { LoadCounts } from './start-load.ts';

export interface LoadSettings {
  port: number;
  token: string;
  siteIds: number[];
  rate: number;
  seed: number;
  /** Where each acknowledged hit is noted: a line `<site id> <hit id>`. */
  acknowledgedPath: string;
}

/** What the campaign tells the load's process. */
export type LoadOrder =
  | { kind: 'start'; settings: LoadSettings; prefix: string }
  /** Hits made from now on belong to another campaign. */
  | { kind: 'campaign'; prefix: string }
  | { kind: 'watch'; id: number }
  | { kind: 'finish' };

/** What the load's process tells back. */
export type LoadReport =
  | { kind: 'counts'; counts: LoadCounts }
  | { kind: 'accepted'; id: number }
  | { kind: 'finished'; counts: LoadCounts; problem: string | null };
