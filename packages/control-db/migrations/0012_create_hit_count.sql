-- How the hits of a site ended, by the hour they were received. Organisation and site 0: hits of no known site.
CREATE TABLE hit_count
(
    org_id integer NOT NULL,
    site_id integer NOT NULL,
    hour timestamptz NOT NULL,
    outcome text NOT NULL,
    count bigint NOT NULL CHECK (count >= 0),
    PRIMARY KEY (site_id, hour, outcome)
);

ALTER TABLE hit_count ENABLE ROW LEVEL SECURITY;
ALTER TABLE hit_count FORCE ROW LEVEL SECURITY;
CREATE POLICY hit_count_of_org ON hit_count USING (reaches_org(org_id));
