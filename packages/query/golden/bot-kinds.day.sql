-- Kinds of bots, day, Europe/Berlin
--   siteId = 1
--   from = 1709593200
--   to = 1709679600
SELECT
    bot_type AS d_label,
    count() AS m_bot_requests,
    countIf(NOT is_download) AS m_bot_page_requests,
    countIf(is_download) AS m_bot_document_requests,
    uniqExact(url) AS m_bot_pages,
    countIf(http_status = 404) AS m_bot_not_found,
    countIf(http_status >= 500) AS m_bot_failures,
    sum(ifNull(response_time_ms, 0)) / 1000 AS m_bot_time,
    count(response_time_ms) AS m_bot_times
FROM bot_hits FINAL
WHERE site_id = {siteId:UInt32}
  AND time >= toDateTime64({from:UInt32}, 3, 'UTC')
  AND time < toDateTime64({to:UInt32}, 3, 'UTC')
GROUP BY d_label
ORDER BY d_label
