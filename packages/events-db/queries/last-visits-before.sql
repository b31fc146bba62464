-- The latest visit of each visitor that started before {before}.
SELECT *
FROM
(
    SELECT *
    FROM visits_by_visitor
    WHERE site_id = {siteId:UInt32}
      AND visitor_id IN {visitorIds:Array(UInt64)}
      AND start < {before:DateTime('UTC')}
    ORDER BY version DESC
    LIMIT 1 BY visitor_id, start, visit_id
)
WHERE is_deleted = 0
ORDER BY
    visitor_id,
    last DESC,
    start DESC,
    visit_count DESC,
    visit_id DESC
LIMIT 1 BY visitor_id
