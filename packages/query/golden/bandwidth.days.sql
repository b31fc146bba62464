-- Bandwidth, days, Europe/Berlin
--   siteId = 1
--   from = 1711753200
--   to = 1712008800
--   periods = [1711753200,1711839600,1711922400]
SELECT
    roundDown(toUInt32(time), {periods:Array(UInt32)}) AS d_period,
    sumIf(transferred_bytes, type IN ('page', 'download')) AS m_transferred_bytes,
    sumIf(transferred_bytes, type = 'page') AS m_page_bytes,
    sumIf(transferred_bytes, type = 'download') AS m_download_bytes
FROM actions FINAL
WHERE site_id = {siteId:UInt32}
  AND time >= toDateTime64({from:UInt32}, 3, 'UTC')
  AND time < toDateTime64({to:UInt32}, 3, 'UTC')
GROUP BY d_period
ORDER BY d_period
