import type { Visit, VisitAction } from '@accord/contract/visits';
import type { WireRow } from '@accord/query/shape/wire/wire-row';

const text = (row: WireRow, name: string): string => {
  const value = row[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};
const number = (row: WireRow, name: string): number => Number(row[name] ?? 0) || 0;
const isoOf = (seconds: number): string => new Date(seconds * 1000).toISOString();
const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');

/** What an action was, in the words of the site. */
function labelOf(action: WireRow): string {
  switch (action.type) {
    case 'search':
      return joined(text(action, 'siteSearchKeyword'), text(action, 'siteSearchCategory'));
    case 'event':
      return joined(text(action, 'eventCategory'), text(action, 'eventAction'), text(action, 'eventName'));
    case 'content':
      return joined(text(action, 'contentName'), text(action, 'contentPiece'));
    case 'media':
      return text(action, 'mediaTitle') || text(action, 'mediaUrl');
    case 'form':
      return text(action, 'formName');
    case 'crash':
      return text(action, 'errorMessage');
    case 'experiment':
      return joined(text(action, 'experiment'), text(action, 'variation'));
    case 'goal':
      return text(action, 'goalName');
    case 'ecommerceOrder':
      return text(action, 'orderId');
    default:
      return text(action, 'pageTitle') || text(action, 'url');
  }
}

function showAction(action: WireRow): VisitAction {
  const isTimed = action.timeSpent !== undefined;
  const hasMoney = action.revenue !== undefined && action.revenue !== null;
  return {
    kind: text(action, 'type'),
    at: isoOf(number(action, 'timestamp')),
    label: labelOf(action),
    url: text(action, 'url'),
    seconds: isTimed ? number(action, 'timeSpent') : null,
    revenue: hasMoney ? number(action, 'revenue') : null,
  };
}

/** A visit of the Matomo-compatible log as /api/v1 has it. */
export function showVisit(row: WireRow): Visit {
  const actions = Array.isArray(row.actionDetails) ? (row.actionDetails as WireRow[]) : [];
  return {
    id: text(row, 'idVisit'),
    visitor: text(row, 'visitorId'),
    number: number(row, 'visitCount'),
    userId: text(row, 'userId'),
    startedAt: isoOf(number(row, 'firstActionTimestamp')),
    seconds: number(row, 'visitDuration'),
    channel: text(row, 'referrerTypeName'),
    source: joined(text(row, 'referrerName'), text(row, 'referrerKeyword')),
    countryCode: text(row, 'countryCode'),
    place: text(row, 'location'),
    device: joined(text(row, 'deviceType'), text(row, 'deviceBrand') === 'Unknown' ? '' : text(row, 'deviceBrand')),
    browser: text(row, 'browser'),
    system: text(row, 'operatingSystem'),
    hasConverted: row.visitConverted === 1,
    revenue: number(row, 'totalEcommerceRevenue'),
    actions: actions.map(showAction),
  };
}
