-- Places that get tips. The body is the whole subscription as one JSON document; what is looked for stands beside it.
CREATE TABLE subscriptions (
    id         TEXT    PRIMARY KEY,
    platform   TEXT    NOT NULL,
    workspace  TEXT    NOT NULL,
    place      TEXT    NOT NULL,
    owner      TEXT    NOT NULL,
    body       TEXT    NOT NULL,
    next_slot  TEXT,    -- the time on the wall there, "2026-11-30T09:00:00"; NULL: no date is left
    next_due   INTEGER, -- the moment that it means by the zone's rules of today
    version    INTEGER NOT NULL,
    changed_at INTEGER NOT NULL
);

CREATE INDEX subscriptions_due ON subscriptions (platform, workspace, next_due) WHERE next_due IS NOT NULL;
CREATE INDEX subscriptions_place ON subscriptions (platform, workspace, place);
CREATE INDEX subscriptions_owner ON subscriptions (platform, workspace, owner);

-- Every turn of a subscription, once: whoever inserts it posts it. This is also the delivery report.
CREATE TABLE occurrences (
    id           INTEGER PRIMARY KEY,
    subscription TEXT    NOT NULL,
    slot         TEXT    NOT NULL,
    key          TEXT    NOT NULL, -- of the outbox row
    platform     TEXT    NOT NULL,
    workspace    TEXT    NOT NULL,
    place        TEXT    NOT NULL,
    tip          TEXT    NOT NULL,
    status       TEXT    NOT NULL CHECK (status IN ('waiting', 'posted', 'failed', 'missed', 'withdrawn')),
    reason       TEXT,
    platform_id  TEXT,
    due_at       INTEGER NOT NULL,
    posted_at    INTEGER,
    UNIQUE (subscription, slot)
);

CREATE UNIQUE INDEX occurrences_key ON occurrences (key);
CREATE INDEX occurrences_place ON occurrences (platform, workspace, place, tip);
CREATE INDEX occurrences_due ON occurrences (due_at);

-- Thumbs, taps and answers that we were told of.
CREATE TABLE tip_notes (
    occurrence INTEGER NOT NULL,
    user_id    TEXT    NOT NULL,
    kind       TEXT    NOT NULL,
    noted_at   INTEGER NOT NULL,
    PRIMARY KEY (occurrence, user_id, kind)
);

-- A team's own tips, in use or waiting for somebody to read them.
CREATE TABLE own_tips (
    platform  TEXT    NOT NULL,
    workspace TEXT    NOT NULL,
    id        TEXT    NOT NULL,
    body      TEXT    NOT NULL,
    in_use    INTEGER NOT NULL,
    added_at  INTEGER NOT NULL,
    PRIMARY KEY (platform, workspace, id)
);

-- Tips wait behind replies, and may change or take back what stands there.
ALTER TABLE outbox ADD COLUMN is_unasked INTEGER NOT NULL DEFAULT 0;
ALTER TABLE outbox ADD COLUMN earlier TEXT;
ALTER TABLE outbox ADD COLUMN is_withdrawn INTEGER NOT NULL DEFAULT 0;

CREATE INDEX outbox_unasked ON outbox (platform, workspace) WHERE is_unasked = 1 AND status IN ('pending', 'sending');
