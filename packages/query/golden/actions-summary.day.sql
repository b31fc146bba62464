-- Actions over time, day, Europe/Berlin
--   siteId = 1
--   from = 1709593200
--   to = 1709679600
SELECT
    countIf(type = 'page') AS m_page_views,
    uniqExactIf((visit_id, url), type = 'page') AS m_unique_page_views,
    countIf(type = 'download') AS m_downloads,
    uniqExactIf((visit_id, url), type = 'download') AS m_unique_downloads,
    countIf(type = 'outlink') AS m_outlinks,
    uniqExactIf((visit_id, url), type = 'outlink') AS m_unique_outlinks,
    countIf(type = 'search') AS m_searches,
    uniqExactIf(title, type = 'search') AS m_search_keywords
FROM actions FINAL
WHERE site_id = {siteId:UInt32}
  AND time >= toDateTime64({from:UInt32}, 3, 'UTC')
  AND time < toDateTime64({to:UInt32}, 3, 'UTC')
