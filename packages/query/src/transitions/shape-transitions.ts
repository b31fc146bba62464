import type { Row } from '../ports.ts';
import type { WireRow } from '../shape/wire/wire-row.ts';
import type { TransitionKind } from './compile-transitions.ts';

/** Channels in the order of the wire format. */
const CHANNELS: readonly { channel: string; label: string; shortName: string }[] = [
  { channel: '1', label: 'Direct entries', shortName: 'direct' },
  { channel: '2', label: 'From search engines', shortName: 'search' },
  { channel: '7', label: 'From social networks', shortName: 'social' },
  { channel: '8', label: 'From AI assistants', shortName: 'ai' },
  { channel: '3', label: 'From websites', shortName: 'website' },
  { channel: '6', label: 'From campaigns', shortName: 'campaign' },
];
const OTHERS = 'Others';
interface Counted {
  label: string;
  referrals: number;
}

const byCount = (a: Counted, b: Counted): number =>
  b.referrals - a.referrals || (a.label < b.label ? -1 : a.label > b.label ? 1 : 0);

/** Most first; what comes after `most` rows is put together. @param most 0 keeps all */
function grouped(rows: readonly Counted[], most: number): Counted[] {
  const sorted = [...rows].sort(byCount);
  if (most === 0 || sorted.length <= most) return sorted;
  const rest = sorted.slice(most).reduce((sum, { referrals }) => sum + referrals, 0);
  return [...sorted.slice(0, most), { label: OTHERS, referrals: rest }];
}

/** What the answer rows of `compileTransitions` say. */
export interface Transitions {
  pageViews: number;
  /** As the Matomo-compatible API writes it, without the date. */
  row: WireRow;
}

/**
 * Shapes the answer rows of `compileTransitions`. COMPAT: pages without an address or title are in no list.
 * @param most rows of a list before the rest is put together; 0 for all
 */
export function shapeTransitions(rows: readonly Row[], most: number): Transitions {
  const of = (kind: TransitionKind): Row[] => rows.filter((row) => row.d_kind === kind);
  const sum = (some: readonly Row[]): number => some.reduce((total, row) => total + Number(row.m_count), 0);
  const list = (kind: TransitionKind): WireRow[] =>
    grouped(
      of(kind)
        .filter((row) => row.d_label !== '')
        .map((row) => ({ label: String(row.d_label), referrals: Number(row.m_count) })),
      most,
    ).map((one) => ({ ...one }));
  const entries = of('referrer');
  const referrers = CHANNELS.flatMap(({ channel, label, shortName }): WireRow[] => {
    const came = entries.filter((row) => String(row.d_channel) === channel);
    if (came.length === 0) return [];
    const details = came
      .filter((row) => row.d_label !== '')
      .map((row) => ({ label: String(row.d_label), referrals: Number(row.m_count) }))
      .sort(byCount);
    return [{ label, shortName, visits: sum(came), details }];
  });
  const pageViews = sum(of('views'));
  return {
    pageViews,
    row: {
      previousPages: list('previous-page'),
      previousSiteSearches: list('previous-search'),
      pageMetrics: { loops: sum(of('loops')), pageviews: pageViews, entries: sum(entries), exits: sum(of('exits')) },
      followingPages: list('following-page'),
      followingSiteSearches: list('following-search'),
      outlinks: list('outlink'),
      downloads: list('download'),
      referrers,
    },
  };
}
