-- The question that an exhibition asks at the end of a path, and the drawn cards that answer it. Their words are texts
-- (title). Without a row nothing is asked. What visitors answer is counted on kiosks, never here.

CREATE TABLE question (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    exhibition BLOB NOT NULL REFERENCES exhibition (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE answer_card (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    question BLOB NOT NULL REFERENCES question (id),
    motif TEXT NOT NULL,
    sort_order INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX question_exhibition ON question (exhibition);
CREATE INDEX answer_card_question ON answer_card (question);
