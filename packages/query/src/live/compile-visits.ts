import { boundRows } from '../compile/bound-rows.ts';
import { namedParams } from '../compile/named-params.ts';
import type { CompiledQuery, QueryParam } from '../ports.ts';
import { compileSegment, segmentParams } from '../segment/compile-segment.ts';
import type { Segment } from '../segment/segment.ts';

/** Which visits are wanted, in full. */
export interface VisitsQuestion {
  siteId: number;
  /** The site's, for segments that ask for hours. */
  timeZone: string;
  /** Visits whose last action falls between these seconds since the epoch. */
  fromS: number;
  toS: number;
  segment: Segment;
  /** Only those of this visitor, 16 hexadecimal digits. */
  visitorId?: string;
  /** By their last action. */
  isOldestFirst: boolean;
  limit: number;
  offset: number;
}

const VISIT_COLUMNS = [
  ['toString(visit_id)', 'd_visit'],
  ["leftPad(lower(hex(visitor_id)), 16, '0')", 'd_visitor'],
  ["leftPad(lower(hex(fingerprint)), 16, '0')", 'd_fingerprint'],
  ['toUnixTimestamp(start)', 'd_start'],
  ['toUnixTimestamp(last)', 'd_last'],
  ['toJSONString(dimensions)', 'd_dimensions'],
  ['toJSONString(variables)', 'd_variables'],
] as const;
const PLAIN_COLUMNS =
  'user_id actions interactions page_views searches events downloads outlinks duration_s visit_count returning seconds_since_first ' +
  'seconds_since_last seconds_since_last_order has_converted ecommerce_status revenue masked_ip country region city latitude ' +
  'longitude language resolution local_time_s device_type device_brand device_model os os_version browser browser_version ' +
  'browser_engine channel channel_name channel_keyword referrer_url plugins';

const list = (columns: readonly string[]): string => columns.map((column) => `    ${column}`).join(',\n');

/** Visits with all their columns; those that are computed carry the prefix `d_`. */
export function compileVisits(question: VisitsQuestion): CompiledQuery {
  const plain = PLAIN_COLUMNS.split(' ');
  const order = question.isOldestFirst ? 'ASC' : 'DESC';
  const conditions = [
    ...boundRows('visits', 'last'),
    ...(question.visitorId === undefined ? [] : ['visitor_id = reinterpretAsUInt64(reverse(unhex({visitor:String})))']),
    ...compileSegment(question.segment, 'visits'),
  ];
  const params: Record<string, QueryParam> = {
    siteId: question.siteId,
    from: question.fromS,
    to: question.toS,
    limit: question.limit,
    offset: question.offset,
    ...(question.visitorId === undefined ? {} : { visitor: question.visitorId }),
    ...segmentParams(question.segment),
  };
  const sql = `SELECT
${list([...VISIT_COLUMNS.map(([expression, name]) => `${expression} AS ${name}`), ...plain])}
FROM visits FINAL
WHERE ${conditions.join('\n  AND ')}
ORDER BY last ${order}, start ${order}, visit_id ${order}
LIMIT {limit:UInt32} OFFSET {offset:UInt32}
`;
  Object.assign(params, namedParams(sql, question.timeZone));
  return { sql, params, columns: [...VISIT_COLUMNS.map(([, name]) => name), ...plain] };
}

const ROW_COLUMNS = [
  ['toString(visit_id)', 'd_visit'],
  ['toUnixTimestamp64Milli(time)', 'd_time'],
  ["leftPad(lower(hex(hit_id)), 16, '0')", 'd_hit'],
] as const;
const ACTION_COLUMNS = [
  ...ROW_COLUMNS,
  ['toJSONString(dimensions)', 'd_dimensions'],
  ['toJSONString(page_variables)', 'd_variables'],
  ['toJSONString(product_categories)', 'd_categories'],
] as const;
const CONVERSION_ROW_COLUMNS = [...ROW_COLUMNS, ['toJSONString(items)', 'd_items']] as const;
const PLAIN_ACTION_COLUMNS =
  'type url url_prefix title position page_view_id search_category search_count event_category event_action event_name ' +
  'event_value content_name content_piece content_target content_interaction time_network_ms time_server_ms time_transfer_ms ' +
  'time_dom_processing_ms time_dom_completion_ms time_on_load_ms transferred_bytes product_sku product_name ' +
  'product_price media_title media_url form_name error_message experiment variation';

/** Span of time and visits whose rows are wanted; ids in decimal digits. */
export interface VisitRows {
  siteId: number;
  fromS: number;
  toS: number;
  visitIds: readonly string[];
}

const rowParams = ({ siteId, fromS, toS, visitIds }: VisitRows): Record<string, QueryParam> => ({
  siteId,
  from: fromS,
  to: toS,
  visits: visitIds,
});

/** The actions of some visits in order; heartbeats are none. */
export function compileVisitActions(rows: VisitRows): CompiledQuery {
  const plain = PLAIN_ACTION_COLUMNS.split(' ');
  const sql = `SELECT
${list([...ACTION_COLUMNS.map(([expression, name]) => `${expression} AS ${name}`), ...plain])}
FROM actions FINAL
WHERE ${boundRows('actions', 'time').join('\n  AND ')}
  AND type != 'ping'
  AND toString(visit_id) IN {visits:Array(String)}
ORDER BY time, received, ordinal, hit_id
`;
  return { sql, params: rowParams(rows), columns: [...ACTION_COLUMNS.map(([, name]) => name), ...plain] };
}

const CONVERSION_COLUMNS =
  'goal_id url url_prefix revenue order_id revenue_subtotal revenue_tax revenue_shipping revenue_discount item_count ' +
  'channel channel_name channel_keyword';

/** The conversions of some visits in order. */
export function compileVisitConversions(rows: VisitRows): CompiledQuery {
  const plain = CONVERSION_COLUMNS.split(' ');
  const sql = `SELECT
${list([...CONVERSION_ROW_COLUMNS.map(([expression, name]) => `${expression} AS ${name}`), ...plain])}
FROM conversions FINAL
WHERE ${boundRows('conversions', 'time').join('\n  AND ')}
  AND toString(visit_id) IN {visits:Array(String)}
ORDER BY time, hit_id, goal_id
`;
  return { sql, params: rowParams(rows), columns: [...CONVERSION_ROW_COLUMNS.map(([, name]) => name), ...plain] };
}
