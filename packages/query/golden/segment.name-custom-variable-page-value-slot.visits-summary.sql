-- customVariablePageValue2==a
--   siteId = 1
--   from = 1709593200
--   to = 1709679600
--   s0 = "a"
SELECT
    uniqExact(visitor_id) AS m_visitors
FROM visits FINAL
WHERE site_id = {siteId:UInt32}
  AND last >= toDateTime({from:UInt32}, 'UTC')
  AND last < toDateTime({to:UInt32}, 'UTC')
  AND start >= toDateTime({from:UInt32} - 172800, 'UTC')
  AND start < toDateTime({to:UInt32}, 'UTC')
  AND visit_id GLOBAL IN (SELECT visit_id FROM actions FINAL WHERE site_id = {siteId:UInt32} AND time >= toDateTime64({from:UInt32}, 3, 'UTC') AND time < toDateTime64({to:UInt32}, 3, 'UTC') AND arrayExists(element -> lowerUTF8(element) = lowerUTF8({s0:String}), arrayFilter((text, slot) -> slot = 2, page_variables.value, page_variables.slot)))
