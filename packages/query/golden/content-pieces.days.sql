-- Content pieces, days, Europe/Berlin
--   siteId = 1
--   from = 1711753200
--   to = 1712008800
--   periods = [1711753200,1711839600,1711922400]
SELECT
    roundDown(toUInt32(time), {periods:Array(UInt32)}) AS d_period,
    content_piece AS d_label,
    toUInt8(1) AS d_level,
    uniqExact((visitor_id, content_name, content_piece, content_target)) AS m_content_visitors,
    uniqExact((visit_id, content_name, content_piece, content_target)) AS m_content_visits,
    countIf(content_interaction = '') AS m_content_impressions,
    countIf(content_interaction != '') AS m_content_interactions
FROM actions FINAL
WHERE site_id = {siteId:UInt32}
  AND time >= toDateTime64({from:UInt32}, 3, 'UTC')
  AND time < toDateTime64({to:UInt32}, 3, 'UTC')
  AND type = 'content'
GROUP BY d_period, d_label
ORDER BY d_period, d_label
