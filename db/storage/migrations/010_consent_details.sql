-- Whether a voice may be heard is part of the rule, and goes along with an edition, which asks it again.
ALTER TABLE consent ADD COLUMN voice_hidden INTEGER NOT NULL DEFAULT 0;

-- How a consent came to be: for those who answer for it, in the library only.
CREATE TABLE consent_detail (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    consent BLOB NOT NULL UNIQUE REFERENCES consent (id),
    form TEXT NOT NULL,
    given TEXT NOT NULL,
    language TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    guardian TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT, WITHOUT ROWID;
