-- Forms over time, day, Europe/Berlin
--   siteId = 1
--   from = 1709593200
--   to = 1709679600
SELECT
    uniqExact(form_view_id) AS m_form_views,
    uniqExactIf(form_view_id, is_form_started) AS m_form_starts,
    uniqExactIf(form_view_id, is_form_submitted) AS m_form_submits,
    uniqExactIf(form_view_id, is_form_converted) AS m_form_conversions,
    arraySum(mapValues(maxMap(map(form_view_id, toUInt64(ifNull(form_spent_ms, 0)))))) / 1000 AS m_form_time
FROM actions FINAL
WHERE site_id = {siteId:UInt32}
  AND time >= toDateTime64({from:UInt32}, 3, 'UTC')
  AND time < toDateTime64({to:UInt32}, 3, 'UTC')
  AND type = 'form'
