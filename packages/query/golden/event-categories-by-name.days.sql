-- Event categories by name, days, Europe/Berlin
--   siteId = 1
--   from = 1711753200
--   to = 1712008800
--   periods = [1711753200,1711839600,1711922400]
SELECT
    roundDown(toUInt32(time), {periods:Array(UInt32)}) AS d_period,
    event_category AS d_label,
    max(event_name != '') AS d_level,
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
GROUP BY d_period, d_label
ORDER BY d_period, d_label
