namespace Portal.Sandbox.Storage;

/// <summary>The tables of the one SQLite file.</summary>
internal static class Schema
{
    public const string Script = """
        CREATE TABLE IF NOT EXISTS accounts (
            id TEXT PRIMARY KEY, key TEXT UNIQUE, platform TEXT) WITHOUT ROWID;
        CREATE INDEX IF NOT EXISTS accounts_platform ON accounts (platform);
        CREATE TABLE IF NOT EXISTS objects (
            seq INTEGER PRIMARY KEY AUTOINCREMENT, account TEXT NOT NULL, id TEXT NOT NULL,
            kind TEXT NOT NULL, created INTEGER NOT NULL, json TEXT NOT NULL);
        CREATE UNIQUE INDEX IF NOT EXISTS objects_id ON objects (id, account);
        CREATE INDEX IF NOT EXISTS objects_kind ON objects (account, kind, created, seq);
        CREATE TABLE IF NOT EXISTS lookups (
            account TEXT NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL COLLATE NOCASE,
            created INTEGER NOT NULL, seq INTEGER NOT NULL,
            PRIMARY KEY (account, kind, name, value, created, seq)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS idempotency (
            account TEXT NOT NULL, key TEXT NOT NULL, fingerprint TEXT NOT NULL, status INTEGER NOT NULL,
            body TEXT NOT NULL, created INTEGER NOT NULL, PRIMARY KEY (account, key)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS due (
            seq INTEGER PRIMARY KEY AUTOINCREMENT, clock TEXT NOT NULL DEFAULT '', at INTEGER NOT NULL,
            account TEXT NOT NULL, kind TEXT NOT NULL, object TEXT NOT NULL);
        CREATE UNIQUE INDEX IF NOT EXISTS due_object ON due (object, account, kind);
        CREATE INDEX IF NOT EXISTS due_at ON due (clock, at, seq);
        CREATE TABLE IF NOT EXISTS deliveries (
            seq INTEGER PRIMARY KEY AUTOINCREMENT, account TEXT NOT NULL, event TEXT NOT NULL, event_account TEXT NOT NULL,
            type TEXT NOT NULL, endpoint TEXT NOT NULL, url TEXT NOT NULL, state TEXT NOT NULL, attempts INTEGER NOT NULL,
            created INTEGER NOT NULL, next_at INTEGER NOT NULL, status INTEGER, error TEXT);
        CREATE INDEX IF NOT EXISTS deliveries_open ON deliveries (state, next_at, seq);
        CREATE INDEX IF NOT EXISTS deliveries_event ON deliveries (event);
        CREATE TABLE IF NOT EXISTS settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
        INSERT OR IGNORE INTO settings (name, value) VALUES ('instance', lower(hex(randomblob(16))));
        """;

    public const string Clear = """
        DELETE FROM accounts; DELETE FROM objects; DELETE FROM lookups; DELETE FROM idempotency;
        DELETE FROM due; DELETE FROM deliveries; DELETE FROM settings WHERE name <> 'instance';
        """;
}
