-- Search categories, week-of-daily-counts, Europe/Berlin
--   siteId = 1
--   from = 1709506800
--   to = 1710111600
--   days = [1709506800,1709593200,1709679600,1709766000,1709852400,1709938800,1710025200]
SELECT
    search_category AS d_label,
    uniqExact(visit_id) AS m_search_visits,
    count() AS m_category_searches,
    uniqExact(roundDown(toUInt32(time), {days:Array(UInt32)}), visitor_id) AS m_category_visitors
FROM actions FINAL
WHERE site_id = {siteId:UInt32}
  AND time >= toDateTime64({from:UInt32}, 3, 'UTC')
  AND time < toDateTime64({to:UInt32}, 3, 'UTC')
  AND type = 'search'
  AND search_category != ''
GROUP BY d_label
ORDER BY d_label
