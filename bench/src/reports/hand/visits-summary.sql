-- Visits over time, by day.
SELECT
    toDate(last, {timeZone:String}) AS day,
    uniqExact(visitor_id) AS visitors,
    uniqExactIf(user_id, user_id != '') AS users,
    count() AS visits,
    sum(actions) AS all_actions,
    sum(page_views) AS views,
    countIf(has_converted) AS converted,
    countIf(actions <= 1) AS bounces,
    sum(duration_s) AS visit_time,
    max(actions) AS most_actions
FROM visits FINAL
WHERE site_id = {siteId:UInt32}
  AND last >= {from:UInt32}
  AND last < {to:UInt32}
  AND start >= {from:UInt32} - 172800
  AND start < {to:UInt32}
GROUP BY day
ORDER BY day
