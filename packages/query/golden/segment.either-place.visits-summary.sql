-- dimension1==pro;dimension1!=;dimension1!=free;customVariablePageName2=@x
--   siteId = 1
--   from = 1709593200
--   to = 1709679600
--   s0 = "pro"
--   s2 = "free"
--   s3 = "x"
SELECT
    uniqExact(visitor_id) AS m_visitors
FROM visits FINAL
WHERE site_id = {siteId:UInt32}
  AND last >= toDateTime({from:UInt32}, 'UTC')
  AND last < toDateTime({to:UInt32}, 'UTC')
  AND start >= toDateTime({from:UInt32} - 172800, 'UTC')
  AND start < toDateTime({to:UInt32}, 'UTC')
  AND (lowerUTF8(dimensions[1]) = lowerUTF8({s0:String}) OR visit_id GLOBAL IN (SELECT visit_id FROM actions FINAL WHERE site_id = {siteId:UInt32} AND time >= toDateTime64({from:UInt32}, 3, 'UTC') AND time < toDateTime64({to:UInt32}, 3, 'UTC') AND lowerUTF8(dimensions[1]) = lowerUTF8({s0:String})))
  AND NOT ((dimensions[1] IN ('', '0') AND NOT (visit_id GLOBAL IN (SELECT visit_id FROM actions FINAL WHERE site_id = {siteId:UInt32} AND time >= toDateTime64({from:UInt32}, 3, 'UTC') AND time < toDateTime64({to:UInt32}, 3, 'UTC') AND NOT (dimensions[1] IN ('', '0'))))))
  AND NOT ((lowerUTF8(dimensions[1]) = lowerUTF8({s2:String}) OR visit_id GLOBAL IN (SELECT visit_id FROM actions FINAL WHERE site_id = {siteId:UInt32} AND time >= toDateTime64({from:UInt32}, 3, 'UTC') AND time < toDateTime64({to:UInt32}, 3, 'UTC') AND lowerUTF8(dimensions[1]) = lowerUTF8({s2:String}))))
  AND visit_id GLOBAL IN (SELECT visit_id FROM actions FINAL WHERE site_id = {siteId:UInt32} AND time >= toDateTime64({from:UInt32}, 3, 'UTC') AND time < toDateTime64({to:UInt32}, 3, 'UTC') AND arrayExists(element -> position(lowerUTF8(element), lowerUTF8({s3:String})) > 0, arrayFilter((text, slot) -> slot = 2, page_variables.name, page_variables.slot)))
