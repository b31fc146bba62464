-- Days to conversion, day, Europe/Berlin
--   siteId = 1
--   from = 1709593200
--   to = 1709679600
--   goalId = -2
SELECT
    roundDown(intDiv(seconds_since_first, 86400), [0, 1, 2, 3, 4, 5, 6, 7, 8, 15, 31, 61, 121, 365]) AS d_label,
    count() AS m_goal_conversions
FROM conversions FINAL
WHERE site_id = {siteId:UInt32}
  AND time >= toDateTime64({from:UInt32}, 3, 'UTC')
  AND time < toDateTime64({to:UInt32}, 3, 'UTC')
  AND if({goalId:Int32} = -2, goal_id >= 0, goal_id = {goalId:Int32})
GROUP BY d_label
ORDER BY d_label
