import { z } from 'zod';

/** GET /api/v1/sites/{id}/reports/{report}?period=day|week|month|year|range&date=…&limit=…&sort=…&order=asc|desc */
export const periodKind = z.enum(['day', 'week', 'month', 'year', 'range']);

export const reportColumn = z.object({
  id: z.string(),
  label: z.string(),
  kind: z.enum(['dimension', 'metric']),
  /** How to write the value: integer count, share 0…1, seconds, money, bytes, text. */
  format: z.enum(['text', 'integer', 'decimal', 'percent', 'seconds', 'money', 'bytes']),
  /** Whether more is better, worse, or neither. */
  better: z.enum(['up', 'down', 'none']),
  doc: z.string(),
});
export const reportRow = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));
export const reportPeriod = z.object({
  /** `2026-11-25`, `2026-11` or `2026-10-27,2026-11-23`. */
  label: z.string(),
  from: z.string(),
  to: z.string(),
  /** True while the period still runs in the site's time zone. */
  isUnfinished: z.boolean(),
  /** One row for a series report; the label is in column `label` of a table report. */
  rows: z.array(reportRow),
  /** Rows there are in all, before `limit`. */
  totalRows: z.number().int(),
});
export const reportAnswer = z.object({
  report: z.string(),
  siteId: z.number().int(),
  timeZone: z.string(),
  columns: z.array(reportColumn),
  periods: z.array(reportPeriod),
  /** When the figures were counted, ISO UTC. */
  countedAt: z.string(),
});

/** The public half of a catalog entry, GET /api/v1/reports. */
export const reportEntry = z.object({
  id: z.string(),
  label: z.string(),
  kind: z.enum(['table', 'series']),
  menu: z.string(),
  doc: z.string(),
  columns: z.array(reportColumn),
  /** Column that rows come sorted by, most first; left out where rows have an order of their own, such as hours. */
  sort: z.string().optional(),
  /** What is drawn of the rows beside their table; left out where nothing is. */
  picture: z.enum(['world-map', 'place-map']).optional(),
});

/** GET /api/v1/reports */
export const reportList = z.object({ reports: z.array(reportEntry) });

export type PeriodKind = z.infer<typeof periodKind>;
export type ReportColumn = z.infer<typeof reportColumn>;
export type ReportRow = z.infer<typeof reportRow>;
export type ReportPeriod = z.infer<typeof reportPeriod>;
export type ReportAnswer = z.infer<typeof reportAnswer>;
export type ReportEntry = z.infer<typeof reportEntry>;
export type ReportList = z.infer<typeof reportList>;
