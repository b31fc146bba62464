-- Errors by category, day, Europe/Berlin
--   siteId = 1
--   from = 1709593200
--   to = 1709679600
SELECT
    error_category AS d_label,
    count() AS m_crash_count,
    uniqExact(visit_id) AS m_crash_visits,
    uniqExact(visitor_id) AS m_crash_visitors
FROM actions FINAL
WHERE site_id = {siteId:UInt32}
  AND time >= toDateTime64({from:UInt32}, 3, 'UTC')
  AND time < toDateTime64({to:UInt32}, 3, 'UTC')
  AND type = 'crash'
GROUP BY d_label
ORDER BY d_label
