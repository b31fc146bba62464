-- pageUrl=@/a;pageTitle=^B
--   siteId = 1
--   from = 1709593200
--   to = 1709679600
--   s0 = "/a"
--   s1 = "B"
SELECT
    url AS d_label,
    argMin(url_prefix, time) AS d_detail,
    uniqExact(visit_id) AS m_page_visits
FROM actions FINAL
WHERE site_id = {siteId:UInt32}
  AND time >= toDateTime64({from:UInt32}, 3, 'UTC')
  AND time < toDateTime64({to:UInt32}, 3, 'UTC')
  AND type = 'page'
  AND visit_id GLOBAL IN (SELECT visit_id FROM actions FINAL WHERE site_id = {siteId:UInt32} AND time >= toDateTime64({from:UInt32}, 3, 'UTC') AND time < toDateTime64({to:UInt32}, 3, 'UTC') AND (type = 'page' AND position(lowerUTF8(url), lowerUTF8({s0:String})) > 0) AND (type = 'page' AND startsWith(lowerUTF8(title), lowerUTF8({s1:String}))))
GROUP BY d_label
ORDER BY d_label
