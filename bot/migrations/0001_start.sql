-- Jobs are the truth about trainings: what was asked, by whom, how far it is, and whether people were told.
CREATE TABLE jobs (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guild_id INTEGER NOT NULL,
    scope TEXT NOT NULL,
    key TEXT NOT NULL,
    requester_id INTEGER NOT NULL,
    channel_id INTEGER NOT NULL,
    card_id INTEGER,                       -- the message that shows the job; NULL until it was sent
    sources TEXT NOT NULL,                 -- JSON: handle -> paths under DATA_DIR
    state TEXT NOT NULL DEFAULT 'queued' CHECK (state IN ('queued', 'running', 'done', 'failed', 'cancelled')),
    attempt INTEGER NOT NULL DEFAULT 0,
    reason TEXT,                           -- of a failure, for people
    samples TEXT NOT NULL DEFAULT '[]',    -- JSON: tweets in the voice as it formed
    version TEXT,                          -- in the store, once done
    tweets TEXT NOT NULL DEFAULT '[]',     -- JSON: the first tweets of the finished voice
    created_at REAL NOT NULL,              -- Unix time, as all times here
    started_at REAL,
    ended_at REAL,
    announced_at REAL                      -- NULL while people still have to be told of the end
) STRICT;

-- One job at a time works on a key.
CREATE UNIQUE INDEX one_open_job_a_key ON jobs (scope, key) WHERE state IN ('queued', 'running');
CREATE INDEX jobs_of_a_guild ON jobs (guild_id, created_at);

-- Who asked for the same key while its job was open; the requester is not among them.
CREATE TABLE job_followers (
    job_id INTEGER NOT NULL REFERENCES jobs ON DELETE CASCADE,
    user_id INTEGER NOT NULL,
    PRIMARY KEY (job_id, user_id)
) STRICT, WITHOUT ROWID;

-- What the buttons under an answer need to know, also after a restart.
CREATE TABLE answers (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guild_id INTEGER NOT NULL,
    user_id INTEGER NOT NULL,
    scope TEXT NOT NULL,
    key TEXT NOT NULL,
    prompt TEXT NOT NULL,
    count INTEGER NOT NULL,
    created_at REAL NOT NULL
) STRICT;

-- What a server's admins decided. NULL: the default.
CREATE TABLE guild_rules (
    guild_id INTEGER PRIMARY KEY,
    announce_channel INTEGER,
    trainings_a_day INTEGER,
    tweets_a_minute INTEGER,
    waiting_jobs INTEGER
) STRICT;

CREATE TABLE allowed_channels (
    guild_id INTEGER NOT NULL,
    channel_id INTEGER NOT NULL,
    PRIMARY KEY (guild_id, channel_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE trainer_roles (
    guild_id INTEGER NOT NULL,
    role_id INTEGER NOT NULL,
    PRIMARY KEY (guild_id, role_id)
) STRICT, WITHOUT ROWID;

-- Single facts about the bot itself, such as which commands Discord knows.
CREATE TABLE facts (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
