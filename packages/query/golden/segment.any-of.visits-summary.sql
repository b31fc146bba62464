-- countryCode==de,countryCode==fr;pageUrl=@/a,city==Berlin
--   siteId = 1
--   from = 1709593200
--   to = 1709679600
--   s0 = "de"
--   s1 = "fr"
--   s2 = "/a"
--   s3 = "Berlin"
SELECT
    uniqExact(visitor_id) AS m_visitors
FROM visits FINAL
WHERE site_id = {siteId:UInt32}
  AND last >= toDateTime({from:UInt32}, 'UTC')
  AND last < toDateTime({to:UInt32}, 'UTC')
  AND start >= toDateTime({from:UInt32} - 172800, 'UTC')
  AND start < toDateTime({to:UInt32}, 'UTC')
  AND (lowerUTF8(country) = lowerUTF8({s0:String}) OR lowerUTF8(country) = lowerUTF8({s1:String}))
  AND (visit_id GLOBAL IN (SELECT visit_id FROM actions FINAL WHERE site_id = {siteId:UInt32} AND time >= toDateTime64({from:UInt32}, 3, 'UTC') AND time < toDateTime64({to:UInt32}, 3, 'UTC') AND (type = 'page' AND position(lowerUTF8(url), lowerUTF8({s2:String})) > 0)) OR lowerUTF8(city) = lowerUTF8({s3:String}))
