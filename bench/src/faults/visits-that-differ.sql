SELECT count() AS visits
FROM
(
    SELECT
        site_id,
        visit_id
    FROM
    (
        SELECT
            site_id,
            visit_id,
            1 AS is_stored,
            0 AS is_said
        FROM actions FINAL
        UNION ALL
        SELECT
            site_id,
            visit_id,
            0 AS is_stored,
            actions AS is_said
        FROM visits FINAL
    )
    GROUP BY
        site_id,
        visit_id
    HAVING sum(is_stored) != sum(is_said)
)
