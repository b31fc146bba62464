-- Names that people gave to segments. Without a site it is about every site of the organisation.
CREATE TABLE saved_segment
(
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    org_id integer NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
    site_id integer REFERENCES site (id) ON DELETE CASCADE,
    name text NOT NULL CHECK (name <> ''),
    definition text NOT NULL CHECK (definition <> ''),
    -- Without one, a program saved it.
    saved_by text REFERENCES "user" (id) ON DELETE CASCADE,
    is_shared boolean NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    changed_at timestamptz
);

CREATE INDEX saved_segment_of_org ON saved_segment (org_id, site_id);

ALTER TABLE saved_segment ENABLE ROW LEVEL SECURITY;
ALTER TABLE saved_segment FORCE ROW LEVEL SECURITY;
CREATE POLICY saved_segment_of_org ON saved_segment USING (reaches_org(org_id));
