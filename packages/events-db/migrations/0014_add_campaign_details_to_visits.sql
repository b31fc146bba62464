-- The same of the visit that the link brought.
ALTER TABLE visits
    ADD COLUMN IF NOT EXISTS campaign_source LowCardinality(String),
    ADD COLUMN IF NOT EXISTS campaign_medium LowCardinality(String),
    ADD COLUMN IF NOT EXISTS campaign_content LowCardinality(String),
    ADD COLUMN IF NOT EXISTS campaign_id LowCardinality(String),
    ADD COLUMN IF NOT EXISTS campaign_group LowCardinality(String),
    ADD COLUMN IF NOT EXISTS campaign_placement LowCardinality(String);
