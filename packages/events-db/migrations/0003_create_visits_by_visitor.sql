-- What a returning visitor's next visit needs, found by visitor rather than by time.
CREATE TABLE IF NOT EXISTS visits_by_visitor
(
    org_id UInt32,
    site_id UInt32,
    visitor_id UInt64,
    start DateTime('UTC'),
    visit_id UInt64,
    version UInt64,
    is_deleted UInt8,
    last DateTime('UTC'),
    fingerprint UInt64,
    user_id String,
    visit_count UInt32,
    seconds_since_first UInt32,
    returning UInt8,
    actions UInt32
)
ENGINE = ReplacingMergeTree(version, is_deleted)
ORDER BY (site_id, visitor_id, start, visit_id)
SETTINGS fsync_after_insert = 1, fsync_part_directory = 1, index_granularity = 1024;
