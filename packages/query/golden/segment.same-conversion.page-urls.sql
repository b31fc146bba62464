-- visitConvertedGoalId==1;revenueOrder>=5,productSku==A;productSku!=B
--   siteId = 1
--   from = 1709593200
--   to = 1709679600
--   s0 = "1"
--   s1 = "5"
--   s2 = "A"
--   s3 = "B"
SELECT
    url AS d_label,
    argMin(url_prefix, time) AS d_detail,
    uniqExact(visit_id) AS m_page_visits
FROM actions FINAL
WHERE site_id = {siteId:UInt32}
  AND time >= toDateTime64({from:UInt32}, 3, 'UTC')
  AND time < toDateTime64({to:UInt32}, 3, 'UTC')
  AND type = 'page'
  AND NOT (visit_id GLOBAL IN (SELECT visit_id FROM conversions FINAL WHERE site_id = {siteId:UInt32} AND time >= toDateTime64({from:UInt32}, 3, 'UTC') AND time < toDateTime64({to:UInt32}, 3, 'UTC') AND arrayExists(element -> lowerUTF8(element) = lowerUTF8({s3:String}), items.sku)))
  AND visit_id GLOBAL IN (SELECT visit_id FROM conversions FINAL WHERE site_id = {siteId:UInt32} AND time >= toDateTime64({from:UInt32}, 3, 'UTC') AND time < toDateTime64({to:UInt32}, 3, 'UTC') AND goal_id = {s0:Float64} AND ((goal_id = 0 AND revenue >= {s1:Float64}) OR arrayExists(element -> lowerUTF8(element) = lowerUTF8({s2:String}), items.sku)))
GROUP BY d_label
ORDER BY d_label
