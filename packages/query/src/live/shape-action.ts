import type { Row } from '../ports.ts';
import { wholeAddress } from '../shape/naming/page-address.ts';
import { prettySeconds } from '../shape/wire/pretty-seconds.ts';
import { roundTo } from '../shape/wire/round.ts';
import type { WireRow } from '../shape/wire/wire-row.ts';
import { momentOf } from './moment.ts';
import { parseJsonColumn } from './parse-json-column.ts';
import { shapeVariables, type Variable } from './shape-variables.ts';

const TIMINGS = ['network', 'server', 'transfer', 'dom_processing', 'dom_completion', 'on_load'];
/** COMPAT: a page view is an `action` there. Kinds of actions that a visitor's log leaves out are not named. */
const TYPES: Readonly<Record<string, string>> = {
  page: 'action',
  download: 'download',
  outlink: 'outlink',
  search: 'search',
  event: 'event',
  content: 'content',
  media: 'media',
  form: 'form',
  crash: 'crash',
  experiment: 'experiment',
};

const text = (row: Row, column: string): string => String(row[column] ?? '');
const number = (row: Row, column: string): number | null => (row[column] === null ? null : Number(row[column] ?? 0));

function detailsOf(row: Row): WireRow {
  switch (row.type) {
    case 'search':
      return {
        siteSearchKeyword: text(row, 'title'),
        siteSearchCategory: text(row, 'search_category') || null,
        siteSearchCount: number(row, 'search_count'),
      };
    case 'event':
      return {
        eventCategory: text(row, 'event_category'),
        eventAction: text(row, 'event_action'),
        ...(text(row, 'event_name') === '' ? {} : { eventName: text(row, 'event_name') }),
        ...(number(row, 'event_value') === null ? {} : { eventValue: number(row, 'event_value') }),
      };
    case 'content':
      return {
        contentName: text(row, 'content_name'),
        contentPiece: text(row, 'content_piece'),
        contentTarget: text(row, 'content_target'),
        contentInteraction: text(row, 'content_interaction'),
      };
    case 'media':
      return { mediaTitle: text(row, 'media_title'), mediaUrl: text(row, 'media_url') };
    case 'form':
      return { formName: text(row, 'form_name') };
    case 'crash':
      return { errorMessage: text(row, 'error_message') };
    case 'experiment':
      return { experiment: text(row, 'experiment'), variation: text(row, 'variation') };
    default:
      return {};
  }
}

function loadTime(row: Row): WireRow {
  const times = TIMINGS.map((name) => number(row, `time_${name}_ms`));
  if (times.every((time) => time === null)) return {};
  const whole = times.reduce<number>((sum, time) => sum + (time ?? 0), 0);
  return { pageLoadTimeMilliseconds: whole, pageLoadTime: `${roundTo(whole / 1000, 2)}s` };
}

function productOf(row: Row): WireRow {
  const categories = parseJsonColumn<string[]>(row.d_categories, []);
  const [sku, name] = [text(row, 'product_sku'), text(row, 'product_name')];
  if (sku === '' && name === '' && categories.length === 0) return {};
  return {
    productViewName: name,
    productViewSku: sku,
    productViewPrice: number(row, 'product_price'),
    productViewCategories: categories,
  };
}

/** One entry of `actionDetails`; undefined for what a log does not show. @param nextS when the visit did something else */
export function shapeAction(row: Row, timeZone: string, nextS: number | undefined): WireRow | undefined {
  const type = TYPES[String(row.type)];
  if (type === undefined) return undefined;
  const seconds = Math.floor(Number(row.d_time) / 1000);
  const moment = momentOf(seconds, timeZone);
  const isPage = row.type === 'page';
  const spent = nextS === undefined ? 0 : Math.min(Math.max(nextS - seconds, 0), 1800);
  const address = row.type === 'search' ? null : wholeAddress(text(row, 'url'), Number(row.url_prefix));
  return {
    type,
    url: address === '' ? null : address,
    pageTitle: isPage ? text(row, 'title') : '',
    pageIdAction: null,
    idpageview: text(row, 'page_view_id'),
    serverTimePretty: `${moment.prettyDate} ${moment.time}`,
    pageId: text(row, 'd_hit'),
    timestamp: seconds,
    pageviewPosition: String(row.position ?? 0),
    title: isPage || row.type === 'search' ? text(row, 'title') : '',
    subtitle: address ?? '',
    ...(isPage || row.type === 'search' ? { timeSpent: spent, timeSpentPretty: prettySeconds(spent) } : {}),
    ...detailsOf(row),
    ...(number(row, 'transferred_bytes') === null ? {} : { bandwidth: number(row, 'transferred_bytes') }),
    ...(isPage ? { ...loadTime(row), ...productOf(row) } : {}),
    ...Object.fromEntries(
      Object.entries(parseJsonColumn<Record<string, string>>(row.d_dimensions, {})).map(([id, value]) => [
        `dimension${id}`,
        value,
      ]),
    ),
    ...shapeVariables(parseJsonColumn<Variable[]>(row.d_variables, []), 'Page'),
  };
}
