-- The organisation that shows Accord with made-up traffic, if there is one, and how far its traffic has been sent.
CREATE TABLE demo_organisation
(
    org_id integer PRIMARY KEY REFERENCES organisation (id) ON DELETE CASCADE,
    is_only boolean NOT NULL UNIQUE DEFAULT true CHECK (is_only),
    seed integer NOT NULL,
    from_time timestamptz NOT NULL,
    until_time timestamptz NOT NULL,
    filled_until timestamptz NOT NULL,
    planned_actions integer NOT NULL,
    sent_actions integer NOT NULL DEFAULT 0,
    sign_in_hash bytea,
    sign_in_expires_at timestamptz,
    CHECK ((sign_in_hash IS NULL) = (sign_in_expires_at IS NULL))
);

ALTER TABLE demo_organisation ENABLE ROW LEVEL SECURITY;
ALTER TABLE demo_organisation FORCE ROW LEVEL SECURITY;
CREATE POLICY demo_organisation_itself ON demo_organisation USING (reaches_org(org_id));
