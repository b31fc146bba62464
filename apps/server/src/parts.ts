import type { Config } from '@accord/config/config';
import type { ControlStore } from '@accord/control-db/connect';
import type { SiteDirectory } from '@accord/control-db/site-directory';
import type { Clock } from '@accord/kit/clock';
import type { EventReader } from '@accord/query/ports';
import type { NotKeptTally } from './collect/not-kept-tally.ts';
import type { RecentOutcomes } from './collect/recent-outcomes.ts';
import type { StoredHits } from './control/preview-rules.ts';

/** What the server is made of. `main.ts` makes it once; tests make it with what they want to look at. */
export interface ServerParts {
  readonly config: Config;
  readonly clock: Clock;
  readonly control: ControlStore;
  readonly directory: SiteDirectory;
  readonly events: EventReader;
  /** For rules that are applied to the past. */
  readonly stored: StoredHits;
  /** What reached the collector lately, by site. */
  readonly recent: RecentOutcomes;
  /** What came and was not kept, until it is written. */
  readonly notKept: NotKeptTally;
  /** Signs the cookies of people who are signed in; 32 random bytes as text. */
  readonly authSecret: string;
  /** For GET /ready; each answers within moments. */
  readonly readiness: { events(): Promise<boolean>; spool(): boolean };
}
