import { z } from 'zod';
import { reportColumn } from './reports.ts';

/** What is stored of the range in one table: all of it, whatever the segment. */
export const provenanceTable = z.object({
  name: z.string(),
  rows: z.number().int(),
  /** When the newest of these happened, ISO UTC; null without rows. */
  newest: z.string().nullable(),
  /** Number of the last write among them, which grows with every change; digits, null without rows. */
  version: z.string().nullable(),
});
export const provenanceFigure = reportColumn.pick({ id: true, label: true, format: true, doc: true }).extend({
  /** Counts it is made of, such as bounces and visits; one that is counted itself has none. */
  madeOf: z.array(z.object({ label: z.string(), doc: z.string() })),
  /** Which rows of which table are counted. */
  sources: z.array(z.object({ table: z.string(), rows: z.string() })),
});

/** GET /api/v1/sites/{id}/reports/{report}/provenance: what the figures of a report are made of. */
export const provenance = z.object({
  report: z.string(),
  label: z.string(),
  doc: z.string(),
  siteId: z.number().int(),
  timeZone: z.string(),
  /** Days in the site's time zone, and the moments (ISO UTC) between which rows count: the second is not part of it. */
  range: z.object({ from: z.string(), to: z.string(), startsAt: z.string(), endsAt: z.string() }),
  /** As it was asked; '' for all visits. */
  segment: z.string(),
  figures: z.array(provenanceFigure),
  tables: z.array(provenanceTable),
  /** For those who may change the site: the statement and its parameters as the event store gets them. */
  query: z.object({ sql: z.string(), parameters: z.record(z.string(), z.string()) }).nullable(),
  countedAt: z.string(),
});

export type Provenance = z.infer<typeof provenance>;
