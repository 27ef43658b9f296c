-- What is hidden in a work's picture, as fractions of the upright original; who set it, and when, is in the history.
CREATE TABLE hidden_region (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    work BLOB NOT NULL REFERENCES work (id),
    person BLOB REFERENCES person (id),
    x REAL NOT NULL CHECK (x >= 0 AND x < 1),
    y REAL NOT NULL CHECK (y >= 0 AND y < 1),
    width REAL NOT NULL CHECK (width > 0 AND width <= 1),
    height REAL NOT NULL CHECK (height > 0 AND height <= 1)
) STRICT, WITHOUT ROWID;

CREATE INDEX hidden_region_work ON hidden_region (work);

-- Of a work with hidden regions: the mark of the pictures that were made without them (records/hidden_region.h). One whose
-- pictures have another mark is not shown.
CREATE TABLE burned (
    work BLOB PRIMARY KEY NOT NULL REFERENCES work (id),
    mark BLOB NOT NULL CHECK (length(mark) = 32)
) STRICT, WITHOUT ROWID;
