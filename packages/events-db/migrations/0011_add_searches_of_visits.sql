-- A visit that began or ended with a search has a keyword where others have a title.
ALTER TABLE visits
    ADD COLUMN IF NOT EXISTS is_entry_search Bool,
    ADD COLUMN IF NOT EXISTS is_exit_search Bool;
