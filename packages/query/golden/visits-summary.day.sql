-- Visits over time, day, Europe/Berlin
--   siteId = 1
--   from = 1709593200
--   to = 1709679600
SELECT
    uniqExact(visitor_id) AS m_visitors,
    uniqExactIf(user_id, user_id != '') AS m_users,
    count() AS m_visits,
    sum(actions) AS m_actions,
    sum(page_views) AS m_visit_page_views,
    countIf(has_converted) AS m_converted_visits,
    countIf(actions <= 1) AS m_bounces,
    sum(duration_s) AS m_visit_time,
    max(actions) AS m_most_actions
FROM visits FINAL
WHERE site_id = {siteId:UInt32}
  AND last >= toDateTime({from:UInt32}, 'UTC')
  AND last < toDateTime({to:UInt32}, 'UTC')
  AND start >= toDateTime({from:UInt32} - 172800, 'UTC')
  AND start < toDateTime({to:UInt32}, 'UTC')
