-- What campaign links say beside name and keyword: on the action that brought it, its visit and the conversions of that.
ALTER TABLE actions
    ADD COLUMN IF NOT EXISTS campaign_source LowCardinality(String),
    ADD COLUMN IF NOT EXISTS campaign_medium LowCardinality(String),
    ADD COLUMN IF NOT EXISTS campaign_content LowCardinality(String),
    ADD COLUMN IF NOT EXISTS campaign_id LowCardinality(String),
    ADD COLUMN IF NOT EXISTS campaign_group LowCardinality(String),
    ADD COLUMN IF NOT EXISTS campaign_placement LowCardinality(String);
ALTER TABLE visits
    ADD COLUMN IF NOT EXISTS campaign_source LowCardinality(String),
    ADD COLUMN IF NOT EXISTS campaign_medium LowCardinality(String),
    ADD COLUMN IF NOT EXISTS campaign_content LowCardinality(String),
    ADD COLUMN IF NOT EXISTS campaign_id LowCardinality(String),
    ADD COLUMN IF NOT EXISTS campaign_group LowCardinality(String),
    ADD COLUMN IF NOT EXISTS campaign_placement LowCardinality(String);
ALTER TABLE conversions
    ADD COLUMN IF NOT EXISTS campaign_source LowCardinality(String),
    ADD COLUMN IF NOT EXISTS campaign_medium LowCardinality(String),
    ADD COLUMN IF NOT EXISTS campaign_content LowCardinality(String),
    ADD COLUMN IF NOT EXISTS campaign_id LowCardinality(String),
    ADD COLUMN IF NOT EXISTS campaign_group LowCardinality(String),
    ADD COLUMN IF NOT EXISTS campaign_placement LowCardinality(String);
