-- Runs unchanged on H2 and PostgreSQL. Times are epoch milliseconds.

-- What people and clients did: append-only, each row sealed by a hash that covers the one before.
CREATE TABLE act (
    seq           BIGINT       NOT NULL PRIMARY KEY,
    id            VARCHAR(200) NOT NULL UNIQUE,
    at_millis     BIGINT       NOT NULL,
    log_position  BIGINT,
    done_by       VARCHAR(200) NOT NULL,
    done_as       VARCHAR(200) NOT NULL,
    sent_from     VARCHAR(200) NOT NULL,
    reason        TEXT,
    kind          VARCHAR(64)  NOT NULL,
    body          TEXT         NOT NULL,
    previous_hash VARCHAR(64)  NOT NULL UNIQUE,
    hash          VARCHAR(64)  NOT NULL UNIQUE
);
CREATE INDEX act_log_position ON act (log_position);

-- What acts have put in force; the acts are the truth, this is for reading.
CREATE TABLE register_entry (
    kind    VARCHAR(64)  NOT NULL,
    id      VARCHAR(500) NOT NULL,
    body    TEXT         NOT NULL,
    act_seq BIGINT       NOT NULL REFERENCES act (seq),
    removed BOOLEAN      NOT NULL,
    PRIMARY KEY (kind, id)
);

CREATE TABLE alert (
    id               VARCHAR(64) NOT NULL PRIMARY KEY,
    rule             VARCHAR(64) NOT NULL,
    severity         INTEGER     NOT NULL,
    alert_state      VARCHAR(64) NOT NULL,
    alert_condition  VARCHAR(64) NOT NULL,
    raised_millis    BIGINT      NOT NULL,
    cleared_millis   BIGINT,
    changed_position BIGINT      NOT NULL,
    body             TEXT        NOT NULL
);
CREATE INDEX alert_raised ON alert (raised_millis, id);

-- Each revision by its rule and each step by a person, append-only.
CREATE TABLE alert_history (
    alert_id     VARCHAR(64) NOT NULL REFERENCES alert (id),
    source       VARCHAR(64) NOT NULL,
    n            INTEGER     NOT NULL,
    known_millis BIGINT      NOT NULL,
    what         VARCHAR(64) NOT NULL,
    body         TEXT        NOT NULL,
    PRIMARY KEY (alert_id, source, n)
);
