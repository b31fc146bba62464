-- What holds for the whole installation: one row, written by set-up.
CREATE TABLE instance
(
    is_only boolean PRIMARY KEY DEFAULT true CHECK (is_only),
    role text NOT NULL CHECK (role IN ('own', 'service')),
    created_at timestamptz NOT NULL DEFAULT now()
);
