-- Documents: the language versions of a work of kind "document", each a PDF file of its own. Their cover is
-- the work's renditions.

CREATE TABLE document_version (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    work BLOB NOT NULL REFERENCES work (id),
    language TEXT NOT NULL,
    medium BLOB NOT NULL REFERENCES media (hash),
    page_count INTEGER NOT NULL,
    source TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX document_version_work ON document_version (work);
CREATE INDEX document_version_medium ON document_version (medium);
