-- Downloads, days, Europe/Berlin
--   siteId = 1
--   from = 1711753200
--   to = 1712008800
--   periods = [1711753200,1711839600,1711922400]
SELECT
    roundDown(toUInt32(time), {periods:Array(UInt32)}) AS d_period,
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
GROUP BY d_period, d_label
ORDER BY d_period, d_label
