-- What a controller told the processor to do, in order: rows are added, never changed. Each hash covers the one before.
CREATE TABLE instruction
(
    site_id integer NOT NULL REFERENCES site (id) ON DELETE CASCADE,
    seq integer NOT NULL CHECK (seq > 0),
    org_id integer NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
    given_at timestamptz NOT NULL,
    given_by text,
    origin text NOT NULL CHECK (origin IN ('ui', 'api', 'compat-api', 'setup', 'demo')),
    reason text NOT NULL DEFAULT '',
    before jsonb,
    after jsonb NOT NULL,
    prev_hash text NOT NULL,
    hash text NOT NULL,
    PRIMARY KEY (site_id, seq)
);

ALTER TABLE instruction ENABLE ROW LEVEL SECURITY;
ALTER TABLE instruction FORCE ROW LEVEL SECURITY;
CREATE POLICY instruction_of_org ON instruction USING (reaches_org(org_id));
