-- Whether figures of a site that must agree do: the last look at each, and since when it fails.
CREATE TABLE figure_check
(
    site_id integer NOT NULL REFERENCES site (id) ON DELETE CASCADE,
    org_id integer NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
    check_id text NOT NULL,
    from_day date NOT NULL,
    to_day date NOT NULL,
    expected bigint,
    found bigint,
    checked_at timestamptz NOT NULL,
    failed_since timestamptz,
    PRIMARY KEY (site_id, check_id)
);

ALTER TABLE figure_check ENABLE ROW LEVEL SECURITY;
ALTER TABLE figure_check FORCE ROW LEVEL SECURITY;
CREATE POLICY figure_check_of_org ON figure_check USING (reaches_org(org_id));
