-- The next actions of a site after one of them, newest version each, in the order of their times.
SELECT *
FROM actions
WHERE site_id = {siteId:UInt32}
  AND time >= {from:DateTime64(3, 'UTC')}
  AND time < {until:DateTime64(3, 'UTC')}
  AND (time, hit_id) > ({from:DateTime64(3, 'UTC')}, {afterHit:UInt64})
ORDER BY
    time,
    hit_id,
    version DESC
LIMIT 1 BY
    time,
    hit_id
LIMIT {most:UInt32}
