-- Who practises.
CREATE TABLE learner (
    id    TEXT NOT NULL PRIMARY KEY,
    name  TEXT NOT NULL,
    since INTEGER NOT NULL               -- milliseconds since 1970, UTC
) STRICT, WITHOUT ROWID;

-- How they like the application to be.
CREATE TABLE settings (
    learner TEXT NOT NULL PRIMARY KEY REFERENCES learner (id) ON DELETE CASCADE,
    body    TEXT NOT NULL                -- JSON of model::learner::Settings
) STRICT, WITHOUT ROWID;

-- The exact sources that attempts were played on.
CREATE TABLE source (
    hash     TEXT NOT NULL PRIMARY KEY,
    scenario TEXT NOT NULL,
    files    TEXT NOT NULL               -- JSON: file name -> text
) STRICT;

-- One row an attempt, folded from its events in the same transaction: what lists and curves need.
CREATE TABLE attempt (
    id          TEXT NOT NULL PRIMARY KEY,
    learner     TEXT NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
    source      TEXT NOT NULL REFERENCES source (hash),
    began       INTEGER NOT NULL,        -- milliseconds since 1970, UTC
    terms       TEXT NOT NULL,           -- JSON of model::event::Terms
    outcome     TEXT,                    -- JSON of model::event::Outcome; null while it goes on
    turns       INTEGER NOT NULL,
    first_reply INTEGER,                 -- milliseconds
    lasted      INTEGER NOT NULL,        -- milliseconds of active play
    mood        INTEGER NOT NULL,
    efforts     INTEGER NOT NULL,
    events      INTEGER NOT NULL         -- how many; the next event has this number
) STRICT;

CREATE INDEX attempt_of_learner ON attempt (learner, began, id);
-- Foreign keys look here when a source is removed.
CREATE INDEX attempt_of_source ON attempt (source);

-- What happened. Rows are added, never changed.
-- Deferred, so that the events of a new attempt can go in before its row.
CREATE TABLE event (
    attempt TEXT NOT NULL REFERENCES attempt (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    seq     INTEGER NOT NULL,
    at      INTEGER NOT NULL,            -- milliseconds of active play
    body    TEXT NOT NULL,               -- JSON of model::event::What
    PRIMARY KEY (attempt, seq)
) STRICT, WITHOUT ROWID;
