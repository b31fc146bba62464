-- Continents, week-of-daily-counts, Europe/Berlin
--   siteId = 1
--   from = 1709506800
--   to = 1710111600
--   days = [1709506800,1709593200,1709679600,1709766000,1709852400,1709938800,1710025200]
--   countries = ["ao","bf","bi","bj","bw","cd","cf","cg","ci","cm","cv","dj", and 238 more]
--   continents = ["afr","afr","afr","afr","afr","afr","afr","afr","afr","afr","afr","afr", and 238 more]
SELECT
    transform(country, {countries:Array(String)}, {continents:Array(String)}, '') AS d_label,
    uniqExact(roundDown(toUInt32(last), {days:Array(UInt32)}), visitor_id) AS m_visitors,
    count() AS m_visits,
    sum(actions) AS m_actions,
    uniqExactIf(roundDown(toUInt32(last), {days:Array(UInt32)}), user_id, user_id != '') AS m_users,
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
GROUP BY d_label
ORDER BY d_label
