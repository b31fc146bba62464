-- Requests of bots that a site wants to see, apart from its visits.
CREATE TABLE IF NOT EXISTS bot_hits
(
    org_id UInt32,
    site_id UInt32,
    time DateTime64(3, 'UTC') CODEC(Delta(8), ZSTD(1)),
    hit_id UInt64,
    version UInt64 CODEC(Delta(8), ZSTD(1)),
    received DateTime64(3, 'UTC') CODEC(Delta(8), ZSTD(1)),
    instr_seq UInt32,
    url LowCardinality(String),
    url_prefix UInt8,
    is_download Bool,
    bot_name LowCardinality(String),
    bot_type LowCardinality(String),
    http_status Nullable(UInt16),
    response_size_bytes Nullable(UInt64),
    response_time_ms Nullable(UInt32),
    source LowCardinality(String)
)
ENGINE = ReplacingMergeTree(version)
PARTITION BY toYYYYMM(time)
ORDER BY (site_id, time, hit_id)
SETTINGS fsync_after_insert = 1, fsync_part_directory = 1;
