-- Who was here in the last half hour.
SELECT
    uniqExact(visitor_id) AS visitors,
    count() AS visits,
    (
        SELECT countIf(type != 'ping')
        FROM actions FINAL
        WHERE site_id = {siteId:UInt32}
          AND time >= {to:UInt32} - 1800
          AND time <= {to:UInt32}
    ) AS all_actions
FROM visits FINAL
WHERE site_id = {siteId:UInt32}
  AND start >= {to:UInt32} - 93600
  AND last >= {to:UInt32} - 1800
  AND last <= {to:UInt32}
