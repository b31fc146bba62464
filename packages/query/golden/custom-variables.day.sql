-- Custom variables, day, Europe/Berlin
--   siteId = 1
--   from = 1709593200
--   to = 1709679600
SELECT
    d_label,
    max(d_level) AS d_level,
    min(p_detail) AS d_detail,
    sum(p_variable_visit_visits) AS m_variable_visit_visits,
    sum(p_variable_visitors) AS m_variable_visitors,
    sum(p_variable_visit_actions) AS m_variable_visit_actions,
    sum(p_variable_users) AS m_variable_users,
    max(p_variable_most_actions) AS m_variable_most_actions,
    sum(p_variable_visit_time) AS m_variable_visit_time,
    sum(p_variable_bounces) AS m_variable_bounces,
    sum(p_variable_converted_visits) AS m_variable_converted_visits,
    sum(p_variable_page_visits) AS m_variable_page_visits,
    sum(p_variable_page_actions) AS m_variable_page_actions
FROM
(
    SELECT
        e_variable.name AS d_label,
        toUInt8(1) AS d_level,
        arrayStringConcat(arraySort(groupUniqArray(concat('visit ', toString(e_variable.slot)))), ',') AS p_detail,
        uniqExact(visit_id) AS p_variable_visit_visits,
        uniqExact((visitor_id, e_variable.value)) AS p_variable_visitors,
        sum(actions) AS p_variable_visit_actions,
        uniqExactIf((user_id, e_variable.value), user_id != '') AS p_variable_users,
        max(actions) AS p_variable_most_actions,
        sum(duration_s) AS p_variable_visit_time,
        countIf(actions <= 1) AS p_variable_bounces,
        countIf(has_converted) AS p_variable_converted_visits,
        0 AS p_variable_page_visits, 0 AS p_variable_page_actions
    FROM visits FINAL
    ARRAY JOIN variables AS e_variable
    WHERE site_id = {siteId:UInt32}
      AND last >= toDateTime({from:UInt32}, 'UTC')
      AND last < toDateTime({to:UInt32}, 'UTC')
      AND start >= toDateTime({from:UInt32} - 172800, 'UTC')
      AND start < toDateTime({to:UInt32}, 'UTC')
      AND e_variable.name != ''
    GROUP BY d_label
    UNION ALL
    SELECT
        e_variable.name AS d_label,
        toUInt8(1) AS d_level,
        arrayStringConcat(arraySort(groupUniqArray(concat('page ', toString(e_variable.slot)))), ',') AS p_detail,
        0 AS p_variable_visit_visits, 0 AS p_variable_visitors, 0 AS p_variable_visit_actions, 0 AS p_variable_users, 0 AS p_variable_most_actions, 0 AS p_variable_visit_time, 0 AS p_variable_bounces, 0 AS p_variable_converted_visits,
        uniqExact(visit_id) AS p_variable_page_visits,
        count() AS p_variable_page_actions
    FROM actions FINAL
    ARRAY JOIN page_variables AS e_variable
    WHERE site_id = {siteId:UInt32}
      AND time >= toDateTime64({from:UInt32}, 3, 'UTC')
      AND time < toDateTime64({to:UInt32}, 3, 'UTC')
      AND e_variable.name != ''
    GROUP BY d_label
)
GROUP BY d_label
ORDER BY d_label
