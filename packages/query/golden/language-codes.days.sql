-- Languages and regions, days, Europe/Berlin
--   siteId = 1
--   from = 1711753200
--   to = 1712008800
--   periods = [1711753200,1711839600,1711922400]
SELECT
    roundDown(toUInt32(last), {periods:Array(UInt32)}) AS d_period,
    language AS d_label,
    uniqExact(visitor_id) AS m_visitors,
    count() AS m_visits,
    sum(actions) AS m_actions,
    uniqExactIf(user_id, user_id != '') AS m_users,
    max(actions) AS m_most_actions,
    sum(duration_s) AS m_visit_time,
    countIf(actions <= 1) AS m_bounces,
    countIf(has_converted) AS m_converted_visits
FROM visits FINAL
WHERE site_id = {siteId:UInt32}
  AND last >= toDateTime({from:UInt32}, 'UTC')
  AND last < toDateTime({to:UInt32}, 'UTC')
  AND start >= toDateTime({from:UInt32} - 172800, 'UTC')
  AND start < toDateTime({to:UInt32}, 'UTC')
GROUP BY d_period, d_label
ORDER BY d_period, d_label
