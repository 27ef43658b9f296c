-- Films: what is known about them, their other voices and signs, their timed texts; and what of them a
-- playlist plays. The bytes are renditions of the work ("film", "original", and the poster as pictures).

CREATE TABLE film (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    work BLOB NOT NULL REFERENCES work (id),
    duration_ms INTEGER NOT NULL,
    frame_rate REAL NOT NULL,
    has_sound INTEGER NOT NULL,
    original_track INTEGER NOT NULL,
    original_language TEXT NOT NULL,
    imported_file BLOB CHECK (length(imported_file) = 32)
) STRICT, WITHOUT ROWID;

CREATE INDEX film_work ON film (work);
CREATE INDEX film_imported_file ON film (imported_file);

CREATE TABLE film_version (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    work BLOB NOT NULL REFERENCES work (id),
    kind TEXT NOT NULL,
    language TEXT NOT NULL,
    track INTEGER NOT NULL,
    medium BLOB REFERENCES media (hash)
) STRICT, WITHOUT ROWID;

CREATE INDEX film_version_work ON film_version (work);
CREATE INDEX film_version_medium ON film_version (medium);

CREATE TABLE subtitle_track (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    work BLOB NOT NULL REFERENCES work (id),
    language TEXT NOT NULL,
    kind TEXT NOT NULL,
    label TEXT NOT NULL,
    body TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX subtitle_track_work ON subtitle_track (work);

-- until_ms = 0: to the film's end. The attract loop is silent unless somebody wants it otherwise.
ALTER TABLE playlist_entry ADD COLUMN from_ms INTEGER NOT NULL DEFAULT 0;
ALTER TABLE playlist_entry ADD COLUMN until_ms INTEGER NOT NULL DEFAULT 0;
ALTER TABLE playlist_entry ADD COLUMN is_muted INTEGER NOT NULL DEFAULT 1;

-- Chunks that nothing needs any more are found and removed one by one: of a film, thousands.
CREATE INDEX media_chunk_chunk ON media_chunk (chunk);
