-- What was written in an answer, of which a picture may be made later, also after a restart.
ALTER TABLE answers ADD COLUMN tweets TEXT NOT NULL DEFAULT '[]';   -- JSON; empty in answers of before
CREATE INDEX answers_of_a_voice ON answers (guild_id, scope, key);
