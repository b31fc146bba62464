import type { StitchedAction } from '@accord/ingest/stored-action';
import type { Visit, VisitSummary } from '@accord/ingest/visit';

/** How a field is stored. `hex64`: 16 hex characters ↔ UInt64; `seconds`, `ms`: since the epoch ↔ DateTime, DateTime64(3). */
export type ColumnKind =
  | 'UInt8'
  | 'UInt16'
  | 'UInt32'
  | 'UInt64'
  | 'hex64'
  | 'String'
  | 'Bool'
  | 'seconds'
  | 'ms'
  | 'Nullable(Float32)';

export interface Column {
  /** Field of the entity. */
  readonly field: string;
  /** Column of the table. */
  readonly name: string;
  readonly kind: ColumnKind;
}

/** Fields whose column is not simply their snake_case: the unit is in the type there. */
const RENAMED: Readonly<Record<string, string>> = {
  timeMs: 'time',
  receivedMs: 'received',
  startS: 'start',
  lastS: 'last',
};

/** Column name of a field: `pageViews` → `page_views`. */
export function columnName(field: string): string {
  return RENAMED[field] ?? field.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);
}

function columnsOf(kinds: Readonly<Record<string, ColumnKind>>): readonly Column[] {
  return Object.entries(kinds).map(([field, kind]) => ({ field, kind, name: columnName(field) }));
}

/** Fields that actions and visits share: what is known of the visitor. */
const visitorKinds = {
  orgId: 'UInt32',
  siteId: 'UInt32',
  instrSeq: 'UInt32',
  visitorId: 'hex64',
  hasVisitorId: 'Bool',
  fingerprint: 'hex64',
  userId: 'String',
  maskedIp: 'String',
  country: 'String',
  region: 'String',
  city: 'String',
  latitude: 'Nullable(Float32)',
  longitude: 'Nullable(Float32)',
  language: 'String',
  resolution: 'String',
  localTimeS: 'UInt32',
  deviceType: 'String',
  deviceBrand: 'String',
  deviceModel: 'String',
  os: 'String',
  osVersion: 'String',
  browser: 'String',
  browserVersion: 'String',
  browserEngine: 'String',
  channel: 'UInt8',
  channelName: 'String',
  channelKeyword: 'String',
  referrerUrl: 'String',
  visitId: 'hex64',
} as const satisfies Partial<Record<keyof StitchedAction & keyof Visit, ColumnKind>>;

const actionKinds = {
  ...visitorKinds,
  timeMs: 'ms',
  hitId: 'hex64',
  receivedMs: 'ms',
  ordinal: 'UInt16',
  type: 'String',
  url: 'String',
  urlPrefix: 'UInt8',
  title: 'String',
  identityRule: 'String',
  forcesVisit: 'Bool',
  position: 'UInt16',
  previousUrl: 'String',
  previousTitle: 'String',
  hasPrevious: 'Bool',
  secondsSincePrevious: 'UInt16',
} as const satisfies Record<keyof StitchedAction, ColumnKind>;

const visitKinds = {
  ...visitorKinds,
  startS: 'seconds',
  lastS: 'seconds',
  formerVisitorIds: 'String',
  actions: 'UInt32',
  interactions: 'UInt32',
  pageViews: 'UInt32',
  searches: 'UInt32',
  events: 'UInt32',
  durationS: 'UInt32',
  visitCount: 'UInt32',
  returning: 'UInt8',
  secondsSinceFirst: 'UInt32',
  secondsSinceLast: 'UInt32',
  hasConverted: 'Bool',
  entryUrl: 'String',
  entryUrlPrefix: 'UInt8',
  entryTitle: 'String',
  hasEntry: 'Bool',
  exitUrl: 'String',
  exitUrlPrefix: 'UInt8',
  exitTitle: 'String',
  hasExit: 'Bool',
} as const satisfies Record<keyof Visit, ColumnKind>;

const summaryKinds = {
  siteId: 'UInt32',
  visitorId: 'hex64',
  startS: 'seconds',
  visitId: 'hex64',
  lastS: 'seconds',
  fingerprint: 'hex64',
  userId: 'String',
  visitCount: 'UInt32',
  secondsSinceFirst: 'UInt32',
  returning: 'UInt8',
  actions: 'UInt32',
} as const satisfies Record<keyof VisitSummary, ColumnKind>;

/** Columns of `actions` that hold a StitchedAction. */
export const ACTION_COLUMNS = columnsOf(actionKinds);
/** Columns of `visits` that hold a Visit. */
export const VISIT_COLUMNS = columnsOf(visitKinds);
/** Columns of `visits_by_visitor` that hold a VisitSummary. */
export const SUMMARY_COLUMNS = columnsOf(summaryKinds);

/** Columns that the store adds: which writing a row belongs to, and whether it says that the row is gone. */
export const VERSION_COLUMN: Column = { field: 'version', name: 'version', kind: 'UInt64' };
export const TOMBSTONE_COLUMN: Column = { field: 'isDeleted', name: 'is_deleted', kind: 'UInt8' };
export const ORG_COLUMN: Column = { field: 'orgId', name: 'org_id', kind: 'UInt32' };
