import { expect, it } from 'vitest';
import { EVERYTHING } from '../segment/segment.ts';
import { periodContaining } from '../time/period.ts';
import { compileTransitions } from './compile-transitions.ts';
import { shapeTransitions } from './shape-transitions.ts';

const row = (kind: string, label: string, count: number, channel = '') => ({
  d_kind: kind,
  d_label: label,
  d_channel: channel,
  m_count: String(count),
});

it('asks about the page as a parameter, by address or by title', () => {
  const asked = { siteId: 3, timeZone: 'UTC', period: periodContaining('day', '2024-03-05'), segment: EVERYTHING };
  const byUrl = compileTransitions({ ...asked, by: 'url', action: "x' OR 1" });
  expect(byUrl.params).toMatchObject({ siteId: 3, action: "x' OR 1" });
  expect(byUrl.sql).not.toContain("x' OR");
  expect(byUrl.sql).toContain('previous_url = {action:String}');
  expect(compileTransitions({ ...asked, by: 'title', action: 'Home' }).sql).toContain('entry_title = {action:String}');
});

it('puts what comes after the longest rows together, and leaves out pages without a name', () => {
  const { pageViews, row: shaped } = shapeTransitions(
    [
      row('views', '', 20),
      row('loops', '', 2),
      row('previous-page', 'b', 3),
      row('previous-page', 'a', 3),
      row('previous-page', '', 9),
      row('previous-page', 'c', 1),
      row('previous-page', 'd', 1),
      row('following-search', 'shoes', 1),
      row('referrer', '', 4, '1'),
      row('referrer', 'Google', 5, '2'),
      row('referrer', 'https://a.example/', 1, '3'),
      row('exits', '', 7),
    ],
    2,
  );
  expect(pageViews).toBe(20);
  expect(shaped).toMatchObject({
    previousPages: [
      { label: 'a', referrals: 3 },
      { label: 'b', referrals: 3 },
      { label: 'Others', referrals: 2 },
    ],
    followingSiteSearches: [{ label: 'shoes', referrals: 1 }],
    pageMetrics: { loops: 2, pageviews: 20, entries: 10, exits: 7 },
    referrers: [
      { shortName: 'direct', visits: 4, details: [] },
      { shortName: 'search', visits: 5, details: [{ label: 'Google', referrals: 5 }] },
      { shortName: 'website', visits: 1, details: [{ label: 'https://a.example/', referrals: 1 }] },
    ],
  });
});
