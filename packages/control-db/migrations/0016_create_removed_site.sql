-- Sites that were removed and of which the event store may still hold something. Their numbers are not given again.
CREATE TABLE removed_site
(
    site_id integer PRIMARY KEY,
    org_id integer NOT NULL,
    removed_at timestamptz NOT NULL DEFAULT now()
);

ALTER TABLE removed_site ENABLE ROW LEVEL SECURITY;
ALTER TABLE removed_site FORCE ROW LEVEL SECURITY;
CREATE POLICY removed_site_of_org ON removed_site USING (reaches_org(org_id));
