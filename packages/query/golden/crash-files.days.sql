-- Errors by script, days, Europe/Berlin
--   siteId = 1
--   from = 1711753200
--   to = 1712008800
--   periods = [1711753200,1711839600,1711922400]
SELECT
    roundDown(toUInt32(time), {periods:Array(UInt32)}) AS d_period,
    error_file AS d_label,
    count() AS m_crash_count,
    uniqExact(visit_id) AS m_crash_visits,
    uniqExact(visitor_id) AS m_crash_visitors
FROM actions FINAL
WHERE site_id = {siteId:UInt32}
  AND time >= toDateTime64({from:UInt32}, 3, 'UTC')
  AND time < toDateTime64({to:UInt32}, 3, 'UTC')
  AND type = 'crash'
GROUP BY d_period, d_label
ORDER BY d_period, d_label
