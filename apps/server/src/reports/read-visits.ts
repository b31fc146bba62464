import type { Site } from '@accord/control-db/sites';
import {
  compileVisitActions,
  compileVisitConversions,
  compileVisits,
  type VisitsQuestion,
} from '@accord/query/live/compile-visits';
import { shapeAction } from '@accord/query/live/shape-action';
import { shapeConversion } from '@accord/query/live/shape-conversion';
import { shapeVisit } from '@accord/query/live/shape-visit';
import type { Row } from '@accord/query/ports';
import type { WireRow } from '@accord/query/shape/wire/wire-row';
import type { ApiCall } from './api-call.ts';

const SURFACE = 'reporting-api';

/** A visit in full: as the Matomo-compatible API has it, and the rows that it is made of. */
export interface WholeVisit {
  row: WireRow;
  visit: Row;
  actions: readonly Row[];
  conversions: readonly Row[];
}

function byVisit(rows: readonly Row[]): Map<string, Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const id = String(row.d_visit);
    const sofar = found.get(id);
    if (sofar === undefined) found.set(id, [row]);
    else sofar.push(row);
  }
  return found;
}

/** Actions and conversions of a visit in one list, as they happened. */
function detailsOf(actions: readonly Row[], conversions: readonly Row[], site: Site): WireRow[] {
  const counted = actions.filter(({ type }) => type !== 'content');
  const entries = actions.flatMap((row): { at: number; entry: WireRow }[] => {
    const next = counted.find((one) => Number(one.d_time) > Number(row.d_time));
    const nextS = next === undefined ? undefined : Math.floor(Number(next.d_time) / 1000);
    const entry = shapeAction(row, site.timeZone, nextS);
    return entry === undefined ? [] : [{ at: Number(row.d_time), entry }];
  });
  const goalName = (id: number): string => site.goals.find(({ goalId }) => goalId === id)?.name ?? `Goal ${id}`;
  for (const row of conversions) {
    entries.push({ at: Number(row.d_time), entry: shapeConversion(row, site.timeZone, goalName) });
  }
  return entries.sort((a, b) => a.at - b.at).map(({ entry }) => entry);
}

function shopOf(conversions: readonly Row[]): WireRow {
  const totals = (goalId: number) => {
    const rows = conversions.filter((row) => Number(row.goal_id) === goalId);
    const sum = (column: string): number => rows.reduce((total, row) => total + Number(row[column] ?? 0), 0);
    return { count: rows.length, revenue: sum('revenue'), items: sum('item_count') };
  };
  const [orders, carts] = [totals(0), totals(-1)];
  return {
    goalConversions: conversions.filter((row) => Number(row.goal_id) > 0).length,
    totalEcommerceRevenue: orders.revenue,
    totalEcommerceConversions: orders.count,
    totalEcommerceItems: orders.items,
    totalAbandonedCarts: carts.count,
    totalAbandonedCartsRevenue: carts.revenue,
    totalAbandonedCartsItems: carts.items,
  };
}

/** The visits of a site that the question selects, with their actions unless told otherwise. @throws AccordError */
export async function readVisits(
  call: Pick<ApiCall, 'runner' | 'signal'>,
  site: Site,
  question: Omit<VisitsQuestion, 'siteId' | 'timeZone'>,
  withActions: boolean,
): Promise<WholeVisit[]> {
  const { orgId, siteId, timeZone } = site;
  const subject = { report: 'visits-log', orgId, siteId };
  const visits = await call.runner.runQuery(
    compileVisits({ siteId, timeZone, ...question }),
    subject,
    SURFACE,
    call.signal,
  );
  if (visits.length === 0) return [];
  const span = {
    siteId,
    fromS: Math.min(...visits.map((row) => Number(row.d_start))),
    toS: Math.max(...visits.map((row) => Number(row.d_last))) + 1,
    visitIds: visits.map((row) => String(row.d_visit)),
  };
  const [actions, conversions] = withActions
    ? await Promise.all([
        call.runner.runQuery(compileVisitActions(span), subject, SURFACE, call.signal),
        call.runner.runQuery(compileVisitConversions(span), subject, SURFACE, call.signal),
      ])
    : [[], []];
  const [actionsOf, conversionsOf] = [byVisit(actions), byVisit(conversions)];
  return visits.map((visit) => {
    const id = String(visit.d_visit);
    const own = { actions: actionsOf.get(id) ?? [], conversions: conversionsOf.get(id) ?? [] };
    const details = withActions ? { actionDetails: detailsOf(own.actions, own.conversions, site) } : {};
    return {
      row: { ...shapeVisit(visit, site), ...details, ...(withActions ? shopOf(own.conversions) : {}) },
      visit,
      ...own,
    };
  });
}
