-- That somebody agreed, refused or changed their mind. It names nobody: whoever holds the number can show it.
CREATE TABLE consent_proof
(
    proof_id text PRIMARY KEY CHECK (proof_id ~ '^[0-9a-f]{32}$'),
    org_id integer NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
    site_id integer NOT NULL REFERENCES site (id) ON DELETE CASCADE,
    state text NOT NULL CHECK (state IN ('granted-storage', 'granted-tracking', 'refused', 'withdrawn', 'opted-out')),
    previous text NOT NULL,
    purposes text[] NOT NULL,
    banner_hash text NOT NULL,
    policy_version text NOT NULL,
    method text NOT NULL,
    tracker_version text NOT NULL,
    given_at timestamptz NOT NULL
);

CREATE INDEX consent_proof_site ON consent_proof (site_id, given_at);

ALTER TABLE consent_proof ENABLE ROW LEVEL SECURITY;
ALTER TABLE consent_proof FORCE ROW LEVEL SECURITY;
CREATE POLICY consent_proof_of_org ON consent_proof USING (reaches_org(org_id));
