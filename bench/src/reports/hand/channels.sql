-- Channels.
SELECT *
FROM
(
    SELECT
        channel AS label,
        uniqExact(visitor_id) AS visitors,
        count() AS visits,
        sum(actions) AS all_actions,
        uniqExactIf(user_id, user_id != '') AS users,
        max(actions) AS most_actions,
        sum(duration_s) AS visit_time,
        countIf(actions <= 1) AS bounces,
        countIf(has_converted) AS converted_visits
    FROM visits FINAL
    WHERE site_id = {siteId:UInt32}
      AND last >= {from:UInt32}
      AND last < {to:UInt32}
      AND start >= {from:UInt32} - 172800
      AND start < {to:UInt32}
    GROUP BY label
) AS counted
LEFT JOIN
(
    SELECT
        channel AS label,
        count() AS conversions,
        sum(revenue) AS revenue
    FROM conversions FINAL
    WHERE site_id = {siteId:UInt32}
      AND time >= {from:UInt32}
      AND time < {to:UInt32}
      AND goal_id >= 0
    GROUP BY label
) AS converted USING (label)
ORDER BY visitors DESC LIMIT 8
