-- Captions that are read aloud: a work's, in one language, each a short sound of its own. A recording that is replaced or
-- taken away leaves no bytes: a voice is somebody's.

CREATE TABLE recording (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    work BLOB NOT NULL REFERENCES work (id),
    language TEXT NOT NULL,
    medium BLOB NOT NULL REFERENCES media (hash),
    duration_ms INTEGER NOT NULL,
    source TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX recording_work ON recording (work);
CREATE INDEX recording_medium ON recording (medium);
