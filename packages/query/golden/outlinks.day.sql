-- Outlinks, day, Europe/Berlin
--   siteId = 1
--   from = 1709593200
--   to = 1709679600
SELECT
    url AS d_label,
    uniqExact(visit_id) AS m_outlink_visits,
    uniqExact(visitor_id) AS m_outlink_visitors,
    count() AS m_outlink_hits,
    toUInt64(0) AS m_outlink_time
FROM actions FINAL
WHERE site_id = {siteId:UInt32}
  AND time >= toDateTime64({from:UInt32}, 3, 'UTC')
  AND time < toDateTime64({to:UInt32}, 3, 'UTC')
  AND type = 'outlink'
GROUP BY d_label
ORDER BY d_label
