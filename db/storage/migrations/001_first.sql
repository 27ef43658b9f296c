-- Conventions: ids are 16 bytes (UUIDv7); dates and times are ISO 8601 text, times of edits in UTC; '' means
-- "not given"; names of enumerations are those of db/records/names.cpp. Keys are unique among what one
-- library makes, which the repositories see to; two merged libraries may bring the same key twice.

CREATE TABLE place (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    key TEXT NOT NULL,
    country TEXT NOT NULL,
    latitude REAL NOT NULL,
    longitude REAL NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE journey (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    key TEXT NOT NULL,
    country TEXT NOT NULL,
    month TEXT NOT NULL,
    sort_order INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE theme (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    key TEXT NOT NULL,
    sort_order INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE partner (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    key TEXT NOT NULL,
    latin_name TEXT NOT NULL,
    country TEXT NOT NULL,
    role TEXT NOT NULL,
    sort_order INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE playlist (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    key TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE exhibition (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    key TEXT NOT NULL,
    venue TEXT NOT NULL,
    place BLOB REFERENCES place (id),
    country TEXT NOT NULL,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    default_language TEXT NOT NULL,
    playlist BLOB REFERENCES playlist (id),
    public_address TEXT NOT NULL,
    is_sample INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE programme_event (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    exhibition BLOB NOT NULL REFERENCES exhibition (id),
    start_time TEXT NOT NULL,
    end_time TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE work (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    kind TEXT NOT NULL,
    source TEXT NOT NULL,
    date TEXT NOT NULL,
    place BLOB REFERENCES place (id),
    journey BLOB REFERENCES journey (id),
    creator TEXT NOT NULL,
    copyright TEXT NOT NULL,
    focus TEXT NOT NULL,
    is_sensitive INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE work_theme (
    work BLOB NOT NULL REFERENCES work (id),
    theme BLOB NOT NULL REFERENCES theme (id),
    PRIMARY KEY (work, theme)
) STRICT, WITHOUT ROWID;

CREATE TABLE person (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    reference TEXT NOT NULL,
    is_minor INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE work_person (
    work BLOB NOT NULL REFERENCES work (id),
    person BLOB NOT NULL REFERENCES person (id),
    PRIMARY KEY (work, person)
) STRICT, WITHOUT ROWID;

CREATE TABLE consent (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    person BLOB NOT NULL REFERENCES person (id),
    work BLOB NOT NULL REFERENCES work (id),
    use TEXT NOT NULL,
    state TEXT NOT NULL,
    countries TEXT NOT NULL,
    face_hidden INTEGER NOT NULL,
    until TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The newest revision of each text, kept beside its status so that it can be read at once.
CREATE TABLE text (
    owner BLOB NOT NULL CHECK (length(owner) = 16),
    field TEXT NOT NULL,
    language TEXT NOT NULL,
    body TEXT NOT NULL,
    status TEXT NOT NULL,
    revision BLOB NOT NULL CHECK (length(revision) = 16),
    PRIMARY KEY (owner, field, language)
) STRICT, WITHOUT ROWID;

-- Everything people did. Rows are added, never changed. `value` is the whole new value.
CREATE TABLE revision (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    subject BLOB NOT NULL CHECK (length(subject) = 16),
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    parent BLOB CHECK (length(parent) = 16),
    author TEXT NOT NULL,
    time TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX revision_subject ON revision (subject, field);

-- A medium is its chunks in order. Chunks are named by the BLAKE2b-256 of their bytes and stored once,
-- whichever media they belong to; the row numbers are only for opening them quickly.
CREATE TABLE media (
    id INTEGER PRIMARY KEY NOT NULL,
    hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
    size INTEGER NOT NULL,
    mime TEXT NOT NULL
) STRICT;

CREATE TABLE chunk (
    id INTEGER PRIMARY KEY NOT NULL,
    hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
    data BLOB NOT NULL
) STRICT;

CREATE TABLE media_chunk (
    media INTEGER NOT NULL REFERENCES media (id),
    position INTEGER NOT NULL,
    chunk INTEGER NOT NULL REFERENCES chunk (id),
    PRIMARY KEY (media, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE rendition (
    work BLOB NOT NULL REFERENCES work (id),
    kind TEXT NOT NULL,
    media INTEGER NOT NULL REFERENCES media (id),
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    PRIMARY KEY (work, kind)
) STRICT, WITHOUT ROWID;

CREATE INDEX rendition_media ON rendition (media);

CREATE TABLE playlist_entry (
    playlist BLOB NOT NULL REFERENCES playlist (id),
    position INTEGER NOT NULL,
    work BLOB NOT NULL REFERENCES work (id),
    dwell_ms INTEGER NOT NULL,
    transition TEXT NOT NULL,
    PRIMARY KEY (playlist, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE schedule_rule (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    exhibition BLOB NOT NULL REFERENCES exhibition (id),
    playlist BLOB NOT NULL REFERENCES playlist (id),
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    weekdays INTEGER NOT NULL,
    from_time TEXT NOT NULL,
    until_time TEXT NOT NULL,
    priority INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What was withdrawn and erased, so that no older copy brings it back. `seal` is a signature, once sealed.
CREATE TABLE tombstone (
    subject BLOB PRIMARY KEY NOT NULL,
    record TEXT NOT NULL,
    author TEXT NOT NULL,
    time TEXT NOT NULL,
    seal BLOB
) STRICT, WITHOUT ROWID;
