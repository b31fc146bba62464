-- Experiments, day, Europe/Berlin
--   siteId = 1
--   from = 1709593200
--   to = 1709679600
SELECT
    experiment AS d_label,
    toUInt8(1) AS d_level,
    uniqExact(visit_id) AS m_experiment_visits,
    uniqExact(visitor_id) AS m_experiment_visitors,
    count() AS m_experiment_entries
FROM actions FINAL
WHERE site_id = {siteId:UInt32}
  AND time >= toDateTime64({from:UInt32}, 3, 'UTC')
  AND time < toDateTime64({to:UInt32}, 3, 'UTC')
  AND type = 'experiment'
GROUP BY d_label
ORDER BY d_label
