-- Rules of a site that are applied to what is stored: what was asked for, and how far it has come.
CREATE TABLE rule_run
(
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    org_id integer NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
    site_id integer NOT NULL REFERENCES site (id) ON DELETE CASCADE,
    rules text[] NOT NULL,
    from_day date NOT NULL,
    to_day date NOT NULL,
    until_time timestamptz NOT NULL,
    state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'running', 'done', 'failed')),
    done_time timestamptz NOT NULL,
    done_hit text NOT NULL DEFAULT '',
    seen bigint NOT NULL DEFAULT 0,
    changed bigint NOT NULL DEFAULT 0,
    unknown bigint NOT NULL DEFAULT 0,
    asked_by text,
    asked_at timestamptz NOT NULL,
    ended_at timestamptz
);

CREATE INDEX rule_run_of_site ON rule_run (site_id, id);

ALTER TABLE rule_run ENABLE ROW LEVEL SECURITY;
ALTER TABLE rule_run FORCE ROW LEVEL SECURITY;
CREATE POLICY rule_run_of_org ON rule_run USING (reaches_org(org_id));
