import { localDate } from '@accord/kit/time-zone';
import { BENCH_SITE } from '../hit-records.ts';
import { type BenchQuestion, dayBefore, handSql, startS } from './questions.ts';

const DAY_S = 86_400;
const SHOWN_DAYS = 28;
const { timeZone } = BENCH_SITE;

interface VisitReport {
  readonly id: string;
  /** What visits are told apart by, as somebody would write it for just this report. */
  readonly label: string;
  /** The same of conversions, where they name it otherwise. */
  readonly ofConversions?: string;
  readonly where?: string;
  /** Only visits are counted. */
  readonly isOfVisitsAlone?: true;
}

const VISIT_REPORTS: readonly VisitReport[] = [
  { id: 'browsers', label: 'browser' },
  { id: 'browser-versions', label: "concat(browser, ' ', browser_version)" },
  { id: 'browser-engines', label: 'browser_engine' },
  { id: 'operating-systems', label: 'os' },
  { id: 'system-versions', label: "concat(os, ' ', os_version)" },
  { id: 'device-brands', label: 'device_brand' },
  { id: 'device-models', label: "concat(device_brand, ' ', device_model)" },
  { id: 'resolutions', label: 'resolution' },
  { id: 'languages', label: "splitByChar('-', language)[1]" },
  { id: 'language-codes', label: 'language' },
  { id: 'regions', label: "concat(country, ' ', region)" },
  { id: 'cities', label: "concat(country, ' ', region, ' ', city)" },
  { id: 'search-engines', label: 'channel_name', where: 'channel = 2' },
  { id: 'keywords', label: 'channel_keyword', where: 'channel = 2' },
  { id: 'websites', label: 'channel_name', where: 'channel = 3' },
  { id: 'campaigns', label: 'channel_name', where: 'channel = 6' },
  { id: 'social-networks', label: 'channel_name', where: 'channel = 7' },
  { id: 'visits-by-hour', label: `toHour(start, '${timeZone}')`, ofConversions: `toHour(time, '${timeZone}')` },
  { id: 'visits-by-local-hour', label: 'intDiv(local_time_s, 3600)' },
  { id: 'visits-by-weekday', label: `toDayOfWeek(last, 0, '${timeZone}')`, isOfVisitsAlone: true },
  { id: 'visits-by-duration', label: 'multiIf(duration_s < 11, 0, duration_s < 31, 11, 31)', isOfVisitsAlone: true },
  { id: 'visits-by-page-count', label: 'least(actions, 21)', isOfVisitsAlone: true },
  { id: 'visits-by-visit-count', label: 'least(visit_count, 201)', isOfVisitsAlone: true },
];

/** Segments with the condition that somebody would write for just this one. */
const SEGMENTS: readonly (readonly [segment: string, condition: string])[] = [
  ['countryCode==de', "country = 'de'"],
  ['actions>3', 'actions > 3'],
  ['browserName==Firefox,deviceType==smartphone', "(browser = 'Firefox' OR device_type = 'smartphone')"],
  [
    'pageUrl=@/blog',
    "visit_id IN (SELECT visit_id FROM actions FINAL WHERE site_id = {siteId:UInt32} AND time >= {from:UInt32} AND time < {to:UInt32} AND type = 'page' AND url ILIKE '%/blog%')",
  ],
];

const END_OF_VISITS = 'AND start < {to:UInt32}';
const END_OF_CONVERSIONS = 'AND goal_id >= 0';

/** Visits by something, and nothing else of them. */
const countSql = (label: string, more: string): string =>
  `SELECT ${label} AS label, count() AS visits FROM visits FINAL
  WHERE site_id = {siteId:UInt32} AND last >= {from:UInt32} AND last < {to:UInt32}
    AND start >= {from:UInt32} - 172800 ${END_OF_VISITS}${more === '' ? '' : ` AND ${more}`}
  GROUP BY label ORDER BY label`;

/** The hand-written SQL of device types with another label and more conditions on visits and on conversions. */
function sqlOf({ label, ofConversions = label, where, isOfVisitsAlone }: VisitReport, more: string): string {
  const [visitsPart, conversionsPart] = handSql('device-types').split('LEFT JOIN');
  const whole = [
    visitsPart?.replace('device_type', label),
    conversionsPart?.replace('device_type', ofConversions),
  ].join('LEFT JOIN');
  const conditions = [where, more].filter((one) => one !== undefined && one !== '').map((one) => ` AND ${one}`);
  const ofVisits = whole.replace(END_OF_VISITS, `${END_OF_VISITS}${conditions.join('')}`);
  if (isOfVisitsAlone) return countSql(label, more);
  const visits = `AND visit_id IN (SELECT visit_id FROM visits FINAL WHERE site_id = {siteId:UInt32} AND last >= {from:UInt32} AND last < {to:UInt32} AND ${more})`;
  const own = `${where === undefined ? '' : ` AND ${where}`}${more === '' ? '' : ` ${visits}`}`;
  return ofVisits.replace(END_OF_CONVERSIONS, `${END_OF_CONVERSIONS}${own}`);
}

/** Further reports about visits of 28 days, and some of them with segments. */
export function handQuestions(nowMs: number, siteId: number): { plain: BenchQuestion[]; segmented: BenchQuestion[] } {
  const [from, to] = [dayBefore(nowMs, SHOWN_DAYS - 1), localDate(timeZone, nowMs)];
  const params = { siteId, from: startS(from), to: startS(to) + DAY_S };
  const path = ({ id, isOfVisitsAlone }: VisitReport, segment = ''): string => {
    const sort = isOfVisitsAlone ? 'sort=visits&columns=visits' : 'sort=visitors';
    const asked = `period=range&date=${from},${to}&${sort}&limit=8&segment=${encodeURIComponent(segment)}`;
    return `/api/v1/sites/${siteId}/reports/${id}?${asked}`;
  };
  const device: VisitReport = { id: 'device-types', label: 'device_type' };
  const [browsers = device] = VISIT_REPORTS;
  return {
    plain: VISIT_REPORTS.map((report) => ({ name: report.id, path: path(report), sql: sqlOf(report, ''), params })),
    segmented: SEGMENTS.flatMap(([segment, condition]) =>
      [device, browsers].map((report) => ({
        name: `${report.id}, ${segment}`,
        path: path(report, segment),
        sql: sqlOf(report, condition),
        params,
      })),
    ),
  };
}
