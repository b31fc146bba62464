-- Content pieces, week-of-daily-counts, Europe/Berlin
--   siteId = 1
--   from = 1709506800
--   to = 1710111600
--   days = [1709506800,1709593200,1709679600,1709766000,1709852400,1709938800,1710025200]
SELECT
    content_piece AS d_label,
    toUInt8(1) AS d_level,
    uniqExact(roundDown(toUInt32(time), {days:Array(UInt32)}), (visitor_id, content_name, content_piece, content_target)) AS m_content_visitors,
    uniqExact((visit_id, content_name, content_piece, content_target)) AS m_content_visits,
    countIf(content_interaction = '') AS m_content_impressions,
    countIf(content_interaction != '') AS m_content_interactions
FROM actions FINAL
WHERE site_id = {siteId:UInt32}
  AND time >= toDateTime64({from:UInt32}, 3, 'UTC')
  AND time < toDateTime64({to:UInt32}, 3, 'UTC')
  AND type = 'content'
GROUP BY d_label
ORDER BY d_label
