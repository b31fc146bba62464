-- Counts per kind of action, goals and shopping, custom dimensions and variables of the visit.
ALTER TABLE visits
    ADD COLUMN IF NOT EXISTS downloads UInt32,
    ADD COLUMN IF NOT EXISTS outlinks UInt32,
    ADD COLUMN IF NOT EXISTS seconds_since_last_order Nullable(UInt32),
    ADD COLUMN IF NOT EXISTS goal_ids Array(UInt32),
    ADD COLUMN IF NOT EXISTS revenue Float64,
    ADD COLUMN IF NOT EXISTS ecommerce_status UInt8,
    ADD COLUMN IF NOT EXISTS dimensions Map(UInt16, String),
    ADD COLUMN IF NOT EXISTS variables Array(Tuple(slot UInt8, name String, value String)),
    ADD COLUMN IF NOT EXISTS plugins LowCardinality(String);
