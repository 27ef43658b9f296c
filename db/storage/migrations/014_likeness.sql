-- What photographs look like, by their thumbnails (records/likeness.h): reckoned from them, no edit, gone with them. 0: a
-- picture that says nothing. A library's own: editions have none.
CREATE TABLE likeness (
    media INTEGER PRIMARY KEY NOT NULL REFERENCES media (id) ON DELETE CASCADE,
    bits INTEGER NOT NULL
) STRICT;
