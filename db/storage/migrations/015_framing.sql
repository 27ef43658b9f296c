-- The part of a photograph that slides show: "left top width height" as fractions of the upright picture; '' all of it.
ALTER TABLE work ADD COLUMN crop TEXT NOT NULL DEFAULT '';
