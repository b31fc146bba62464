-- Conversions over time, day, Europe/Berlin
--   siteId = 1
--   from = 1709593200
--   to = 1709679600
SELECT
    sum(p_conversions) AS m_conversions,
    sum(p_revenue) AS m_revenue,
    sum(p_converted_visits) AS m_converted_visits,
    sum(p_visits) AS m_visits,
    sum(p_conversions_new) AS m_conversions_new,
    sum(p_revenue_new) AS m_revenue_new,
    sum(p_converted_visits_new) AS m_converted_visits_new,
    sum(p_converted_visits_new) AS m_converted_visits_new,
    sum(p_visits_new) AS m_visits_new,
    sum(p_conversions_returning) AS m_conversions_returning,
    sum(p_revenue_returning) AS m_revenue_returning,
    sum(p_converted_visits_returning) AS m_converted_visits_returning,
    sum(p_converted_visits_returning) AS m_converted_visits_returning,
    sum(p_visits_returning) AS m_visits_returning
FROM
(
    SELECT
        count() AS p_conversions,
        sum(revenue) AS p_revenue,
        0 AS p_converted_visits, 0 AS p_visits, 0 AS p_conversions_new, 0 AS p_revenue_new, 0 AS p_converted_visits_new, 0 AS p_converted_visits_new, 0 AS p_visits_new, 0 AS p_conversions_returning, 0 AS p_revenue_returning, 0 AS p_converted_visits_returning, 0 AS p_converted_visits_returning, 0 AS p_visits_returning
    FROM conversions FINAL
    WHERE site_id = {siteId:UInt32}
      AND time >= toDateTime64({from:UInt32}, 3, 'UTC')
      AND time < toDateTime64({to:UInt32}, 3, 'UTC')
      AND goal_id >= 0
    UNION ALL
    SELECT
        0 AS p_conversions, 0 AS p_revenue,
        countIf(has_converted) AS p_converted_visits,
        count() AS p_visits,
        0 AS p_conversions_new, 0 AS p_revenue_new, 0 AS p_converted_visits_new, 0 AS p_converted_visits_new, 0 AS p_visits_new, 0 AS p_conversions_returning, 0 AS p_revenue_returning, 0 AS p_converted_visits_returning, 0 AS p_converted_visits_returning, 0 AS p_visits_returning
    FROM visits FINAL
    WHERE site_id = {siteId:UInt32}
      AND last >= toDateTime({from:UInt32}, 'UTC')
      AND last < toDateTime({to:UInt32}, 'UTC')
      AND start >= toDateTime({from:UInt32} - 172800, 'UTC')
      AND start < toDateTime({to:UInt32}, 'UTC')
    UNION ALL
    SELECT
        0 AS p_conversions, 0 AS p_revenue, 0 AS p_converted_visits, 0 AS p_visits,
        count() AS p_conversions_new,
        sum(revenue) AS p_revenue_new,
        0 AS p_converted_visits_new, 0 AS p_converted_visits_new, 0 AS p_visits_new, 0 AS p_conversions_returning, 0 AS p_revenue_returning, 0 AS p_converted_visits_returning, 0 AS p_converted_visits_returning, 0 AS p_visits_returning
    FROM conversions FINAL
    WHERE site_id = {siteId:UInt32}
      AND time >= toDateTime64({from:UInt32}, 3, 'UTC')
      AND time < toDateTime64({to:UInt32}, 3, 'UTC')
      AND goal_id >= 0 AND returning = 0
    UNION ALL
    SELECT
        0 AS p_conversions, 0 AS p_revenue, 0 AS p_converted_visits, 0 AS p_visits, 0 AS p_conversions_new, 0 AS p_revenue_new,
        countIf(has_converted) AS p_converted_visits_new,
        countIf(has_converted) AS p_converted_visits_new,
        count() AS p_visits_new,
        0 AS p_conversions_returning, 0 AS p_revenue_returning, 0 AS p_converted_visits_returning, 0 AS p_converted_visits_returning, 0 AS p_visits_returning
    FROM visits FINAL
    WHERE site_id = {siteId:UInt32}
      AND last >= toDateTime({from:UInt32}, 'UTC')
      AND last < toDateTime({to:UInt32}, 'UTC')
      AND start >= toDateTime({from:UInt32} - 172800, 'UTC')
      AND start < toDateTime({to:UInt32}, 'UTC')
      AND returning = 0
    UNION ALL
    SELECT
        0 AS p_conversions, 0 AS p_revenue, 0 AS p_converted_visits, 0 AS p_visits, 0 AS p_conversions_new, 0 AS p_revenue_new, 0 AS p_converted_visits_new, 0 AS p_converted_visits_new, 0 AS p_visits_new,
        count() AS p_conversions_returning,
        sum(revenue) AS p_revenue_returning,
        0 AS p_converted_visits_returning, 0 AS p_converted_visits_returning, 0 AS p_visits_returning
    FROM conversions FINAL
    WHERE site_id = {siteId:UInt32}
      AND time >= toDateTime64({from:UInt32}, 3, 'UTC')
      AND time < toDateTime64({to:UInt32}, 3, 'UTC')
      AND goal_id >= 0 AND returning > 0
    UNION ALL
    SELECT
        0 AS p_conversions, 0 AS p_revenue, 0 AS p_converted_visits, 0 AS p_visits, 0 AS p_conversions_new, 0 AS p_revenue_new, 0 AS p_converted_visits_new, 0 AS p_converted_visits_new, 0 AS p_visits_new, 0 AS p_conversions_returning, 0 AS p_revenue_returning,
        countIf(has_converted) AS p_converted_visits_returning,
        countIf(has_converted) AS p_converted_visits_returning,
        count() AS p_visits_returning
    FROM visits FINAL
    WHERE site_id = {siteId:UInt32}
      AND last >= toDateTime({from:UInt32}, 'UTC')
      AND last < toDateTime({to:UInt32}, 'UTC')
      AND start >= toDateTime({from:UInt32} - 172800, 'UTC')
      AND start < toDateTime({to:UInt32}, 'UTC')
      AND returning > 0
)
