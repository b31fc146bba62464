import type { HitRecord, SpoolRecord } from '@accord/ingest/spool-record';
import { SPOOL_FORMAT } from '@accord/ingest/spool-record';
import type { StoredAction } from '@accord/ingest/stored-action';

/** STORED: version of a hit written by position instead of by name. */
export const PACKED_FORMAT = 2;

/** STORED: fields that every action has, in the order they are written. Never changed: a new order is a new format. */
const FIELDS = [
  ...['orgId', 'siteId', 'timeMs', 'hitId', 'receivedMs', 'ordinal', 'instrSeq', 'type'],
  ...['url', 'urlPrefix', 'title', 'visitorId', 'hasVisitorId', 'fingerprint', 'userId', 'identityRule', 'forcesVisit'],
  ...['maskedIp', 'country', 'region', 'city', 'latitude', 'longitude', 'language', 'resolution', 'localTimeS'],
  ...['deviceType', 'deviceBrand', 'deviceModel', 'os', 'osVersion', 'browser', 'browserVersion', 'browserEngine'],
  ...['channel', 'channelName', 'channelKeyword', 'referrerUrl'],
] as readonly (keyof StoredAction)[];

type Values = Record<string, unknown>;
/** Format, time zone, agent, client hints, the rest of the record, the rest of the action; then FIELDS. */
const HEAD = 6;

export type PackedHit = readonly [typeof PACKED_FORMAT, ...unknown[]];

/**
 * One line of the spool. PERF: (npm run bench -- ingest) a hit goes by position: names would be half of what is
 * written, encrypted and read again.
 */
export function packRecord(record: SpoolRecord): string {
  if (record.kind !== 'hit') return JSON.stringify(record);
  const { v: _v, kind: _kind, action, timeZone, userAgent, clientHints, ...rest } = record;
  const of = action as unknown as Values;
  const values: unknown[] = [PACKED_FORMAT, timeZone, userAgent ?? null, clientHints ?? null, filled(rest), null];
  const names = Object.keys(action);
  let details: Values | null = null;
  let at = 0;
  // Actions are built in the order of FIELDS, so the walk along their names is one comparison each.
  for (const name of names) {
    if (name === FIELDS[at]) {
      values.push(of[name]);
      at++;
    } else if (!IS_FIELD.has(name)) {
      details ??= {};
      details[name] = of[name];
    }
  }
  if (at < FIELDS.length) values.splice(HEAD, at, ...FIELDS.map((name) => of[name]));
  values[HEAD - 1] = details;
  return JSON.stringify(values);
}

const IS_FIELD: ReadonlySet<string> = new Set(FIELDS);

function filled(rest: object): object | null {
  for (const _name in rest) return rest;
  return null;
}

export function isPacked(line: unknown): line is PackedHit {
  return Array.isArray(line) && line[0] === PACKED_FORMAT;
}

/** The record that was packed; fields have the same names and values. */
export function unpackHit(values: PackedHit): HitRecord {
  const [, timeZone, userAgent, clientHints, rest, details] = values;
  const action: Values = {};
  for (let at = 0; at < FIELDS.length; at++) action[FIELDS[at] as string] = values[HEAD + at];
  Object.assign(action, details);
  const record: Values = { v: SPOOL_FORMAT, kind: 'hit', timeZone };
  if (userAgent !== null) record.userAgent = userAgent;
  if (clientHints !== null) record.clientHints = clientHints;
  return { ...record, ...(rest as object | null), action } as unknown as HitRecord;
}
