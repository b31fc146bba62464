-- New and returning visitors, days, Europe/Berlin
--   siteId = 1
--   from = 1711753200
--   to = 1712008800
--   periods = [1711753200,1711839600,1711922400]
SELECT
    d_period,
    sum(p_visitors_new) AS m_visitors_new,
    sum(p_users_new) AS m_users_new,
    sum(p_visits_new) AS m_visits_new,
    sum(p_actions_new) AS m_actions_new,
    sum(p_converted_visits_new) AS m_converted_visits_new,
    sum(p_bounces_new) AS m_bounces_new,
    sum(p_visit_time_new) AS m_visit_time_new,
    max(p_most_actions_new) AS m_most_actions_new,
    sum(p_bounces_new) AS m_bounces_new,
    sum(p_visits_new) AS m_visits_new,
    sum(p_actions_new) AS m_actions_new,
    sum(p_visits_new) AS m_visits_new,
    sum(p_visit_time_new) AS m_visit_time_new,
    sum(p_visits_new) AS m_visits_new,
    sum(p_visitors_returning) AS m_visitors_returning,
    sum(p_users_returning) AS m_users_returning,
    sum(p_visits_returning) AS m_visits_returning,
    sum(p_actions_returning) AS m_actions_returning,
    sum(p_converted_visits_returning) AS m_converted_visits_returning,
    sum(p_bounces_returning) AS m_bounces_returning,
    sum(p_visit_time_returning) AS m_visit_time_returning,
    max(p_most_actions_returning) AS m_most_actions_returning,
    sum(p_bounces_returning) AS m_bounces_returning,
    sum(p_visits_returning) AS m_visits_returning,
    sum(p_actions_returning) AS m_actions_returning,
    sum(p_visits_returning) AS m_visits_returning,
    sum(p_visit_time_returning) AS m_visit_time_returning,
    sum(p_visits_returning) AS m_visits_returning
FROM
(
    SELECT
        roundDown(toUInt32(last), {periods:Array(UInt32)}) AS d_period,
        uniqExact(visitor_id) AS p_visitors_new,
        uniqExactIf(user_id, user_id != '') AS p_users_new,
        count() AS p_visits_new,
        sum(actions) AS p_actions_new,
        countIf(has_converted) AS p_converted_visits_new,
        countIf(actions <= 1) AS p_bounces_new,
        sum(duration_s) AS p_visit_time_new,
        max(actions) AS p_most_actions_new,
        countIf(actions <= 1) AS p_bounces_new,
        count() AS p_visits_new,
        sum(actions) AS p_actions_new,
        count() AS p_visits_new,
        sum(duration_s) AS p_visit_time_new,
        count() AS p_visits_new,
        0 AS p_visitors_returning, 0 AS p_users_returning, 0 AS p_visits_returning, 0 AS p_actions_returning, 0 AS p_converted_visits_returning, 0 AS p_bounces_returning, 0 AS p_visit_time_returning, 0 AS p_most_actions_returning, 0 AS p_bounces_returning, 0 AS p_visits_returning, 0 AS p_actions_returning, 0 AS p_visits_returning, 0 AS p_visit_time_returning, 0 AS p_visits_returning
    FROM visits FINAL
    WHERE site_id = {siteId:UInt32}
      AND last >= toDateTime({from:UInt32}, 'UTC')
      AND last < toDateTime({to:UInt32}, 'UTC')
      AND start >= toDateTime({from:UInt32} - 172800, 'UTC')
      AND start < toDateTime({to:UInt32}, 'UTC')
      AND returning = 0
    GROUP BY d_period
    UNION ALL
    SELECT
        roundDown(toUInt32(last), {periods:Array(UInt32)}) AS d_period,
        0 AS p_visitors_new, 0 AS p_users_new, 0 AS p_visits_new, 0 AS p_actions_new, 0 AS p_converted_visits_new, 0 AS p_bounces_new, 0 AS p_visit_time_new, 0 AS p_most_actions_new, 0 AS p_bounces_new, 0 AS p_visits_new, 0 AS p_actions_new, 0 AS p_visits_new, 0 AS p_visit_time_new, 0 AS p_visits_new,
        uniqExact(visitor_id) AS p_visitors_returning,
        uniqExactIf(user_id, user_id != '') AS p_users_returning,
        count() AS p_visits_returning,
        sum(actions) AS p_actions_returning,
        countIf(has_converted) AS p_converted_visits_returning,
        countIf(actions <= 1) AS p_bounces_returning,
        sum(duration_s) AS p_visit_time_returning,
        max(actions) AS p_most_actions_returning,
        countIf(actions <= 1) AS p_bounces_returning,
        count() AS p_visits_returning,
        sum(actions) AS p_actions_returning,
        count() AS p_visits_returning,
        sum(duration_s) AS p_visit_time_returning,
        count() AS p_visits_returning
    FROM visits FINAL
    WHERE site_id = {siteId:UInt32}
      AND last >= toDateTime({from:UInt32}, 'UTC')
      AND last < toDateTime({to:UInt32}, 'UTC')
      AND start >= toDateTime({from:UInt32} - 172800, 'UTC')
      AND start < toDateTime({to:UInt32}, 'UTC')
      AND returning > 0
    GROUP BY d_period
)
GROUP BY d_period
ORDER BY d_period
