-- What is done with hits of people who ask for privacy by a signal of their browser, and of those without consent.
ALTER TABLE site
    ADD COLUMN signals text NOT NULL DEFAULT 'anonymous' CHECK (signals IN ('anonymous', 'drop', 'ignore')),
    ADD COLUMN without_consent text NOT NULL DEFAULT 'consented-full'
        CHECK (without_consent IN ('drop', 'anonymous', 'pseudonymous', 'consented-full'));

-- Sites go on doing what they did.
UPDATE site SET signals = CASE WHEN honours_do_not_track THEN 'drop' ELSE 'ignore' END;
ALTER TABLE site DROP COLUMN honours_do_not_track;
