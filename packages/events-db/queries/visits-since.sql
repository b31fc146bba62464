-- Whole visits of some visitors and fingerprints that were still going at {since}, newest version each.
-- Earlier versions only serve to find the keys: a row found by what it no longer says is dropped at the end.
WITH arrayExists(
    id -> reinterpretAsUInt64(reverse(unhex(id))) IN {visitorIds:Array(UInt64)},
    splitByChar(',', former_visitor_ids)
) AS was_theirs
SELECT *
FROM
(
    SELECT *
    FROM visits
    WHERE site_id = {siteId:UInt32}
      AND start >= {earliestStart:DateTime('UTC')}
      AND (start, visit_id) IN
      (
          SELECT
              start,
              visit_id
          FROM visits
          WHERE site_id = {siteId:UInt32}
            AND start >= {earliestStart:DateTime('UTC')}
            AND last >= {since:DateTime('UTC')}
            AND
            (
                visitor_id IN {visitorIds:Array(UInt64)}
                OR fingerprint IN {fingerprints:Array(UInt64)}
                OR (former_visitor_ids != '' AND was_theirs)
            )
      )
    ORDER BY version DESC
    LIMIT 1 BY start, visit_id
)
WHERE is_deleted = 0
  AND last >= {since:DateTime('UTC')}
  AND
  (
      visitor_id IN {visitorIds:Array(UInt64)}
      OR fingerprint IN {fingerprints:Array(UInt64)}
      OR (former_visitor_ids != '' AND was_theirs)
  )
ORDER BY start, visit_id
