import type { Conversion } from '@accord/ingest/conversion';
import type { VisitStore } from '@accord/ingest/ports';
import type { StitchedAction } from '@accord/ingest/stored-action';
import type { Visit, VisitSummary } from '@accord/ingest/visit';
import { hexOfUInt64, uint64OfHex } from './column-kinds.ts';
import {
  ACTION_COLUMNS,
  BOT_HIT_COLUMNS,
  CONVERSION_COLUMNS,
  ORG_COLUMN,
  SUMMARY_COLUMNS,
  TOMBSTONE_COLUMN,
  VERSION_COLUMN,
  VISIT_COLUMNS,
} from './columns.ts';
import { decodeRows } from './decode-rows.ts';
import { encodeRows } from './encode-rows.ts';
import type { Answer, Engine, EngineTags, Question } from './engine.ts';
import { queries } from './generated/queries.ts';
import { spansOf } from './visit-spans.ts';

/** Midnight in the site's time zone ends a visit, so none is longer than the longest day of a year. */
const LONGEST_VISIT_S = 25 * 3600 + 1800;
/** Ids in one question; as parameters they are about 100 KB. */
const IDS_AT_ONCE = 5_000;

const STORED_ACTION = [...ACTION_COLUMNS, VERSION_COLUMN];
const STORED_VISIT = [...VISIT_COLUMNS, VERSION_COLUMN, TOMBSTONE_COLUMN];
const STORED_CONVERSION = [...CONVERSION_COLUMNS, VERSION_COLUMN, TOMBSTONE_COLUMN];
const STORED_BOT_HIT = [...BOT_HIT_COLUMNS, VERSION_COLUMN];
const STORED_SUMMARY = [...SUMMARY_COLUMNS, ORG_COLUMN, VERSION_COLUMN, TOMBSTONE_COLUMN];

/** Visits and actions in the event store, as the loader reads and writes them. */
export function createVisitStore(engine: Engine): VisitStore {
  const ask = (sql: string, params: Question['params'], tags: EngineTags): Promise<Answer> =>
    engine.query({ sql, params, times: 'epoch' }, tags);

  return {
    async visitsSince(siteId, visitorIds, fingerprints, sinceS) {
      const found = new Map<string, Visit>();
      const earliestStart = Math.max(0, sinceS - LONGEST_VISIT_S);
      for (const part of partsOf(visitorIds, fingerprints)) {
        const params = { siteId, since: Math.max(0, sinceS), earliestStart, ...part };
        const answer = await ask(queries.visitsSince, params, tagsOf('visits-since', [siteId]));
        for (const visit of decodeRows<Visit>(VISIT_COLUMNS, answer)) found.set(visit.visitId, visit);
      }
      return [...found.values()].sort((one, other) => one.startS - other.startS);
    },

    async lastVisitsBefore(siteId, visitorIds, beforeS) {
      const summaries: VisitSummary[] = [];
      for (const part of chunked(visitorIds)) {
        const params = { siteId, visitorIds: part, before: Math.max(0, beforeS) };
        const answer = await ask(queries.lastVisitsBefore, params, tagsOf('last-visits-before', [siteId]));
        summaries.push(...decodeRows<VisitSummary>(SUMMARY_COLUMNS, answer));
      }
      return summaries;
    },

    async actionsSince(siteId, visitorIds, fingerprints, sinceS) {
      const found = new Map<string, StitchedAction>();
      for (const part of partsOf(visitorIds, fingerprints)) {
        const params = { siteId, since: Math.max(0, sinceS).toFixed(3), ...part };
        const answer = await ask(queries.actionsSince, params, tagsOf('actions-since', [siteId]));
        for (const action of decodeRows<StitchedAction>(ACTION_COLUMNS, answer)) found.set(action.hitId, action);
      }
      return [...found.values()];
    },

    async conversionsOf(siteId, visits) {
      const conversions: Conversion[] = [];
      for (const span of spansOf(visits, IDS_AT_ONCE)) {
        const params = { siteId, from: span.fromS, until: span.lastS + 1, visitIds: span.visitIds.map(uint64OfHex) };
        const answer = await ask(queries.conversionsOf, params, tagsOf('conversions-of', [siteId]));
        conversions.push(...decodeRows<Conversion>(CONVERSION_COLUMNS, answer));
      }
      return conversions;
    },

    async ordersById(siteId, orderIds) {
      const found = new Map<string, string[]>();
      for (let at = 0; at < orderIds.length; at += IDS_AT_ONCE) {
        const params = { siteId, orderIds: orderIds.slice(at, at + IDS_AT_ONCE) };
        const answer = await ask(queries.ordersById, params, tagsOf('orders-by-id', [siteId]));
        for (const [orderId, hitId] of answer.rows) {
          const hits = found.get(String(orderId));
          if (hits) hits.push(hexOfUInt64(String(hitId)));
          else found.set(String(orderId), [hexOfUInt64(String(hitId))]);
        }
      }
      return found;
    },

    async recentHits(sinceMs) {
      const params = { since: (Math.max(0, sinceMs) / 1000).toFixed(3) };
      const answer = await ask(queries.recentHits, params, tagsOf('recent-hits', []));
      return answer.rows.map(([siteId, hitId, receivedMs, ordinal]) => ({
        siteId: Number(siteId),
        hitId: hexOfUInt64(String(hitId)),
        receivedMs: Number(receivedMs),
        ordinal: Number(ordinal),
      }));
    },

    async write(batch) {
      const { version, actions, visits, removedVisits } = batch;
      const { conversions = [], removedConversions = [], botHits = [] } = batch;
      const siteIds = [...new Set([...actions, ...visits, ...conversions, ...botHits].map((row) => row.siteId))];
      const tags = tagsOf('write', siteIds);
      const stored = visits.map((visit) => ({ ...visit, isDeleted: 0 }));
      const removed = removedVisits.map((visit) => ({ ...visit, isDeleted: 1 }));
      const byTime = withTombstones(stored, removed, keyByTime);
      const byVisitor = withTombstones(stored, removed, keyByVisitor);
      const converted = withTombstones(
        conversions.map((conversion) => ({ ...conversion, isDeleted: 0 })),
        removedConversions.map((conversion) => ({ ...conversion, isDeleted: 1 })),
        keyOfConversion,
      );
      // Actions first: visits can be made again from actions, never the other way round. Visits last: a repeated batch
      // compares with them, so everything that follows from a visit is there before it.
      await engine.insert(encodeRows('bot_hits', STORED_BOT_HIT, botHits, { version }), tags);
      await engine.insert(encodeRows('actions', STORED_ACTION, actions, { version }), tags);
      await engine.insert(encodeRows('conversions', STORED_CONVERSION, converted, { version }), tags);
      await engine.insert(encodeRows('visits_by_visitor', STORED_SUMMARY, byVisitor, { version }), tags);
      await engine.insert(encodeRows('visits', STORED_VISIT, byTime, { version }), tags);
    },
  };
}

