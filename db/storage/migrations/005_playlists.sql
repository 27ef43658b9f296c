-- An entry of a playlist is a work, which may be a title card, or the key of another playlist that plays in its place.
-- Neighbours of the same section above 0 are shuffled among themselves.

ALTER TABLE playlist_entry RENAME TO earlier_entry;

CREATE TABLE playlist_entry (
    playlist BLOB NOT NULL REFERENCES playlist (id),
    position INTEGER NOT NULL,
    work BLOB REFERENCES work (id),
    dwell_ms INTEGER NOT NULL,
    transition TEXT NOT NULL,
    from_ms INTEGER NOT NULL,
    until_ms INTEGER NOT NULL,
    is_muted INTEGER NOT NULL,
    section INTEGER NOT NULL,
    nested TEXT NOT NULL,
    PRIMARY KEY (playlist, position),
    CHECK ((work IS NULL) = (nested <> ''))
) STRICT, WITHOUT ROWID;

INSERT INTO playlist_entry SELECT *, 0, '' FROM earlier_entry;
DROP TABLE earlier_entry;
