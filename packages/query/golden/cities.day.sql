-- Cities, day, Europe/Berlin
--   siteId = 1
--   from = 1709593200
--   to = 1709679600
SELECT
    d_label,
    min(p_detail) AS d_detail,
    sum(p_visitors) AS m_visitors,
    sum(p_visits) AS m_visits,
    sum(p_actions) AS m_actions,
    sum(p_users) AS m_users,
    max(p_most_actions) AS m_most_actions,
    sum(p_visit_time) AS m_visit_time,
    sum(p_bounces) AS m_bounces,
    sum(p_converted_visits) AS m_converted_visits,
    sum(p_conversions) AS m_conversions,
    sum(p_revenue) AS m_revenue
FROM
(
    SELECT
        concat(country, '\t', region, '\t', city) AS d_label,
        ifNull(concat(toString(argMinIf(latitude, start, isNotNull(latitude))), '\t', toString(argMinIf(longitude, start, isNotNull(latitude)))), '') AS p_detail,
        uniqExact(visitor_id) AS p_visitors,
        count() AS p_visits,
        sum(actions) AS p_actions,
        uniqExactIf(user_id, user_id != '') AS p_users,
        max(actions) AS p_most_actions,
        sum(duration_s) AS p_visit_time,
        countIf(actions <= 1) AS p_bounces,
        countIf(has_converted) AS p_converted_visits,
        0 AS p_conversions, 0 AS p_revenue
    FROM visits FINAL
    WHERE site_id = {siteId:UInt32}
      AND last >= toDateTime({from:UInt32}, 'UTC')
      AND last < toDateTime({to:UInt32}, 'UTC')
      AND start >= toDateTime({from:UInt32} - 172800, 'UTC')
      AND start < toDateTime({to:UInt32}, 'UTC')
    GROUP BY d_label
    UNION ALL
    SELECT
        concat(country, '\t', region, '\t', city) AS d_label,
        ifNull(concat(toString(argMinIf(latitude, time, isNotNull(latitude))), '\t', toString(argMinIf(longitude, time, isNotNull(latitude)))), '') AS p_detail,
        0 AS p_visitors, 0 AS p_visits, 0 AS p_actions, 0 AS p_users, 0 AS p_most_actions, 0 AS p_visit_time, 0 AS p_bounces, 0 AS p_converted_visits,
        count() AS p_conversions,
        sum(revenue) AS p_revenue
    FROM conversions FINAL
    WHERE site_id = {siteId:UInt32}
      AND time >= toDateTime64({from:UInt32}, 3, 'UTC')
      AND time < toDateTime64({to:UInt32}, 3, 'UTC')
      AND goal_id >= 0
    GROUP BY d_label
)
GROUP BY d_label
ORDER BY d_label
