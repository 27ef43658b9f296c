-- With what evidence is sealed: the public half, and the secret half under the curators' passphrase (records/evidence_key.h).
CREATE TABLE evidence_key (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    public_key BLOB NOT NULL CHECK (length(public_key) = 32),
    salt BLOB NOT NULL CHECK (length(salt) = 16),
    operations INTEGER NOT NULL,
    memory_bytes INTEGER NOT NULL,
    wrapped BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- What shows that a consent was given, sealed: in the library only, and outside of its history, which says who added it and when.
CREATE TABLE evidence (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    consent BLOB NOT NULL REFERENCES consent (id),
    key BLOB NOT NULL REFERENCES evidence_key (id),
    sealed BLOB NOT NULL
) STRICT;

CREATE INDEX evidence_consent ON evidence (consent);
