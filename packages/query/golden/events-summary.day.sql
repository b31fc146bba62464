-- Events over time, day, Europe/Berlin
--   siteId = 1
--   from = 1709593200
--   to = 1709679600
SELECT
    count() AS m_event_count,
    uniqExact((visit_id, event_category, event_action, event_name)) AS m_event_visits,
    uniqExact((visitor_id, event_category, event_action, event_name)) AS m_event_visitors,
    count(event_value) AS m_events_with_value,
    sum(event_value) AS m_event_value_total
FROM actions FINAL
WHERE site_id = {siteId:UInt32}
  AND time >= toDateTime64({from:UInt32}, 3, 'UTC')
  AND time < toDateTime64({to:UInt32}, 3, 'UTC')
  AND type = 'event'
