-- actions>1;!visitorSequence(30d|pageUrl=@/a>>7d>>pageUrl=@/b)
--   siteId = 1
--   from = 1709593200
--   to = 1709679600
--   s0 = "1"
--   s1 = "/a"
--   s2 = "/b"
SELECT
    url AS d_label,
    argMin(url_prefix, time) AS d_detail,
    uniqExact(visit_id) AS m_page_visits
FROM actions FINAL
WHERE site_id = {siteId:UInt32}
  AND time >= toDateTime64({from:UInt32}, 3, 'UTC')
  AND time < toDateTime64({to:UInt32}, 3, 'UTC')
  AND type = 'page'
  AND visit_id GLOBAL IN (SELECT visit_id FROM visits FINAL WHERE site_id = {siteId:UInt32} AND last >= toDateTime({from:UInt32}, 'UTC') AND last < toDateTime({to:UInt32}, 'UTC') AND start >= toDateTime({from:UInt32} - 172800, 'UTC') AND start < toDateTime({to:UInt32}, 'UTC') AND actions > {s0:Float64} AND NOT (visitor_id GLOBAL IN (SELECT visitor_id FROM actions FINAL WHERE site_id = {siteId:UInt32} AND time >= toDateTime64(toUInt32(greatest(toInt64({from:UInt32}) - 2592000, 172800)), 3, 'UTC') AND time < toDateTime64({to:UInt32}, 3, 'UTC') AND (((type = 'page' AND position(lowerUTF8(url), lowerUTF8({s1:String})) > 0)) OR ((type = 'page' AND position(lowerUTF8(url), lowerUTF8({s2:String})) > 0))) GROUP BY visitor_id HAVING sequenceMatch('(?1)(?t<=39636172865535)(?2)')(toUInt64(toUnixTimestamp64Milli(time)) * 65536 + position, ((type = 'page' AND position(lowerUTF8(url), lowerUTF8({s1:String})) > 0)), ((type = 'page' AND position(lowerUTF8(url), lowerUTF8({s2:String})) > 0))))))
GROUP BY d_label
ORDER BY d_label
