-- What a site wants its visitors to do. Numbers count from 1 within the site and are never given again.
CREATE TABLE goal
(
    site_id integer NOT NULL REFERENCES site (id) ON DELETE CASCADE,
    goal_id integer NOT NULL CHECK (goal_id > 0),
    org_id integer NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
    name text NOT NULL,
    description text NOT NULL DEFAULT '',
    match_attribute text NOT NULL,
    pattern text NOT NULL,
    pattern_type text NOT NULL,
    is_case_sensitive boolean NOT NULL DEFAULT false,
    allows_multiple boolean NOT NULL DEFAULT false,
    revenue numeric(14, 2) NOT NULL DEFAULT 0,
    takes_event_value boolean NOT NULL DEFAULT false,
    deleted_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (site_id, goal_id)
);

ALTER TABLE goal ENABLE ROW LEVEL SECURITY;
ALTER TABLE goal FORCE ROW LEVEL SECURITY;
CREATE POLICY goal_of_org ON goal USING (reaches_org(org_id));

CREATE TRIGGER goal_changed
AFTER INSERT OR UPDATE OR DELETE ON goal
FOR EACH STATEMENT EXECUTE FUNCTION notify_directory();
