-- How far the loader has brought a spool into the event store, and the batch it is loading (planned_*), if any.
CREATE TABLE load_position
(
    spool text PRIMARY KEY,
    batch bigint NOT NULL,
    done_segment bigint NOT NULL,
    done_offset bigint NOT NULL,
    planned_segment bigint,
    planned_offset bigint,
    CHECK ((planned_segment IS NULL) = (planned_offset IS NULL))
);

INSERT INTO load_position (spool, batch, done_segment, done_offset) VALUES ('main', 0, 0, 0);
