-- What follows a search, timings that a later hit brought, and places that the hit itself states.
ALTER TABLE actions
    ADD COLUMN IF NOT EXISTS follows_search Bool,
    ADD COLUMN IF NOT EXISTS has_late_timings Bool,
    ADD COLUMN IF NOT EXISTS is_place_stated Bool;
