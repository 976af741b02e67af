-- Who waits for a job, and where they asked last: one place for each person and server. The first person's is the job's.
CREATE TABLE placed_followers (
    job_id INTEGER NOT NULL REFERENCES jobs ON DELETE CASCADE,
    user_id INTEGER NOT NULL,
    guild_id INTEGER NOT NULL,
    channel_id INTEGER NOT NULL,
    PRIMARY KEY (job_id, user_id, guild_id)
) STRICT, WITHOUT ROWID;

-- Those of the job's own server had no place of theirs: they were to be told in its channel, and still are.
INSERT INTO placed_followers (job_id, user_id, guild_id, channel_id)
SELECT job_id, user_id, COALESCE(job_followers.guild_id, jobs.guild_id),
       COALESCE(job_followers.channel_id, jobs.channel_id)
FROM job_followers JOIN jobs ON jobs.id = job_id;

DROP TABLE job_followers;
ALTER TABLE placed_followers RENAME TO job_followers;
