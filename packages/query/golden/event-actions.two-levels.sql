-- Event actions, two-levels, Europe/Berlin
--   siteId = 1
--   from = 1709593200
--   to = 1709679600
SELECT
    event_action AS d_label,
    event_name AS d_below,
    grouping(d_below) AS d_level,
    uniqExact((visitor_id, event_category, event_action, event_name)) AS m_event_visitors,
    uniqExact((visit_id, event_category, event_action, event_name)) AS m_event_visits,
    count() AS m_event_count,
    count(event_value) AS m_events_with_value,
    sum(event_value) AS m_event_value_total,
    min(event_value) AS m_least_event_value,
    max(event_value) AS m_most_event_value
FROM actions FINAL
WHERE site_id = {siteId:UInt32}
  AND time >= toDateTime64({from:UInt32}, 3, 'UTC')
  AND time < toDateTime64({to:UInt32}, 3, 'UTC')
  AND type = 'event'
GROUP BY GROUPING SETS ((d_label), (d_label, d_below))
ORDER BY d_label
