-- visitor(countryCode==de;pageUrl=@/a),!visitor(90d|visitConvertedGoalId==1)
--   siteId = 1
--   from = 1709593200
--   to = 1709679600
--   s0 = "de"
--   s1 = "/a"
--   s2 = "1"
SELECT
    uniqExact(visitor_id) AS m_visitors
FROM visits FINAL
WHERE site_id = {siteId:UInt32}
  AND last >= toDateTime({from:UInt32}, 'UTC')
  AND last < toDateTime({to:UInt32}, 'UTC')
  AND start >= toDateTime({from:UInt32} - 172800, 'UTC')
  AND start < toDateTime({to:UInt32}, 'UTC')
  AND (visitor_id GLOBAL IN (SELECT visitor_id FROM visits FINAL WHERE site_id = {siteId:UInt32} AND last >= toDateTime({from:UInt32}, 'UTC') AND last < toDateTime({to:UInt32}, 'UTC') AND start >= toDateTime({from:UInt32} - 172800, 'UTC') AND start < toDateTime({to:UInt32}, 'UTC') AND lowerUTF8(country) = lowerUTF8({s0:String}) AND visit_id GLOBAL IN (SELECT visit_id FROM actions FINAL WHERE site_id = {siteId:UInt32} AND time >= toDateTime64({from:UInt32}, 3, 'UTC') AND time < toDateTime64({to:UInt32}, 3, 'UTC') AND (type = 'page' AND position(lowerUTF8(url), lowerUTF8({s1:String})) > 0))) OR NOT (visitor_id GLOBAL IN (SELECT visitor_id FROM visits FINAL WHERE site_id = {siteId:UInt32} AND last >= toDateTime(toUInt32(greatest(toInt64({from:UInt32}) - 7776000, 172800)), 'UTC') AND last < toDateTime({to:UInt32}, 'UTC') AND start >= toDateTime(toUInt32(greatest(toInt64({from:UInt32}) - 7776000, 172800)) - 172800, 'UTC') AND start < toDateTime({to:UInt32}, 'UTC') AND visit_id GLOBAL IN (SELECT visit_id FROM conversions FINAL WHERE site_id = {siteId:UInt32} AND time >= toDateTime64(toUInt32(greatest(toInt64({from:UInt32}) - 7776000, 172800)), 3, 'UTC') AND time < toDateTime64({to:UInt32}, 3, 'UTC') AND goal_id = {s2:Float64}))))
