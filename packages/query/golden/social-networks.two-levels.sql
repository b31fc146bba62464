-- Social networks, two-levels, Europe/Berlin
--   siteId = 1
--   from = 1709593200
--   to = 1709679600
SELECT
    channel_name AS d_label,
    referrer_url AS d_below,
    grouping(d_below) AS d_level,
    uniqExact(visitor_id) AS m_visitors,
    count() AS m_visits,
    sum(actions) AS m_actions,
    uniqExactIf(user_id, user_id != '') AS m_users,
    max(actions) AS m_most_actions,
    sum(duration_s) AS m_visit_time,
    countIf(actions <= 1) AS m_bounces,
    countIf(has_converted) AS m_converted_visits
FROM visits FINAL
WHERE site_id = {siteId:UInt32}
  AND last >= toDateTime({from:UInt32}, 'UTC')
  AND last < toDateTime({to:UInt32}, 'UTC')
  AND start >= toDateTime({from:UInt32} - 172800, 'UTC')
  AND start < toDateTime({to:UInt32}, 'UTC')
  AND channel = 7
GROUP BY GROUPING SETS ((d_label), (d_label, d_below))
ORDER BY d_label
