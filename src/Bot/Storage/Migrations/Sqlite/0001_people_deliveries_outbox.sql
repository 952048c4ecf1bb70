-- One row for each delivery that was handled: what makes a repeat a repeat.
CREATE TABLE deliveries (
    id          INTEGER PRIMARY KEY,
    key         TEXT    NOT NULL UNIQUE,
    received_at INTEGER NOT NULL -- Unix milliseconds, as every time here
);

-- What we remember of one person, as one JSON document. The version never comes back, not even after an erasure.
CREATE TABLE people (
    platform   TEXT    NOT NULL,
    workspace  TEXT    NOT NULL,
    user_id    TEXT    NOT NULL,
    version    INTEGER NOT NULL,
    body       TEXT    NOT NULL,
    changed_at INTEGER NOT NULL,
    PRIMARY KEY (platform, workspace, user_id)
);

-- Replies on their way. "sending" = in a courier's hands, "pending" = in nobody's, "inline" = was the HTTP answer itself.
CREATE TABLE outbox (
    id           INTEGER PRIMARY KEY,
    key          TEXT    NOT NULL UNIQUE,
    platform     TEXT    NOT NULL,
    workspace    TEXT    NOT NULL,
    user_id      TEXT    NOT NULL,
    conversation TEXT    NOT NULL,
    route        TEXT    NOT NULL,
    is_first     INTEGER NOT NULL,
    body         TEXT    NOT NULL,
    status       TEXT    NOT NULL CHECK (status IN ('pending', 'sending', 'sent', 'dead', 'inline')),
    uncertain    INTEGER NOT NULL DEFAULT 0,
    attempts     INTEGER NOT NULL DEFAULT 0,
    due_at       INTEGER NOT NULL,
    created_at   INTEGER NOT NULL,
    sent_at      INTEGER,
    platform_id  TEXT,
    error        TEXT
);

CREATE INDEX outbox_pending ON outbox (platform, workspace, id) WHERE status = 'pending';

-- Deliveries that we failed at, for a person to look into: ids and the kind of failure, nothing that anybody wrote.
CREATE TABLE dead_letters (
    delivery     TEXT    PRIMARY KEY,
    platform     TEXT    NOT NULL,
    workspace    TEXT    NOT NULL,
    user_id      TEXT    NOT NULL,
    conversation TEXT    NOT NULL,
    failure      TEXT    NOT NULL,
    failed_at    INTEGER NOT NULL
);
