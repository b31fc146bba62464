-- Visits by number of pages, week-of-daily-counts, Europe/Berlin
--   siteId = 1
--   from = 1709506800
--   to = 1710111600
SELECT
    roundDown(actions, [0, 1, 2, 3, 4, 5, 6, 8, 11, 15, 21]) AS d_label,
    count() AS m_visits
FROM visits FINAL
WHERE site_id = {siteId:UInt32}
  AND last >= toDateTime({from:UInt32}, 'UTC')
  AND last < toDateTime({to:UInt32}, 'UTC')
  AND start >= toDateTime({from:UInt32} - 172800, 'UTC')
  AND start < toDateTime({to:UInt32}, 'UTC')
GROUP BY d_label
ORDER BY d_label
