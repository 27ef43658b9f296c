-- When an exhibition is open, and which playlist plays when, as its curators plan it: the text that kiosks know too
-- (records/schedule.h). The table of rules that it takes the place of was never written by any Sala.
ALTER TABLE exhibition ADD COLUMN schedule TEXT NOT NULL DEFAULT '';
DROP TABLE schedule_rule;
