-- userId==;userId!=;actions==;latitude!=;pageTitle==
--   siteId = 1
--   from = 1709593200
--   to = 1709679600
SELECT
    url AS d_label,
    argMin(url_prefix, time) AS d_detail,
    uniqExact(visit_id) AS m_page_visits
FROM actions FINAL
WHERE site_id = {siteId:UInt32}
  AND time >= toDateTime64({from:UInt32}, 3, 'UTC')
  AND time < toDateTime64({to:UInt32}, 3, 'UTC')
  AND type = 'page'
  AND visit_id GLOBAL IN (SELECT visit_id FROM visits FINAL WHERE site_id = {siteId:UInt32} AND last >= toDateTime({from:UInt32}, 'UTC') AND last < toDateTime({to:UInt32}, 'UTC') AND start >= toDateTime({from:UInt32} - 172800, 'UTC') AND start < toDateTime({to:UInt32}, 'UTC') AND user_id IN ('', '0') AND NOT (user_id IN ('', '0')) AND actions = 0 AND NOT ifNull((isNull(latitude) OR latitude = 0), false) AND visit_id GLOBAL IN (SELECT visit_id FROM actions FINAL WHERE site_id = {siteId:UInt32} AND time >= toDateTime64({from:UInt32}, 3, 'UTC') AND time < toDateTime64({to:UInt32}, 3, 'UTC') AND (type = 'page' AND title IN ('', '0'))))
GROUP BY d_label
ORDER BY d_label
