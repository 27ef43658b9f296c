-- The part of a film that is shown: "from until" in milliseconds of the film's own time, until 0 to its end; '' all of it.
ALTER TABLE work ADD COLUMN part TEXT NOT NULL DEFAULT '';
