-- Pages, days, Europe/Berlin
--   siteId = 1
--   from = 1711753200
--   to = 1712008800
--   periods = [1711753200,1711839600,1711922400]
SELECT
    d_period,
    d_label,
    min(p_detail) AS d_detail,
    sum(p_page_visits) AS m_page_visits,
    sum(p_page_visitors) AS m_page_visitors,
    sum(p_page_hits) AS m_page_hits,
    sum(p_page_network_time_total) AS m_page_network_time_total,
    sum(p_page_network_time_hits) AS m_page_network_time_hits,
    min(p_page_network_time_least) AS m_page_network_time_least,
    max(p_page_network_time_most) AS m_page_network_time_most,
    sum(p_page_server_time_total) AS m_page_server_time_total,
    sum(p_page_server_time_hits) AS m_page_server_time_hits,
    min(p_page_server_time_least) AS m_page_server_time_least,
    max(p_page_server_time_most) AS m_page_server_time_most,
    sum(p_page_transfer_time_total) AS m_page_transfer_time_total,
    sum(p_page_transfer_time_hits) AS m_page_transfer_time_hits,
    min(p_page_transfer_time_least) AS m_page_transfer_time_least,
    max(p_page_transfer_time_most) AS m_page_transfer_time_most,
    sum(p_page_dom_processing_time_total) AS m_page_dom_processing_time_total,
    sum(p_page_dom_processing_time_hits) AS m_page_dom_processing_time_hits,
    min(p_page_dom_processing_time_least) AS m_page_dom_processing_time_least,
    max(p_page_dom_processing_time_most) AS m_page_dom_processing_time_most,
    sum(p_page_dom_completion_time_total) AS m_page_dom_completion_time_total,
    sum(p_page_dom_completion_time_hits) AS m_page_dom_completion_time_hits,
    min(p_page_dom_completion_time_least) AS m_page_dom_completion_time_least,
    max(p_page_dom_completion_time_most) AS m_page_dom_completion_time_most,
    sum(p_page_on_load_time_total) AS m_page_on_load_time_total,
    sum(p_page_on_load_time_hits) AS m_page_on_load_time_hits,
    min(p_page_on_load_time_least) AS m_page_on_load_time_least,
    max(p_page_on_load_time_most) AS m_page_on_load_time_most,
    sum(p_views_with_bytes) AS m_views_with_bytes,
    min(p_views_least_bytes) AS m_views_least_bytes,
    max(p_views_most_bytes) AS m_views_most_bytes,
    sum(p_views_bytes) AS m_views_bytes,
    sum(p_page_time) AS m_page_time,
    sum(p_search_destination_hits) AS m_search_destination_hits,
    sum(p_entry_visitors) AS m_entry_visitors,
    sum(p_entry_visits) AS m_entry_visits,
    sum(p_entry_actions) AS m_entry_actions,
    sum(p_entry_visit_time) AS m_entry_visit_time,
    sum(p_entry_bounces) AS m_entry_bounces,
    sum(p_exit_visitors) AS m_exit_visitors,
    sum(p_exit_visits) AS m_exit_visits
