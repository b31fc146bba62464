-- What became of every hit of the installation, each minute; difference is 0 as long as none was lost or counted twice.
CREATE TABLE accounting
(
    minute timestamptz PRIMARY KEY,
    received bigint NOT NULL,
    stored bigint NOT NULL,
    failed bigint NOT NULL,
    deduplicated bigint NOT NULL,
    excluded bigint NOT NULL,
    waiting bigint NOT NULL,
    difference bigint GENERATED ALWAYS AS (received - stored - failed - deduplicated - excluded - waiting) STORED
);
