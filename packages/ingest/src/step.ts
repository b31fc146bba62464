import type { BotHit } from './bot-hit.ts';
import type { HitDraft } from './hit-draft.ts';
import type { IngestPorts } from './ingest-ports.ts';
import type { Reason } from './outcome.ts';

/** What a step answers when the hit is not stored. */
export type Refusal = { kind: 'dropped'; reason: Reason } | { kind: 'invalid'; reason: Reason; detail: string };

/** What a step answers when the hit ends there: it is refused, or counted apart. */
export type Ending = Refusal | { kind: 'bot'; hit: BotHit };

/** One named step of the pipeline: works on the draft, or ends the hit. */
export type Step = (draft: HitDraft, ports: IngestPorts) => Ending | undefined;
