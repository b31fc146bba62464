import type { ActionDetails } from '@accord/ingest/action-details';
import type { BotHit } from '@accord/ingest/bot-hit';
import type { Conversion } from '@accord/ingest/conversion';
import type { StitchedAction } from '@accord/ingest/stored-action';
import type { Visit, VisitSummary } from '@accord/ingest/visit';
import { campaignKinds } from './campaign-kinds.ts';
import type { ColumnKind } from './column-kinds.ts';

export interface Column {
  /** Field of the entity. */
  readonly field: string;
  /** Column of the table. */
  readonly name: string;
  readonly kind: ColumnKind;
  /** True where entities leave the field out instead of holding the default of its kind. */
  readonly isSparse?: boolean;
}

/** Fields whose column is not simply their snake_case: the unit is in the type there. */
const RENAMED: Readonly<Record<string, string>> = {
  timeMs: 'time',
  receivedMs: 'received',
  startS: 'start',
  lastS: 'last',
  visitStartS: 'visit_start',
};

/** Column name of a field: `pageViews` → `page_views`. */
export function columnName(field: string): string {
  return RENAMED[field] ?? field.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);
}

function columnsOf(kinds: Readonly<Record<string, ColumnKind>>): readonly Column[] {
  return Object.entries(kinds).map(([field, kind]) => ({ field, kind, name: columnName(field) }));
}

const placeAndDeviceKinds = {
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
} as const satisfies Partial<Record<keyof StitchedAction & keyof Visit & keyof Conversion, ColumnKind>>;

/** Fields that actions and visits share: what is known of the visitor. */
const visitorKinds = {
  ...placeAndDeviceKinds,
  orgId: 'UInt32',
  siteId: 'UInt32',
  instrSeq: 'UInt32',
  visitorId: 'hex64',
  hasVisitorId: 'Bool',
  fingerprint: 'hex64',
  userId: 'String',
  maskedIp: 'String',
  visitId: 'hex64',
} as const satisfies Partial<Record<keyof StitchedAction & keyof Visit, ColumnKind>>;

/** Fields of an action that are left out where it has nothing to say. */
type SparseField = keyof ActionDetails | 'followsSearch' | 'hasLateTimings';

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
} as const satisfies Record<Exclude<keyof StitchedAction, SparseField>, ColumnKind>;

const detailKinds = {
  ...campaignKinds,
  userAgent: 'String',
  isPlaceStated: 'Bool',
  plugins: 'String',
  pageViewId: 'String',
  searchCategory: 'String',
  searchCount: 'Nullable(UInt32)',
  eventCategory: 'String',
  eventAction: 'String',
  eventName: 'String',
  eventValue: 'Nullable(Float64)',
  contentName: 'String',
  contentPiece: 'String',
  contentTarget: 'String',
  contentInteraction: 'String',
  timeNetworkMs: 'Nullable(UInt32)',
  timeServerMs: 'Nullable(UInt32)',
  timeTransferMs: 'Nullable(UInt32)',
  timeDomProcessingMs: 'Nullable(UInt32)',
  timeDomCompletionMs: 'Nullable(UInt32)',
  timeOnLoadMs: 'Nullable(UInt32)',
  transferredBytes: 'Nullable(UInt64)',
  dimensions: 'Map(UInt16, String)',
  visitDimensions: 'Map(UInt16, String)',
  pageVariables: 'variables',
  visitVariables: 'variables',
  productSku: 'String',
  productName: 'String',
  productCategories: 'Array(String)',
  productPrice: 'Nullable(Float64)',
  goals: 'goals',
  orderId: 'String',
  revenue: 'Nullable(Float64)',
  revenueSubtotal: 'Nullable(Float64)',
  revenueTax: 'Nullable(Float64)',
  revenueShipping: 'Nullable(Float64)',
  revenueDiscount: 'Nullable(Float64)',
  items: 'items',
  attributedChannel: 'UInt8',
  attributedName: 'String',
  attributedKeyword: 'String',
  mediaId: 'String',
  mediaUrl: 'String',
  mediaTitle: 'String',
  mediaType: 'String',
  mediaPlayer: 'String',
  mediaWatchedS: 'Nullable(UInt32)',
  mediaLengthS: 'Nullable(UInt32)',
  mediaPositionS: 'Nullable(UInt32)',
  mediaToPlayS: 'Nullable(UInt32)',
  mediaWidth: 'Nullable(UInt32)',
  mediaHeight: 'Nullable(UInt32)',
  isMediaFullScreen: 'Bool',
  mediaSegments: 'Array(UInt32)',
  formViewId: 'String',
  formId: 'String',
  formName: 'String',
  isFormStarted: 'Bool',
  isFormSubmitted: 'Bool',
  isFormConverted: 'Bool',
  formHesitationMs: 'Nullable(UInt32)',
  formSpentMs: 'Nullable(UInt32)',
  formToSubmitMs: 'Nullable(UInt32)',
  formEntryField: 'String',
  formExitField: 'String',
  formFields: 'formFields',
  errorMessage: 'String',
  errorType: 'String',
  errorCategory: 'String',
  errorFile: 'String',
  errorLine: 'Nullable(UInt32)',
  errorColumn: 'Nullable(UInt32)',
  errorStack: 'String',
  experiment: 'String',
  variation: 'String',
  followsSearch: 'Bool',
  hasLateTimings: 'Bool',
} as const satisfies Record<SparseField, ColumnKind>;

