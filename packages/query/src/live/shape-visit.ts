import browserCodes from '../generated/browser-codes.ts';
import systemCodes from '../generated/system-codes.ts';
import { CONTINENT_NAMES, continentOf } from '../names/continents.ts';
import { countryName, languageName, regionName } from '../names/english-names.ts';
import type { Row } from '../ports.ts';
import { prettySeconds } from '../shape/wire/pretty-seconds.ts';
import type { WireRow } from '../shape/wire/wire-row.ts';
import { channelFields } from './channel-fields.ts';
import { momentOf } from './moment.ts';
import { parseJsonColumn } from './parse-json-column.ts';
import { shapeVariables, type Variable } from './shape-variables.ts';

const UNKNOWN = 'Unknown';
const DAY_S = 86_400;
const VISITOR_TYPES = ['new', 'returning', 'returningCustomer'];
const ECOMMERCE = ['none', 'ordered', 'abandonedCart', 'orderedThenAbandonedCart'];

/** What the site says about money and time. */
export interface SiteFacts {
  siteId: number;
  name: string;
  timeZone: string;
  currency: string;
}

const text = (row: Row, column: string): string => String(row[column] ?? '');
const count = (row: Row, column: string): number => Number(row[column] ?? 0);
const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

function symbolOf(currency: string): string {
  const parts = new Intl.NumberFormat('en-US', { style: 'currency', currency, currencyDisplay: 'narrowSymbol' });
  return parts.formatToParts(0).find(({ type }) => type === 'currency')?.value ?? currency;
}

function timesOf(row: Row, { timeZone }: SiteFacts): WireRow {
  const [start, last] = [count(row, 'd_start'), count(row, 'd_last')];
  const [first, latest] = [momentOf(start, timeZone), momentOf(last, timeZone)];
  const sinceOrder = row.seconds_since_last_order ?? null;
  return {
    serverDate: latest.date,
    visitServerHour: String(latest.hour),
    lastActionTimestamp: last,
    lastActionDateTime: new Date(last * 1000).toISOString().replace('T', ' ').slice(0, 19),
    serverTimestamp: last,
    firstActionTimestamp: start,
    serverTimePretty: latest.time,
    serverDatePretty: latest.prettyDate,
    serverDatePrettyFirstAction: first.prettyDate,
    serverTimePrettyFirstAction: first.time,
    daysSinceFirstVisit: Math.floor(count(row, 'seconds_since_first') / DAY_S),
    secondsSinceFirstVisit: count(row, 'seconds_since_first'),
    daysSinceLastVisit: Math.floor(count(row, 'seconds_since_last') / DAY_S),
    secondsSinceLastVisit: count(row, 'seconds_since_last'),
    daysSinceLastEcommerceOrder: sinceOrder === null ? null : Math.floor(Number(sinceOrder) / DAY_S),
    secondsSinceLastEcommerceOrder: sinceOrder === null ? null : Number(sinceOrder),
    visitDuration: count(row, 'duration_s'),
    visitDurationPretty: prettySeconds(count(row, 'duration_s')),
    visitLocalTime: new Date(count(row, 'local_time_s') * 1000).toISOString().slice(11, 19),
    visitLocalHour: String(Math.floor(count(row, 'local_time_s') / 3600)),
  };
}

function placeOf(row: Row): WireRow {
  const [country, region, city] = [text(row, 'country') || 'xx', text(row, 'region'), text(row, 'city')];
  const name = countryName(country) ?? UNKNOWN;
  const regionLabel = region === '' ? null : (regionName(country, region) ?? region);
  const continent = continentOf(country) || 'unk';
  return {
    continent: CONTINENT_NAMES[continent] ?? UNKNOWN,
    continentCode: continent,
    country: name,
    countryCode: country,
    region: regionLabel,
    regionCode: region === '' ? null : region,
    city: city === '' ? null : city,
    location: [city, regionLabel, name].filter((part) => part !== null && part !== '').join(', '),
    latitude: row.latitude ?? null,
    longitude: row.longitude ?? null,
  };
}

function deviceOf(row: Row): WireRow {
  const [os, osVersion] = [text(row, 'os'), text(row, 'os_version')];
  const [browser, browserVersion] = [text(row, 'browser'), text(row, 'browser_version')];
  return {
    deviceType: capital(text(row, 'device_type')) || UNKNOWN,
    deviceBrand: text(row, 'device_brand') || UNKNOWN,
    deviceModel: text(row, 'device_model') || `Generic ${text(row, 'device_type') || 'desktop'}`,
    operatingSystem: `${os} ${osVersion}`.trim() || UNKNOWN,
    operatingSystemName: os || UNKNOWN,
    operatingSystemCode: systemCodes[os] ?? 'UNK',
    operatingSystemVersion: osVersion,
    browserFamily: text(row, 'browser_engine'),
    browserFamilyDescription: text(row, 'browser_engine') || UNKNOWN,
    browser: `${browser} ${browserVersion}`.trim() || UNKNOWN,
    browserName: browser || UNKNOWN,
    browserCode: browserCodes[browser] ?? 'UNK',
    browserVersion,
    resolution: text(row, 'resolution') || 'unknown',
    plugins: text(row, 'plugins').replaceAll(',', ', '),
  };
}

/** A visit as the log of the Matomo-compatible API has it, without its actions. Identities are 64-bit hexadecimal. */
export function shapeVisit(row: Row, site: SiteFacts): WireRow {
  const language = text(row, 'language');
  return {
    idSite: site.siteId,
    idVisit: text(row, 'd_visit'),
    visitIp: text(row, 'masked_ip'),
    visitorId: text(row, 'd_visitor'),
    fingerprint: text(row, 'd_fingerprint'),
    siteCurrency: site.currency,
    siteCurrencySymbol: symbolOf(site.currency),
    siteName: site.name,
    userId: text(row, 'user_id') || null,
    visitorType: VISITOR_TYPES[count(row, 'returning')] ?? 'new',
    visitConverted: row.has_converted === true || count(row, 'has_converted') === 1 ? 1 : 0,
    visitCount: count(row, 'visit_count'),
    visitEcommerceStatus: ECOMMERCE[count(row, 'ecommerce_status')] ?? 'none',
    searches: count(row, 'searches'),
    actions: count(row, 'actions'),
    interactions: count(row, 'interactions'),
    events: count(row, 'events'),
    ...timesOf(row, site),
    ...channelFields(count(row, 'channel'), text(row, 'channel_name'), text(row, 'channel_keyword')),
    referrerUrl: text(row, 'referrer_url'),
    languageCode: language,
    language: languageName(language.split('-')[0] ?? '') ?? UNKNOWN,
    ...deviceOf(row),
    ...placeOf(row),
    ...Object.fromEntries(
      Object.entries(parseJsonColumn<Record<string, string>>(row.d_dimensions, {})).map(([id, value]) => [
        `dimension${id}`,
        value,
      ]),
    ),
    ...shapeVariables(parseJsonColumn<Variable[]>(row.d_variables, []), ''),
  };
}