FROM
(
    SELECT
        roundDown(toUInt32(time), {periods:Array(UInt32)}) AS d_period,
        url AS d_label,
        argMin(url_prefix, time) AS p_detail,
        uniqExact(visit_id) AS p_page_visits,
        uniqExact(visitor_id) AS p_page_visitors,
        count() AS p_page_hits,
        sum(time_network_ms) / 1000 AS p_page_network_time_total,
        count(time_network_ms) AS p_page_network_time_hits,
        min(time_network_ms) / 1000 AS p_page_network_time_least,
        max(time_network_ms) / 1000 AS p_page_network_time_most,
        sum(time_server_ms) / 1000 AS p_page_server_time_total,
        count(time_server_ms) AS p_page_server_time_hits,
        min(time_server_ms) / 1000 AS p_page_server_time_least,
        max(time_server_ms) / 1000 AS p_page_server_time_most,
        sum(time_transfer_ms) / 1000 AS p_page_transfer_time_total,
        count(time_transfer_ms) AS p_page_transfer_time_hits,
        min(time_transfer_ms) / 1000 AS p_page_transfer_time_least,
        max(time_transfer_ms) / 1000 AS p_page_transfer_time_most,
        sum(time_dom_processing_ms) / 1000 AS p_page_dom_processing_time_total,
        count(time_dom_processing_ms) AS p_page_dom_processing_time_hits,
        min(time_dom_processing_ms) / 1000 AS p_page_dom_processing_time_least,
        max(time_dom_processing_ms) / 1000 AS p_page_dom_processing_time_most,
        sum(time_dom_completion_ms) / 1000 AS p_page_dom_completion_time_total,
        count(time_dom_completion_ms) AS p_page_dom_completion_time_hits,
        min(time_dom_completion_ms) / 1000 AS p_page_dom_completion_time_least,
        max(time_dom_completion_ms) / 1000 AS p_page_dom_completion_time_most,
        sum(time_on_load_ms) / 1000 AS p_page_on_load_time_total,
        count(time_on_load_ms) AS p_page_on_load_time_hits,
        min(time_on_load_ms) / 1000 AS p_page_on_load_time_least,
        max(time_on_load_ms) / 1000 AS p_page_on_load_time_most,
        count(transferred_bytes) AS p_views_with_bytes,
        min(transferred_bytes) AS p_views_least_bytes,
        max(transferred_bytes) AS p_views_most_bytes,
        sum(transferred_bytes) AS p_views_bytes,
        0 AS p_page_time, 0 AS p_search_destination_hits, 0 AS p_entry_visitors, 0 AS p_entry_visits, 0 AS p_entry_actions, 0 AS p_entry_visit_time, 0 AS p_entry_bounces, 0 AS p_exit_visitors, 0 AS p_exit_visits
    FROM actions FINAL
    WHERE site_id = {siteId:UInt32}
      AND time >= toDateTime64({from:UInt32}, 3, 'UTC')
      AND time < toDateTime64({to:UInt32}, 3, 'UTC')
      AND type = 'page'
    GROUP BY d_period, d_label
    UNION ALL
    SELECT
        roundDown(toUInt32(time), {periods:Array(UInt32)}) AS d_period,
        previous_url AS d_label,
        toUInt8(255) AS p_detail,
        0 AS p_page_visits, 0 AS p_page_visitors, 0 AS p_page_hits, 0 AS p_page_network_time_total, 0 AS p_page_network_time_hits, NULL AS p_page_network_time_least, NULL AS p_page_network_time_most, 0 AS p_page_server_time_total, 0 AS p_page_server_time_hits, NULL AS p_page_server_time_least, NULL AS p_page_server_time_most, 0 AS p_page_transfer_time_total, 0 AS p_page_transfer_time_hits, NULL AS p_page_transfer_time_least, NULL AS p_page_transfer_time_most, 0 AS p_page_dom_processing_time_total, 0 AS p_page_dom_processing_time_hits, NULL AS p_page_dom_processing_time_least, NULL AS p_page_dom_processing_time_most, 0 AS p_page_dom_completion_time_total, 0 AS p_page_dom_completion_time_hits, NULL AS p_page_dom_completion_time_least, NULL AS p_page_dom_completion_time_most, 0 AS p_page_on_load_time_total, 0 AS p_page_on_load_time_hits, NULL AS p_page_on_load_time_least, NULL AS p_page_on_load_time_most, 0 AS p_views_with_bytes, NULL AS p_views_least_bytes, NULL AS p_views_most_bytes, 0 AS p_views_bytes,
        sum(seconds_since_previous) AS p_page_time,
        0 AS p_search_destination_hits, 0 AS p_entry_visitors, 0 AS p_entry_visits, 0 AS p_entry_actions, 0 AS p_entry_visit_time, 0 AS p_entry_bounces, 0 AS p_exit_visitors, 0 AS p_exit_visits
    FROM actions FINAL
    WHERE site_id = {siteId:UInt32}
      AND time >= toDateTime64({from:UInt32}, 3, 'UTC')
      AND time < toDateTime64({to:UInt32}, 3, 'UTC')
      AND has_previous AND NOT follows_search
      AND previous_url != ''
    GROUP BY d_period, d_label
    UNION ALL
    SELECT
        roundDown(toUInt32(time), {periods:Array(UInt32)}) AS d_period,
        url AS d_label,
        toUInt8(255) AS p_detail,
        0 AS p_page_visits, 0 AS p_page_visitors, 0 AS p_page_hits, 0 AS p_page_network_time_total, 0 AS p_page_network_time_hits, NULL AS p_page_network_time_least, NULL AS p_page_network_time_most, 0 AS p_page_server_time_total, 0 AS p_page_server_time_hits, NULL AS p_page_server_time_least, NULL AS p_page_server_time_most, 0 AS p_page_transfer_time_total, 0 AS p_page_transfer_time_hits, NULL AS p_page_transfer_time_least, NULL AS p_page_transfer_time_most, 0 AS p_page_dom_processing_time_total, 0 AS p_page_dom_processing_time_hits, NULL AS p_page_dom_processing_time_least, NULL AS p_page_dom_processing_time_most, 0 AS p_page_dom_completion_time_total, 0 AS p_page_dom_completion_time_hits, NULL AS p_page_dom_completion_time_least, NULL AS p_page_dom_completion_time_most, 0 AS p_page_on_load_time_total, 0 AS p_page_on_load_time_hits, NULL AS p_page_on_load_time_least, NULL AS p_page_on_load_time_most, 0 AS p_views_with_bytes, NULL AS p_views_least_bytes, NULL AS p_views_most_bytes, 0 AS p_views_bytes, 0 AS p_page_time,
        count() AS p_search_destination_hits,
        0 AS p_entry_visitors, 0 AS p_entry_visits, 0 AS p_entry_actions, 0 AS p_entry_visit_time, 0 AS p_entry_bounces, 0 AS p_exit_visitors, 0 AS p_exit_visits
    FROM actions FINAL
    WHERE site_id = {siteId:UInt32}
      AND time >= toDateTime64({from:UInt32}, 3, 'UTC')
      AND time < toDateTime64({to:UInt32}, 3, 'UTC')
      AND type = 'page' AND follows_search
    GROUP BY d_period, d_label
    UNION ALL
    SELECT
        roundDown(toUInt32(last), {periods:Array(UInt32)}) AS d_period,
        entry_url AS d_label,
        toUInt8(255) AS p_detail,
        0 AS p_page_visits, 0 AS p_page_visitors, 0 AS p_page_hits, 0 AS p_page_network_time_total, 0 AS p_page_network_time_hits, NULL AS p_page_network_time_least, NULL AS p_page_network_time_most, 0 AS p_page_server_time_total, 0 AS p_page_server_time_hits, NULL AS p_page_server_time_least, NULL AS p_page_server_time_most, 0 AS p_page_transfer_time_total, 0 AS p_page_transfer_time_hits, NULL AS p_page_transfer_time_least, NULL AS p_page_transfer_time_most, 0 AS p_page_dom_processing_time_total, 0 AS p_page_dom_processing_time_hits, NULL AS p_page_dom_processing_time_least, NULL AS p_page_dom_processing_time_most, 0 AS p_page_dom_completion_time_total, 0 AS p_page_dom_completion_time_hits, NULL AS p_page_dom_completion_time_least, NULL AS p_page_dom_completion_time_most, 0 AS p_page_on_load_time_total, 0 AS p_page_on_load_time_hits, NULL AS p_page_on_load_time_least, NULL AS p_page_on_load_time_most, 0 AS p_views_with_bytes, NULL AS p_views_least_bytes, NULL AS p_views_most_bytes, 0 AS p_views_bytes, 0 AS p_page_time, 0 AS p_search_destination_hits,
        uniqExact(visitor_id) AS p_entry_visitors,
        count() AS p_entry_visits,
        sum(actions) AS p_entry_actions,
        sum(duration_s) AS p_entry_visit_time,
        countIf(actions <= 1) AS p_entry_bounces,
        0 AS p_exit_visitors, 0 AS p_exit_visits
    FROM visits FINAL
    WHERE site_id = {siteId:UInt32}
      AND last >= toDateTime({from:UInt32}, 'UTC')
      AND last < toDateTime({to:UInt32}, 'UTC')
      AND start >= toDateTime({from:UInt32} - 172800, 'UTC')
      AND start < toDateTime({to:UInt32}, 'UTC')
      AND has_entry
      AND entry_url != ''
    GROUP BY d_period, d_label
    UNION ALL
    SELECT
        roundDown(toUInt32(last), {periods:Array(UInt32)}) AS d_period,
        exit_url AS d_label,
        toUInt8(255) AS p_detail,
        0 AS p_page_visits, 0 AS p_page_visitors, 0 AS p_page_hits, 0 AS p_page_network_time_total, 0 AS p_page_network_time_hits, NULL AS p_page_network_time_least, NULL AS p_page_network_time_most, 0 AS p_page_server_time_total, 0 AS p_page_server_time_hits, NULL AS p_page_server_time_least, NULL AS p_page_server_time_most, 0 AS p_page_transfer_time_total, 0 AS p_page_transfer_time_hits, NULL AS p_page_transfer_time_least, NULL AS p_page_transfer_time_most, 0 AS p_page_dom_processing_time_total, 0 AS p_page_dom_processing_time_hits, NULL AS p_page_dom_processing_time_least, NULL AS p_page_dom_processing_time_most, 0 AS p_page_dom_completion_time_total, 0 AS p_page_dom_completion_time_hits, NULL AS p_page_dom_completion_time_least, NULL AS p_page_dom_completion_time_most, 0 AS p_page_on_load_time_total, 0 AS p_page_on_load_time_hits, NULL AS p_page_on_load_time_least, NULL AS p_page_on_load_time_most, 0 AS p_views_with_bytes, NULL AS p_views_least_bytes, NULL AS p_views_most_bytes, 0 AS p_views_bytes, 0 AS p_page_time, 0 AS p_search_destination_hits, 0 AS p_entry_visitors, 0 AS p_entry_visits, 0 AS p_entry_actions, 0 AS p_entry_visit_time, 0 AS p_entry_bounces,
        uniqExact(visitor_id) AS p_exit_visitors,
        count() AS p_exit_visits
    FROM visits FINAL
    WHERE site_id = {siteId:UInt32}
      AND last >= toDateTime({from:UInt32}, 'UTC')
      AND last < toDateTime({to:UInt32}, 'UTC')
      AND start >= toDateTime({from:UInt32} - 172800, 'UTC')
      AND start < toDateTime({to:UInt32}, 'UTC')
      AND has_exit
      AND exit_url != ''
    GROUP BY d_period, d_label
)
GROUP BY d_period, d_label
ORDER BY d_period, d_label
