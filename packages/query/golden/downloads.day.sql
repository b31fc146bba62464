-- Downloads, day, Europe/Berlin
--   siteId = 1
--   from = 1709593200
--   to = 1709679600
SELECT
    url AS d_label,
    uniqExact(visit_id) AS m_download_visits,
    uniqExact(visitor_id) AS m_download_visitors,
    count() AS m_download_hits,
    toUInt64(0) AS m_download_time,
    count(transferred_bytes) AS m_downloads_with_bytes,
    min(transferred_bytes) AS m_downloads_least_bytes,
    max(transferred_bytes) AS m_downloads_most_bytes,
    sum(transferred_bytes) AS m_downloads_bytes
FROM actions FINAL
WHERE site_id = {siteId:UInt32}
  AND time >= toDateTime64({from:UInt32}, 3, 'UTC')
  AND time < toDateTime64({to:UInt32}, 3, 'UTC')
  AND type = 'download'
GROUP BY d_label
ORDER BY d_label
