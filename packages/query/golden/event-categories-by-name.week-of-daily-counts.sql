-- Event categories by name, week-of-daily-counts, Europe/Berlin
--   siteId = 1
--   from = 1709506800
--   to = 1710111600
--   days = [1709506800,1709593200,1709679600,1709766000,1709852400,1709938800,1710025200]
SELECT
    event_category AS d_label,
    max(event_name != '') AS d_level,
    uniqExact(roundDown(toUInt32(time), {days:Array(UInt32)}), (visitor_id, event_category, event_action, event_name)) AS m_event_visitors,
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
GROUP BY d_label
ORDER BY d_label
