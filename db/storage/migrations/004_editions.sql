-- An edition is a library published for one exhibition: this one row says which it is, and is signed. A library
-- that people edit has none.
CREATE TABLE edition (
    id INTEGER PRIMARY KEY NOT NULL CHECK (id = 1),
    number INTEGER NOT NULL,
    exhibition BLOB NOT NULL REFERENCES exhibition (id),
    published TEXT NOT NULL,
    public_key BLOB NOT NULL CHECK (length(public_key) = 32),
    content BLOB NOT NULL CHECK (length(content) = 32),
    seal BLOB NOT NULL CHECK (length(seal) = 64)
) STRICT;

-- What a library has published, so that numbers only grow.
CREATE TABLE publication (
    number INTEGER PRIMARY KEY NOT NULL,
    exhibition BLOB NOT NULL CHECK (length(exhibition) = 16),
    published TEXT NOT NULL,
    public_key BLOB NOT NULL,
    content BLOB NOT NULL
) STRICT;

-- Only on a kiosk: an edition that came after another there holds the chunks that are new. Those that others have
-- are rows without data, and these files beside it have them.
CREATE TABLE base (
    file TEXT PRIMARY KEY NOT NULL
) STRICT, WITHOUT ROWID;