function tagsOf(report: string, siteIds: readonly number[]): EngineTags {
  return { purpose: 'loader', surface: 'visit-store', report, orgId: 0, siteIds };
}

/** Distinct ids as decimal numbers, in parts; '' is no identity and finds nothing. */
function chunked(ids: readonly string[]): string[][] {
  const distinct = [...new Set(ids)].filter((id) => id !== '').map(uint64OfHex);
  const parts: string[][] = [];
  for (let at = 0; at < distinct.length; at += IDS_AT_ONCE) parts.push(distinct.slice(at, at + IDS_AT_ONCE));
  return parts;
}

/** Visitor ids and fingerprints in parts that fit into one question each. */
function partsOf(
  visitorIds: readonly string[],
  fingerprints: readonly string[],
): { visitorIds: string[]; fingerprints: string[] }[] {
  const visitors = chunked(visitorIds);
  const prints = chunked(fingerprints);
  const count = Math.max(visitors.length, prints.length);
  return Array.from({ length: count }, (_, at) => ({ visitorIds: visitors[at] ?? [], fingerprints: prints[at] ?? [] }));
}

const keyByTime = (visit: Visit): string => `${visit.siteId} ${visit.startS} ${visit.visitId}`;
const keyByVisitor = (visit: Visit): string => `${keyByTime(visit)} ${visit.visitorId}`;

const keyOfConversion = (row: Conversion): string => `${row.siteId} ${row.timeMs} ${row.hitId} ${row.goalId}`;

/** Rows to write: a tombstone stands only where no row of this batch takes the key again. */
function withTombstones<Row>(stored: readonly Row[], removed: readonly Row[], keyOf: (row: Row) => string): Row[] {
  const taken = new Set(stored.map(keyOf));
  return [...stored, ...removed.filter((row) => !taken.has(keyOf(row)))];
}
