-- Teams conversations that we may post to: what verified activities told of them. No names, nothing that anybody wrote.
CREATE TABLE teams_conversations (
    workspace    TEXT    NOT NULL,
    conversation TEXT    NOT NULL, -- without any thread
    kind         TEXT    NOT NULL,
    service_url  TEXT    NOT NULL,
    bot          TEXT,
    team         TEXT,
    user_id      TEXT,             -- whose chat it is; null in groups and channels
    installer    TEXT,
    locale       TEXT,
    time_zone    TEXT,
    is_active    INTEGER NOT NULL,
    changed_at   INTEGER NOT NULL,
    PRIMARY KEY (workspace, conversation)
);

CREATE INDEX teams_conversations_of_team ON teams_conversations (workspace, team) WHERE team IS NOT NULL;
CREATE INDEX teams_conversations_of_person ON teams_conversations (workspace, user_id) WHERE user_id IS NOT NULL;
