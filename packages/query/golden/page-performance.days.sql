-- Load times, days, Europe/Berlin
--   siteId = 1
--   from = 1711753200
--   to = 1712008800
--   periods = [1711753200,1711839600,1711922400]
SELECT
    roundDown(toUInt32(time), {periods:Array(UInt32)}) AS d_period,
    toUInt64(0) AS m_page_load_time_total,
    count() AS m_page_hits,
    toUInt64(0) AS m_network_time_total,
    toUInt64(0) AS m_network_time_hits,
    toUInt64(0) AS m_server_time_total,
    toUInt64(0) AS m_server_time_hits,
    toUInt64(0) AS m_transfer_time_total,
    toUInt64(0) AS m_transfer_time_hits,
    toUInt64(0) AS m_dom_processing_time_total,
    toUInt64(0) AS m_dom_processing_time_hits,
    toUInt64(0) AS m_dom_completion_time_total,
    toUInt64(0) AS m_dom_completion_time_hits,
    toUInt64(0) AS m_on_load_time_total,
    toUInt64(0) AS m_on_load_time_hits,
    toUInt64(0) AS m_page_load_time_sum,
    toUInt64(0) AS m_page_load_hits
FROM actions FINAL
WHERE site_id = {siteId:UInt32}
  AND time >= toDateTime({from:UInt32}, 'UTC')
  AND time < toDateTime({to:UInt32}, 'UTC')
  AND type = 'page'
GROUP BY d_period
ORDER BY d_period