const visitKinds = {
  ...visitorKinds,
  ...campaignKinds,
  startS: 'seconds',
  lastS: 'seconds',
  formerVisitorIds: 'String',
  actions: 'UInt32',
  interactions: 'UInt32',
  pageViews: 'UInt32',
  searches: 'UInt32',
  events: 'UInt32',
  downloads: 'UInt32',
  outlinks: 'UInt32',
  durationS: 'UInt32',
  visitCount: 'UInt32',
  returning: 'UInt8',
  secondsSinceFirst: 'UInt32',
  secondsSinceLast: 'UInt32',
  secondsSinceLastOrder: 'Nullable(UInt32)',
  hasConverted: 'Bool',
  goalIds: 'Array(UInt32)',
  revenue: 'Float64',
  ecommerceStatus: 'UInt8',
  dimensions: 'Map(UInt16, String)',
  variables: 'variables',
  plugins: 'String',
  entryUrl: 'String',
  entryUrlPrefix: 'UInt8',
  entryTitle: 'String',
  hasEntry: 'Bool',
  isEntrySearch: 'Bool',
  exitUrl: 'String',
  exitUrlPrefix: 'UInt8',
  exitTitle: 'String',
  hasExit: 'Bool',
  isExitSearch: 'Bool',
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
  secondsSinceLastOrder: 'Nullable(UInt32)',
  actions: 'UInt32',
} as const satisfies Record<keyof VisitSummary, ColumnKind>;

const conversionKinds = {
  ...placeAndDeviceKinds,
  ...campaignKinds,
  orgId: 'UInt32',
  siteId: 'UInt32',
  timeMs: 'ms',
  hitId: 'hex64',
  goalId: 'Int32',
  visitId: 'hex64',
  visitStartS: 'seconds',
  visitorId: 'hex64',
  userId: 'String',
  url: 'String',
  urlPrefix: 'UInt8',
  revenue: 'Float64',
  orderId: 'String',
  revenueSubtotal: 'Nullable(Float64)',
  revenueTax: 'Nullable(Float64)',
  revenueShipping: 'Nullable(Float64)',
  revenueDiscount: 'Nullable(Float64)',
  itemCount: 'UInt32',
  items: 'items',
  pageViewsBefore: 'UInt32',
  visitCount: 'UInt32',
  returning: 'UInt8',
  secondsSinceFirst: 'UInt32',
  secondsSinceLastOrder: 'Nullable(UInt32)',
  dimensions: 'Map(UInt16, String)',
  variables: 'variables',
} as const satisfies Record<keyof Conversion, ColumnKind>;

const botHitKinds = {
  orgId: 'UInt32',
  siteId: 'UInt32',
  timeMs: 'ms',
  hitId: 'hex64',
  receivedMs: 'ms',
  instrSeq: 'UInt32',
  url: 'String',
  urlPrefix: 'UInt8',
  isDownload: 'Bool',
  botName: 'String',
  botType: 'String',
  httpStatus: 'Nullable(UInt16)',
  responseSizeBytes: 'Nullable(UInt64)',
  responseTimeMs: 'Nullable(UInt32)',
  source: 'String',
} as const satisfies Record<keyof BotHit, ColumnKind>;

/** Columns of `actions` that hold a StitchedAction. */
export const ACTION_COLUMNS: readonly Column[] = [
  ...columnsOf(actionKinds),
  ...columnsOf(detailKinds).map((column) => ({ ...column, isSparse: true })),
];
/** Columns of `visits` that hold a Visit. */
export const VISIT_COLUMNS = columnsOf(visitKinds);
/** Columns of `visits_by_visitor` that hold a VisitSummary. */
export const SUMMARY_COLUMNS = columnsOf(summaryKinds);
/** Columns of `conversions` that hold a Conversion. */
export const CONVERSION_COLUMNS = columnsOf(conversionKinds);
/** Columns of `bot_hits` that hold a BotHit. */
export const BOT_HIT_COLUMNS = columnsOf(botHitKinds);

/** Columns that the store adds: which writing a row belongs to, and whether it says that the row is gone. */
export const VERSION_COLUMN: Column = { field: 'version', name: 'version', kind: 'UInt64' };
export const TOMBSTONE_COLUMN: Column = { field: 'isDeleted', name: 'is_deleted', kind: 'UInt8' };
export const ORG_COLUMN: Column = { field: 'orgId', name: 'org_id', kind: 'UInt32' };
