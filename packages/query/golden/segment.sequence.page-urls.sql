-- sequence(pageUrl=@/a>>30m>>pageUrl=@/b;eventCategory!=x>>pageTitle==C,pageTitle==D)
--   siteId = 1
--   from = 1709593200
--   to = 1709679600
--   s0 = "/a"
--   s1 = "/b"
--   s2 = "x"
--   s3 = "C"
--   s4 = "D"
SELECT
    url AS d_label,
    argMin(url_prefix, time) AS d_detail,
    uniqExact(visit_id) AS m_page_visits
FROM actions FINAL
WHERE site_id = {siteId:UInt32}
  AND time >= toDateTime64({from:UInt32}, 3, 'UTC')
  AND time < toDateTime64({to:UInt32}, 3, 'UTC')
  AND type = 'page'
  AND visit_id GLOBAL IN (SELECT visit_id FROM actions FINAL WHERE site_id = {siteId:UInt32} AND time >= toDateTime64({from:UInt32}, 3, 'UTC') AND time < toDateTime64({to:UInt32}, 3, 'UTC') AND (((type = 'page' AND position(lowerUTF8(url), lowerUTF8({s0:String})) > 0)) OR ((type = 'page' AND position(lowerUTF8(url), lowerUTF8({s1:String})) > 0) AND NOT ((type = 'event' AND lowerUTF8(event_category) = lowerUTF8({s2:String})))) OR (((type = 'page' AND lowerUTF8(title) = lowerUTF8({s3:String})) OR (type = 'page' AND lowerUTF8(title) = lowerUTF8({s4:String}))))) GROUP BY visit_id HAVING sequenceMatch('(?1)(?t<=117964865535)(?2).*(?3)')(toUInt64(toUnixTimestamp64Milli(time)) * 65536 + position, ((type = 'page' AND position(lowerUTF8(url), lowerUTF8({s0:String})) > 0)), ((type = 'page' AND position(lowerUTF8(url), lowerUTF8({s1:String})) > 0) AND NOT ((type = 'event' AND lowerUTF8(event_category) = lowerUTF8({s2:String})))), (((type = 'page' AND lowerUTF8(title) = lowerUTF8({s3:String})) OR (type = 'page' AND lowerUTF8(title) = lowerUTF8({s4:String}))))))
GROUP BY d_label
ORDER BY d_label
