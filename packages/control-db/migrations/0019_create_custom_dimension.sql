-- A value that a site adds to visits or actions. Numbers count from 1 within the site; the place counts within its scope.
CREATE TABLE custom_dimension
(
    site_id integer NOT NULL REFERENCES site (id) ON DELETE CASCADE,
    dimension_id integer NOT NULL CHECK (dimension_id > 0),
    org_id integer NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
    name text NOT NULL,
    scope text NOT NULL CHECK (scope IN ('visit', 'action')),
    place integer NOT NULL CHECK (place > 0),
    is_active boolean NOT NULL,
    is_case_sensitive boolean NOT NULL DEFAULT true,
    extractions jsonb NOT NULL DEFAULT '[]',
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (site_id, dimension_id),
    UNIQUE (site_id, scope, place)
);

ALTER TABLE custom_dimension ENABLE ROW LEVEL SECURITY;
ALTER TABLE custom_dimension FORCE ROW LEVEL SECURITY;
CREATE POLICY custom_dimension_of_org ON custom_dimension USING (reaches_org(org_id));

CREATE TRIGGER custom_dimension_changed
AFTER INSERT OR UPDATE OR DELETE ON custom_dimension
FOR EACH STATEMENT EXECUTE FUNCTION notify_directory();
