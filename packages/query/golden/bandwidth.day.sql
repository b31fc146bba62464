-- Bandwidth, day, Europe/Berlin
--   siteId = 1
--   from = 1709593200
--   to = 1709679600
SELECT
    sumIf(transferred_bytes, type IN ('page', 'download')) AS m_transferred_bytes,
    sumIf(transferred_bytes, type = 'page') AS m_page_bytes,
    sumIf(transferred_bytes, type = 'download') AS m_download_bytes
FROM actions FINAL
WHERE site_id = {siteId:UInt32}
  AND time >= toDateTime64({from:UInt32}, 3, 'UTC')
  AND time < toDateTime64({to:UInt32}, 3, 'UTC')
