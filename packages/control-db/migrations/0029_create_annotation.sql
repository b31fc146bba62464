-- What people noted about a day of a site: a release, a campaign, an outage.
CREATE TABLE annotation
(
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    org_id integer NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
    site_id integer NOT NULL REFERENCES site (id) ON DELETE CASCADE,
    day date NOT NULL,
    note text NOT NULL CHECK (note <> ''),
    is_starred boolean NOT NULL DEFAULT false,
    written_by text REFERENCES "user" (id) ON DELETE SET NULL,
    created_at timestamptz NOT NULL DEFAULT now()
);

CREATE INDEX annotation_of_site ON annotation (site_id, day);

ALTER TABLE annotation ENABLE ROW LEVEL SECURITY;
ALTER TABLE annotation FORCE ROW LEVEL SECURITY;
CREATE POLICY annotation_of_org ON annotation USING (reaches_org(org_id));
