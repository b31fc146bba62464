-- Media, week-of-daily-counts, Europe/Berlin
--   siteId = 1
--   from = 1709506800
--   to = 1710111600
SELECT
    media_title AS d_label,
    uniqExactIf(media_id, ifNull(media_watched_s, 0) > 0) AS m_media_plays,
    uniqExactIf(visitor_id, ifNull(media_watched_s, 0) > 0) AS m_media_players,
    uniqExact(media_id) AS m_media_impressions,
    uniqExactIf(media_id, media_length_s > 0 AND ifNull(media_position_s, 0) >= media_length_s - 1) AS m_media_finishes,
    arraySum(mapValues(maxMap(map(media_id, toUInt64(ifNull(media_watched_s, 0)))))) AS m_media_watched
FROM actions FINAL
WHERE site_id = {siteId:UInt32}
  AND time >= toDateTime64({from:UInt32}, 3, 'UTC')
  AND time < toDateTime64({to:UInt32}, 3, 'UTC')
  AND type = 'media'
GROUP BY d_label
ORDER BY d_label
