-- Search categories, day, Europe/Berlin
--   siteId = 1
--   from = 1709593200
--   to = 1709679600
SELECT
    search_category AS d_label,
    uniqExact(visit_id) AS m_search_visits,
    count() AS m_category_searches,
    uniqExact(visitor_id) AS m_category_visitors
FROM actions FINAL
WHERE site_id = {siteId:UInt32}
  AND time >= toDateTime64({from:UInt32}, 3, 'UTC')
  AND time < toDateTime64({to:UInt32}, 3, 'UTC')
  AND type = 'search'
  AND search_category != ''
GROUP BY d_label
ORDER BY d_label
