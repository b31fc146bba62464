import { z } from 'zod';

const widget = z.object({
  /** Its own within the dashboard. */
  id: z.number().int().min(1).max(1_000_000),
  /** Id of a report of the catalog. */
  report: z.string().min(1).max(100),
  /** A column of the report: the figure, what is drawn, or what the list is sorted by. */
  metric: z.string().min(1).max(100),
  /** `figure` and `trend` show a series, `list` and `share` the first rows of a table. */
  kind: z.enum(['figure', 'trend', 'list', 'share']),
  /** A quarter, a half, or all of a row. */
  size: z.enum(['small', 'medium', 'wide']),
});

/** POST /api/v1/dashboards and PUT /api/v1/dashboards/{id}: a name, and the widgets in their order. */
export const newDashboard = z.object({
  name: z.string().trim().min(1).max(100),
  widgets: z.array(widget).max(30),
});

export const dashboard = newDashboard.extend({ id: z.number().int() });

/** GET /api/v1/dashboards: those of whoever is signed in, oldest first. */
export const dashboardList = z.object({ dashboards: z.array(dashboard) });
/** The answer of DELETE. */
export const dashboardRemoval = z.object({ id: z.number().int() });

export type NewDashboard = z.infer<typeof newDashboard>;
export type Dashboard = z.infer<typeof dashboard>;
export type DashboardList = z.infer<typeof dashboardList>;
export type DashboardRemoval = z.infer<typeof dashboardRemoval>;
