-- Operating system versions, day, Europe/Berlin
--   siteId = 1
--   from = 1709593200
--   to = 1709679600
SELECT
    concat(os, '\t', os_version) AS d_label,
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
GROUP BY d_label
ORDER BY d_label
