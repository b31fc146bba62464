-- city==A;city!=B;city=@C;city!@D;city=^E;city=$F;actions>1;actions>=2;actions<9;actions<=8
--   siteId = 1
--   from = 1709593200
--   to = 1709679600
--   s0 = "A"
--   s1 = "B"
--   s2 = "C"
--   s3 = "D"
--   s4 = "E"
--   s5 = "F"
--   s6 = "1"
--   s7 = "2"
--   s8 = "9"
--   s9 = "8"
SELECT
    url AS d_label,
    argMin(url_prefix, time) AS d_detail,
    uniqExact(visit_id) AS m_page_visits
FROM actions FINAL
WHERE site_id = {siteId:UInt32}
  AND time >= toDateTime64({from:UInt32}, 3, 'UTC')
  AND time < toDateTime64({to:UInt32}, 3, 'UTC')
  AND type = 'page'
  AND visit_id GLOBAL IN (SELECT visit_id FROM visits FINAL WHERE site_id = {siteId:UInt32} AND last >= toDateTime({from:UInt32}, 'UTC') AND last < toDateTime({to:UInt32}, 'UTC') AND start >= toDateTime({from:UInt32} - 172800, 'UTC') AND start < toDateTime({to:UInt32}, 'UTC') AND lowerUTF8(city) = lowerUTF8({s0:String}) AND NOT (lowerUTF8(city) = lowerUTF8({s1:String})) AND position(lowerUTF8(city), lowerUTF8({s2:String})) > 0 AND NOT (position(lowerUTF8(city), lowerUTF8({s3:String})) > 0) AND startsWith(lowerUTF8(city), lowerUTF8({s4:String})) AND endsWith(lowerUTF8(city), lowerUTF8({s5:String})) AND actions > {s6:Float64} AND actions >= {s7:Float64} AND actions < {s8:Float64} AND actions <= {s9:Float64})
GROUP BY d_label
ORDER BY d_label
