-- The conversions of some visits within a span of time, newest version each. One that has moved to another visit
-- since is found by its old row and dropped at the end.
SELECT *
FROM
(
    SELECT *
    FROM conversions
    WHERE site_id = {siteId:UInt32}
      AND time >= {from:DateTime64(3, 'UTC')}
      AND time < {until:DateTime64(3, 'UTC')}
      AND (time, hit_id, goal_id) IN
      (
          SELECT
              time,
              hit_id,
              goal_id
          FROM conversions
          WHERE site_id = {siteId:UInt32}
            AND time >= {from:DateTime64(3, 'UTC')}
            AND time < {until:DateTime64(3, 'UTC')}
            AND visit_id IN {visitIds:Array(UInt64)}
      )
    ORDER BY version DESC
    LIMIT 1 BY time, hit_id, goal_id
)
WHERE is_deleted = 0
  AND visit_id IN {visitIds:Array(UInt64)}
ORDER BY time, hit_id, goal_id
