-- Load times, days, Europe/Berlin
--   siteId = 1
--   from = 1711753200
--   to = 1712008800
--   periods = [1711753200,1711839600,1711922400]
SELECT
    roundDown(toUInt32(time), {periods:Array(UInt32)}) AS d_period,
    sum(time_network_ms) / 1000 AS m_network_time_total,
    count(time_network_ms) AS m_network_time_hits,
    sum(time_server_ms) / 1000 AS m_server_time_total,
    count(time_server_ms) AS m_server_time_hits,
    sum(time_transfer_ms) / 1000 AS m_transfer_time_total,
    count(time_transfer_ms) AS m_transfer_time_hits,
    sum(time_dom_processing_ms) / 1000 AS m_dom_processing_time_total,
    count(time_dom_processing_ms) AS m_dom_processing_time_hits,
    sum(time_dom_completion_ms) / 1000 AS m_dom_completion_time_total,
    count(time_dom_completion_ms) AS m_dom_completion_time_hits,
    sum(time_on_load_ms) / 1000 AS m_on_load_time_total,
    count(time_on_load_ms) AS m_on_load_time_hits,
    sum(ifNull(time_network_ms, 0) + ifNull(time_server_ms, 0) + ifNull(time_transfer_ms, 0) + ifNull(time_dom_processing_ms, 0) + ifNull(time_dom_completion_ms, 0) + ifNull(time_on_load_ms, 0)) / 1000 AS m_page_load_time_sum,
    countIf(time_network_ms IS NOT NULL OR time_server_ms IS NOT NULL OR time_transfer_ms IS NOT NULL OR time_dom_processing_ms IS NOT NULL OR time_dom_completion_ms IS NOT NULL OR time_on_load_ms IS NOT NULL) AS m_page_load_hits
FROM actions FINAL
WHERE site_id = {siteId:UInt32}
  AND time >= toDateTime64({from:UInt32}, 3, 'UTC')
  AND time < toDateTime64({to:UInt32}, 3, 'UTC')
  AND type = 'page'
GROUP BY d_period
ORDER BY d_period
