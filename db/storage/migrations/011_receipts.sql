-- Which works an edition had, by their ids alone: whoever has loaded it confirms a withdrawal of one of them. Editions
-- that were published before have no rows.
CREATE TABLE publication_work (
    number INTEGER NOT NULL REFERENCES publication (number),
    work BLOB NOT NULL CHECK (length(work) = 16),
    PRIMARY KEY (number, work)
) STRICT, WITHOUT ROWID;

-- What kiosks have said they loaded and obeyed: the newest receipt of each, signed (records/receipt.h).
CREATE TABLE kiosk_receipt (
    kiosk BLOB PRIMARY KEY NOT NULL CHECK (length(kiosk) = 32),
    number INTEGER NOT NULL,
    taken TEXT NOT NULL,
    body TEXT NOT NULL
) STRICT, WITHOUT ROWID;
