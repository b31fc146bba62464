import type { HitDraft } from './hit-draft.ts';
import type { IngestPorts } from './ingest-ports.ts';
import type { Reason } from './outcome.ts';

/** What a step answers when the hit ends there. */
export type Refusal = { kind: 'dropped'; reason: Reason } | { kind: 'invalid'; reason: Reason; detail: string };

/** One named step of the pipeline: works on the draft, or ends the hit. */
export type Step = (draft: HitDraft, ports: IngestPorts) => Refusal | undefined;
