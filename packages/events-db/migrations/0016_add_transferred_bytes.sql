-- Bytes of the page or the file, as the hit states them; few hits do.
ALTER TABLE actions
    ADD COLUMN IF NOT EXISTS transferred_bytes Nullable(UInt64);
