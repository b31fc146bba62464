-- visitConvertedGoalId==1;revenueOrder>=5,productSku==A;productSku!=B
--   siteId = 1
--   from = 1709593200
--   to = 1709679600
--   s0 = "1"
--   s1 = "5"
--   s2 = "A"
--   s3 = "B"
SELECT
    uniqExact(visitor_id) AS m_visitors
FROM visits FINAL
WHERE site_id = {siteId:UInt32}
  AND last >= toDateTime({from:UInt32}, 'UTC')
  AND last < toDateTime({to:UInt32}, 'UTC')
  AND start >= toDateTime({from:UInt32} - 172800, 'UTC')
  AND start < toDateTime({to:UInt32}, 'UTC')
  AND NOT (visit_id GLOBAL IN (SELECT visit_id FROM conversions FINAL WHERE site_id = {siteId:UInt32} AND time >= toDateTime64({from:UInt32}, 3, 'UTC') AND time < toDateTime64({to:UInt32}, 3, 'UTC') AND arrayExists(element -> lowerUTF8(element) = lowerUTF8({s3:String}), items.sku)))
  AND visit_id GLOBAL IN (SELECT visit_id FROM conversions FINAL WHERE site_id = {siteId:UInt32} AND time >= toDateTime64({from:UInt32}, 3, 'UTC') AND time < toDateTime64({to:UInt32}, 3, 'UTC') AND goal_id = {s0:Float64} AND ((goal_id = 0 AND revenue >= {s1:Float64}) OR arrayExists(element -> lowerUTF8(element) = lowerUTF8({s2:String}), items.sku)))
