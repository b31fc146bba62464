SELECT
    site_id,
    lower(hex(hit_id)) AS hit,
    count() AS times
FROM actions FINAL
WHERE bitShiftRight(hit_id, 60) = {campaign:UInt8}
GROUP BY
    site_id,
    hit_id
