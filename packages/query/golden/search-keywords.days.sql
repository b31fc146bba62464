-- Search keywords, days, Europe/Berlin
--   siteId = 1
--   from = 1711753200
--   to = 1712008800
--   periods = [1711753200,1711839600,1711922400]
SELECT
    d_period,
    d_label,
    sum(p_search_visits) AS m_search_visits,
    sum(p_search_hits) AS m_search_hits,
    sum(p_search_bounces) AS m_search_bounces,
    sum(p_search_time) AS m_search_time,
    sum(p_search_exit_visits) AS m_search_exit_visits
FROM
(
    SELECT
        roundDown(toUInt32(time), {periods:Array(UInt32)}) AS d_period,
        title AS d_label,
        uniqExact(visit_id) AS p_search_visits,
        count() AS p_search_hits,
        toUInt64(0) AS p_search_bounces,
        0 AS p_search_time, 0 AS p_search_exit_visits
    FROM actions FINAL
    WHERE site_id = {siteId:UInt32}
      AND time >= toDateTime64({from:UInt32}, 3, 'UTC')
      AND time < toDateTime64({to:UInt32}, 3, 'UTC')
      AND type = 'search'
    GROUP BY d_period, d_label
    UNION ALL
    SELECT
        roundDown(toUInt32(time), {periods:Array(UInt32)}) AS d_period,
        previous_title AS d_label,
        0 AS p_search_visits, 0 AS p_search_hits, 0 AS p_search_bounces,
        sum(seconds_since_previous) AS p_search_time,
        0 AS p_search_exit_visits
    FROM actions FINAL
    WHERE site_id = {siteId:UInt32}
      AND time >= toDateTime64({from:UInt32}, 3, 'UTC')
      AND time < toDateTime64({to:UInt32}, 3, 'UTC')
      AND follows_search
      AND previous_title != ''
    GROUP BY d_period, d_label
    UNION ALL
    SELECT
        roundDown(toUInt32(last), {periods:Array(UInt32)}) AS d_period,
        exit_title AS d_label,
        0 AS p_search_visits, 0 AS p_search_hits, 0 AS p_search_bounces, 0 AS p_search_time,
        count() AS p_search_exit_visits
    FROM visits FINAL
    WHERE site_id = {siteId:UInt32}
      AND last >= toDateTime({from:UInt32}, 'UTC')
      AND last < toDateTime({to:UInt32}, 'UTC')
      AND start >= toDateTime({from:UInt32} - 172800, 'UTC')
      AND start < toDateTime({to:UInt32}, 'UTC')
      AND is_exit_search
      AND exit_title != ''
    GROUP BY d_period, d_label
)
GROUP BY d_period, d_label
ORDER BY d_period, d_label
