-- Which hits were received lately, of all sites, and when each came first. Versions of a row share these columns.
SELECT
    site_id,
    hit_id,
    toUnixTimestamp64Milli(min(received)) AS first_received,
    argMin(ordinal, (received, ordinal)) AS first_ordinal
FROM actions
WHERE received >= {since:DateTime64(3, 'UTC')}
GROUP BY
    site_id,
    hit_id
