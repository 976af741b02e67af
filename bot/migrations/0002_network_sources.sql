-- Posts that are fetched over the network: which, for how much, and not before when.
ALTER TABLE jobs ADD COLUMN fetched TEXT NOT NULL DEFAULT '[]';   -- JSON: handles whose posts are fetched first
ALTER TABLE jobs ADD COLUMN price REAL NOT NULL DEFAULT 0;        -- USD that this job may spend at most
ALTER TABLE jobs ADD COLUMN not_before REAL;                      -- the source asked for patience until then

-- Who follows a job from another server, which only happens where the scope is shared; NULL: from the job's own.
ALTER TABLE job_followers ADD COLUMN channel_id INTEGER;
ALTER TABLE job_followers ADD COLUMN guild_id INTEGER;

-- Everything that was paid for, one row for each answer; the same answer is never counted twice.
CREATE TABLE spending (
    receipt TEXT PRIMARY KEY,
    guild_id INTEGER,                      -- NULL: the command line
    job_id INTEGER,
    handle TEXT,                           -- NULL: forgotten
    kind TEXT NOT NULL CHECK (kind IN ('account', 'post')),
    count INTEGER NOT NULL,
    micros INTEGER NOT NULL,               -- millionths of a USD, so that sums are exact
    at REAL NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX spending_by_time ON spending (at);

-- USD a month that a server may spend; NULL: what the operator grants each server.
ALTER TABLE guild_rules ADD COLUMN monthly_budget REAL;

-- Handles that are refused: in a server's scope, or in 'shared', which is everywhere.
CREATE TABLE opt_outs (
    scope TEXT NOT NULL,
    handle TEXT NOT NULL,
    at REAL NOT NULL,
    PRIMARY KEY (scope, handle)
) STRICT, WITHOUT ROWID;
