import type { ActionDetails } from '@accord/ingest/action-details';
import type { Conversion } from '@accord/ingest/conversion';
import type { Visit } from '@accord/ingest/visit';
import type { ColumnKind } from './column-kinds.ts';

/** What a campaign's address says, of actions, visits and conversions. */
export const campaignKinds = {
  campaignSource: 'String',
  campaignMedium: 'String',
  campaignContent: 'String',
  campaignId: 'String',
  campaignGroup: 'String',
  campaignPlacement: 'String',
} as const satisfies Partial<Record<keyof ActionDetails & keyof Visit & keyof Conversion, ColumnKind>>;
