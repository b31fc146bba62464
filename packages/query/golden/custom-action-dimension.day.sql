-- Custom dimension of actions, day, Europe/Berlin
--   siteId = 1
--   from = 1709593200
--   to = 1709679600
--   dimensionId = 1
SELECT
    dimensions[{dimensionId:UInt16}] AS d_label,
    toUInt8(1) AS d_level,
    uniqExact((visit_id, url)) AS m_dimension_visits,
    uniqExact((visitor_id, url)) AS m_dimension_visitors,
    count() AS m_dimension_hits,
    sum(time_network_ms) / 1000 AS m_dimension_network_time_total,
    count(time_network_ms) AS m_dimension_network_time_hits,
    ifNull(min(time_network_ms), 0) / 1000 AS m_dimension_network_time_least,
    max(time_network_ms) / 1000 AS m_dimension_network_time_most,
    sum(time_server_ms) / 1000 AS m_dimension_server_time_total,
    count(time_server_ms) AS m_dimension_server_time_hits,
    ifNull(min(time_server_ms), 0) / 1000 AS m_dimension_server_time_least,
    max(time_server_ms) / 1000 AS m_dimension_server_time_most,
    sum(time_transfer_ms) / 1000 AS m_dimension_transfer_time_total,
    count(time_transfer_ms) AS m_dimension_transfer_time_hits,
    ifNull(min(time_transfer_ms), 0) / 1000 AS m_dimension_transfer_time_least,
    max(time_transfer_ms) / 1000 AS m_dimension_transfer_time_most,
    sum(time_dom_processing_ms) / 1000 AS m_dimension_dom_processing_time_total,
    count(time_dom_processing_ms) AS m_dimension_dom_processing_time_hits,
    ifNull(min(time_dom_processing_ms), 0) / 1000 AS m_dimension_dom_processing_time_least,
    max(time_dom_processing_ms) / 1000 AS m_dimension_dom_processing_time_most,
    sum(time_dom_completion_ms) / 1000 AS m_dimension_dom_completion_time_total,
    count(time_dom_completion_ms) AS m_dimension_dom_completion_time_hits,
    ifNull(min(time_dom_completion_ms), 0) / 1000 AS m_dimension_dom_completion_time_least,
    max(time_dom_completion_ms) / 1000 AS m_dimension_dom_completion_time_most,
    sum(time_on_load_ms) / 1000 AS m_dimension_on_load_time_total,
    count(time_on_load_ms) AS m_dimension_on_load_time_hits,
    ifNull(min(time_on_load_ms), 0) / 1000 AS m_dimension_on_load_time_least,
    max(time_on_load_ms) / 1000 AS m_dimension_on_load_time_most,
    sum(e_seconds) AS m_dimension_time,
    countIf(e_left = 1 AND NOT has_previous) AS m_dimension_bounces,
    countIf(e_left = 1) AS m_dimension_exits
FROM
(
    SELECT
        *,
        least(1800, dateDiff('second', time, leadInFrame(time, 1, time) OVER e_visit)) AS e_seconds,
        count() OVER e_visit AS e_left
    FROM actions FINAL
    WHERE site_id = {siteId:UInt32}
      AND time >= toDateTime64({from:UInt32}, 3, 'UTC')
      AND time < toDateTime64({to:UInt32}, 3, 'UTC')
      AND type IN ('page', 'download', 'outlink', 'search', 'event')
    WINDOW e_visit AS
    (
        PARTITION BY visit_id
        ORDER BY time, received, ordinal, hit_id
        ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING
    )
)
WHERE site_id = {siteId:UInt32}
  AND time >= toDateTime64({from:UInt32}, 3, 'UTC')
  AND time < toDateTime64({to:UInt32}, 3, 'UTC')
  AND dimensions[{dimensionId:UInt16}] != ''
GROUP BY d_label
ORDER BY d_label
