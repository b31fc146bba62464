-- How many hits of an hour brought something of a category that was not kept as it came. Never what.
CREATE TABLE not_kept_count
(
    site_id integer NOT NULL REFERENCES site (id) ON DELETE CASCADE,
    org_id integer NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
    hour timestamptz NOT NULL,
    category text NOT NULL,
    count bigint NOT NULL,
    PRIMARY KEY (site_id, hour, category)
);

ALTER TABLE not_kept_count ENABLE ROW LEVEL SECURITY;
ALTER TABLE not_kept_count FORCE ROW LEVEL SECURITY;
CREATE POLICY not_kept_count_of_org ON not_kept_count USING (reaches_org(org_id));
