-- The actions of some visitors and fingerprints since a moment, newest version each. They are found by any version:
-- who an action is of never changes, which visit it belongs to may.
SELECT *
FROM actions
WHERE site_id = {siteId:UInt32}
  AND time >= {since:DateTime64(3, 'UTC')}
  AND (time, hit_id) IN
  (
      SELECT
          time,
          hit_id
      FROM actions
      WHERE site_id = {siteId:UInt32}
        AND time >= {since:DateTime64(3, 'UTC')}
        AND (visitor_id IN {visitorIds:Array(UInt64)} OR fingerprint IN {fingerprints:Array(UInt64)})
  )
ORDER BY version DESC
LIMIT 1 BY
    time,
    hit_id
