-- Since when a returning customer has not ordered.
ALTER TABLE visits_by_visitor
    ADD COLUMN IF NOT EXISTS seconds_since_last_order Nullable(UInt32);
