-- Short-lived proofs, such as the one of a password reset; read and written by better-auth.
CREATE TABLE verification
(
    id text PRIMARY KEY,
    identifier text NOT NULL,
    value text NOT NULL,
    expires_at timestamptz NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now()
);

CREATE INDEX verification_identifier ON verification (identifier);
