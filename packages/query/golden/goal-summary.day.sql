-- One goal over time, day, Europe/Berlin
--   siteId = 1
--   from = 1709593200
--   to = 1709679600
--   goalId = 1
SELECT
    sum(p_goal_conversions) AS m_goal_conversions,
    sum(p_goal_converted_visits) AS m_goal_converted_visits,
    sum(p_goal_revenue) AS m_goal_revenue,
    sum(p_visits) AS m_visits,
    sum(p_goal_conversions_new) AS m_goal_conversions_new,
    sum(p_goal_converted_visits_new) AS m_goal_converted_visits_new,
    sum(p_goal_revenue_new) AS m_goal_revenue_new,
    sum(p_goal_converted_visits_new) AS m_goal_converted_visits_new,
    sum(p_visits_new) AS m_visits_new,
    sum(p_goal_conversions_returning) AS m_goal_conversions_returning,
    sum(p_goal_converted_visits_returning) AS m_goal_converted_visits_returning,
    sum(p_goal_revenue_returning) AS m_goal_revenue_returning,
    sum(p_goal_converted_visits_returning) AS m_goal_converted_visits_returning,
    sum(p_visits_returning) AS m_visits_returning
FROM
(
    SELECT
        count() AS p_goal_conversions,
        uniqExact(visit_id) AS p_goal_converted_visits,
        sum(revenue) AS p_goal_revenue,
        0 AS p_visits, 0 AS p_goal_conversions_new, 0 AS p_goal_converted_visits_new, 0 AS p_goal_revenue_new, 0 AS p_goal_converted_visits_new, 0 AS p_visits_new, 0 AS p_goal_conversions_returning, 0 AS p_goal_converted_visits_returning, 0 AS p_goal_revenue_returning, 0 AS p_goal_converted_visits_returning, 0 AS p_visits_returning
    FROM conversions FINAL
    WHERE site_id = {siteId:UInt32}
      AND time >= toDateTime64({from:UInt32}, 3, 'UTC')
      AND time < toDateTime64({to:UInt32}, 3, 'UTC')
      AND if({goalId:Int32} = -2, goal_id >= 0, goal_id = {goalId:Int32})
    UNION ALL
    SELECT
        0 AS p_goal_conversions, 0 AS p_goal_converted_visits, 0 AS p_goal_revenue,
        count() AS p_visits,
        0 AS p_goal_conversions_new, 0 AS p_goal_converted_visits_new, 0 AS p_goal_revenue_new, 0 AS p_goal_converted_visits_new, 0 AS p_visits_new, 0 AS p_goal_conversions_returning, 0 AS p_goal_converted_visits_returning, 0 AS p_goal_revenue_returning, 0 AS p_goal_converted_visits_returning, 0 AS p_visits_returning
    FROM visits FINAL
    WHERE site_id = {siteId:UInt32}
      AND last >= toDateTime({from:UInt32}, 'UTC')
      AND last < toDateTime({to:UInt32}, 'UTC')
      AND start >= toDateTime({from:UInt32} - 172800, 'UTC')
      AND start < toDateTime({to:UInt32}, 'UTC')
    UNION ALL
    SELECT
        0 AS p_goal_conversions, 0 AS p_goal_converted_visits, 0 AS p_goal_revenue, 0 AS p_visits,
        count() AS p_goal_conversions_new,
        uniqExact(visit_id) AS p_goal_converted_visits_new,
        sum(revenue) AS p_goal_revenue_new,
        uniqExact(visit_id) AS p_goal_converted_visits_new,
        0 AS p_visits_new, 0 AS p_goal_conversions_returning, 0 AS p_goal_converted_visits_returning, 0 AS p_goal_revenue_returning, 0 AS p_goal_converted_visits_returning, 0 AS p_visits_returning
    FROM conversions FINAL
    WHERE site_id = {siteId:UInt32}
      AND time >= toDateTime64({from:UInt32}, 3, 'UTC')
      AND time < toDateTime64({to:UInt32}, 3, 'UTC')
      AND if({goalId:Int32} = -2, goal_id >= 0, goal_id = {goalId:Int32}) AND returning = 0
    UNION ALL
    SELECT
        0 AS p_goal_conversions, 0 AS p_goal_converted_visits, 0 AS p_goal_revenue, 0 AS p_visits, 0 AS p_goal_conversions_new, 0 AS p_goal_converted_visits_new, 0 AS p_goal_revenue_new, 0 AS p_goal_converted_visits_new,
        count() AS p_visits_new,
        0 AS p_goal_conversions_returning, 0 AS p_goal_converted_visits_returning, 0 AS p_goal_revenue_returning, 0 AS p_goal_converted_visits_returning, 0 AS p_visits_returning
    FROM visits FINAL
    WHERE site_id = {siteId:UInt32}
      AND last >= toDateTime({from:UInt32}, 'UTC')
      AND last < toDateTime({to:UInt32}, 'UTC')
      AND start >= toDateTime({from:UInt32} - 172800, 'UTC')
      AND start < toDateTime({to:UInt32}, 'UTC')
      AND returning = 0
    UNION ALL
    SELECT
        0 AS p_goal_conversions, 0 AS p_goal_converted_visits, 0 AS p_goal_revenue, 0 AS p_visits, 0 AS p_goal_conversions_new, 0 AS p_goal_converted_visits_new, 0 AS p_goal_revenue_new, 0 AS p_goal_converted_visits_new, 0 AS p_visits_new,
        count() AS p_goal_conversions_returning,
        uniqExact(visit_id) AS p_goal_converted_visits_returning,
        sum(revenue) AS p_goal_revenue_returning,
        uniqExact(visit_id) AS p_goal_converted_visits_returning,
        0 AS p_visits_returning
    FROM conversions FINAL
    WHERE site_id = {siteId:UInt32}
      AND time >= toDateTime64({from:UInt32}, 3, 'UTC')
      AND time < toDateTime64({to:UInt32}, 3, 'UTC')
      AND if({goalId:Int32} = -2, goal_id >= 0, goal_id = {goalId:Int32}) AND returning > 0
    UNION ALL
    SELECT
        0 AS p_goal_conversions, 0 AS p_goal_converted_visits, 0 AS p_goal_revenue, 0 AS p_visits, 0 AS p_goal_conversions_new, 0 AS p_goal_converted_visits_new, 0 AS p_goal_revenue_new, 0 AS p_goal_converted_visits_new, 0 AS p_visits_new, 0 AS p_goal_conversions_returning, 0 AS p_goal_converted_visits_returning, 0 AS p_goal_revenue_returning, 0 AS p_goal_converted_visits_returning,
        count() AS p_visits_returning
    FROM visits FINAL
    WHERE site_id = {siteId:UInt32}
      AND last >= toDateTime({from:UInt32}, 'UTC')
      AND last < toDateTime({to:UInt32}, 'UTC')
      AND start >= toDateTime({from:UInt32} - 172800, 'UTC')
      AND start < toDateTime({to:UInt32}, 'UTC')
      AND returning > 0
)
