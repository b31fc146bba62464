-- Downloads, week-of-daily-counts, Europe/Berlin
--   siteId = 1
--   from = 1709506800
--   to = 1710111600
--   days = [1709506800,1709593200,1709679600,1709766000,1709852400,1709938800,1710025200]
SELECT
    url AS d_label,
    uniqExact(visit_id) AS m_download_visits,
    uniqExact(roundDown(toUInt32(time), {days:Array(UInt32)}), visitor_id) AS m_download_visitors,
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
