-- What a site collects: the privacy mode sets ceilings, the preset fills the matrix below them, single categories differ.
ALTER TABLE site
    DROP CONSTRAINT site_collection_preset_check,
    ADD CONSTRAINT site_collection_preset_check CHECK (collection_preset IN ('minimal', 'standard', 'everything')),
    ADD COLUMN privacy_mode text NOT NULL DEFAULT 'pseudonymous'
        CHECK (privacy_mode IN ('anonymous', 'pseudonymous', 'consented-full')),
    ADD COLUMN collection_choices jsonb NOT NULL DEFAULT '{}',
    ADD COLUMN allowed_query text[] NOT NULL DEFAULT '{}';

-- Sites that keep everything went on doing so under their name.
UPDATE site SET privacy_mode = 'consented-full' WHERE collection_preset = 'everything';
