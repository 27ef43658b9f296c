-- Who edits, and what they have typed and not saved yet. Nothing of it leaves the library with an edition.

CREATE TABLE curator (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    is_active INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Beside the record and outside its history: what proves a passphrase (Argon2id), and how often somebody guessed.
CREATE TABLE curator_lock (
    curator BLOB PRIMARY KEY NOT NULL REFERENCES curator (id),
    verifier TEXT NOT NULL,
    wrong_attempts INTEGER NOT NULL,
    last_wrong TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- `parent` is the revision of the text that the writer started from.
CREATE TABLE draft (
    owner BLOB NOT NULL CHECK (length(owner) = 16),
    field TEXT NOT NULL,
    language TEXT NOT NULL,
    curator BLOB NOT NULL REFERENCES curator (id),
    body TEXT NOT NULL,
    parent BLOB CHECK (length(parent) = 16),
    time TEXT NOT NULL,
    PRIMARY KEY (owner, field, language, curator)
) STRICT, WITHOUT ROWID;

CREATE INDEX draft_curator ON draft (curator);

-- A revision that takes another one back, and which.
CREATE TABLE reversal (
    revision BLOB PRIMARY KEY NOT NULL CHECK (length(revision) = 16),
    reverses BLOB NOT NULL CHECK (length(reverses) = 16)
) STRICT, WITHOUT ROWID;

CREATE INDEX revision_author ON revision (author);
