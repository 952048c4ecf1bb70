-- Workspaces that installed the bot by themselves. The secret holds their tokens and is sealed with the data-protection keys.
CREATE TABLE installations (
    platform   TEXT    NOT NULL,
    workspace  TEXT    NOT NULL,
    secret     TEXT    NOT NULL,
    changed_at INTEGER NOT NULL,
    PRIMARY KEY (platform, workspace)
);
