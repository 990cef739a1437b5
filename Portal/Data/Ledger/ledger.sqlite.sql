-- The ledger's tables and the rules the database itself keeps. Idempotent: run after every migration,
-- because a table rebuild drops triggers silently. Errors are named `ledger:<reason>`.
--
-- FAIL, not ABORT, and deferred foreign keys: SQLite keeps a copy of every page a statement touches where it may have to take back half of
-- that statement. Here a row is refused before it is written, so there is nothing to take back.

CREATE TABLE IF NOT EXISTS LedgerAccounts (
  Id INTEGER PRIMARY KEY,
  Code TEXT NOT NULL,
  Currency TEXT NOT NULL,
  NormalSide INTEGER NOT NULL CHECK (NormalSide IN (1, -1)),
  SignLimited INTEGER NOT NULL,
  IsMemo INTEGER NOT NULL,
  Balance INTEGER NOT NULL DEFAULT 0,
  UNIQUE (Code, Currency)
);

CREATE TABLE IF NOT EXISTS JournalSeals (
  EntryId INTEGER PRIMARY KEY REFERENCES JournalEntries (Id) DEFERRABLE INITIALLY DEFERRED
);

-- An entry can't be committed without its seal, and the seal checks the whole entry.
CREATE TABLE IF NOT EXISTS JournalEntries (
  Id INTEGER PRIMARY KEY,
  Key TEXT NOT NULL UNIQUE,
  Kind TEXT NOT NULL,
  Description TEXT NOT NULL,
  Source TEXT NULL,
  StripeObject TEXT NULL,
  ReversesId INTEGER NULL UNIQUE,
  Who TEXT NOT NULL,
  PostedAt INTEGER NOT NULL,
  FOREIGN KEY (Id) REFERENCES JournalSeals (EntryId) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX IF NOT EXISTS IX_JournalEntries_Source ON JournalEntries (Source, Id);
CREATE INDEX IF NOT EXISTS IX_JournalEntries_Kind ON JournalEntries (Kind, Id);
CREATE INDEX IF NOT EXISTS IX_JournalEntries_StripeObject ON JournalEntries (StripeObject);
CREATE INDEX IF NOT EXISTS IX_JournalEntries_PostedAt ON JournalEntries (PostedAt, Id);

CREATE TABLE IF NOT EXISTS JournalLines (
  Id INTEGER PRIMARY KEY,
  EntryId INTEGER NOT NULL,
  AccountId INTEGER NOT NULL,
  Amount INTEGER NOT NULL CHECK (Amount <> 0),
  BalanceAfter INTEGER NOT NULL,
  BalanceTransaction TEXT NULL UNIQUE
);
CREATE INDEX IF NOT EXISTS IX_JournalLines_Account ON JournalLines (AccountId, Id);
CREATE INDEX IF NOT EXISTS IX_JournalLines_Entry ON JournalLines (EntryId);

-- Written by the sealer, not by the posting path: each entry's hash over its content and the hash before it.
CREATE TABLE IF NOT EXISTS JournalChain (
  EntryId INTEGER PRIMARY KEY REFERENCES JournalEntries (Id),
  Hash TEXT NOT NULL
);

-- A row that REPLACE takes away fires no delete trigger, so every insert looks for the row it would replace.
DROP TRIGGER IF EXISTS JournalEntries_before_insert;
CREATE TRIGGER JournalEntries_before_insert BEFORE INSERT ON JournalEntries
BEGIN
  SELECT CASE
      WHEN EXISTS (SELECT 1 FROM JournalEntries WHERE Key = NEW.Key) THEN RAISE(FAIL, 'ledger:duplicate_key')
      WHEN NEW.Id <> -1 AND EXISTS (SELECT 1 FROM JournalEntries WHERE Id = NEW.Id) THEN RAISE(FAIL, 'ledger:entry_is_final')
      WHEN trim(NEW.Who) = '' OR trim(NEW.Description) = '' THEN RAISE(FAIL, 'ledger:who_or_why_missing')
      WHEN NEW.ReversesId IS NULL THEN NULL
      WHEN NOT EXISTS (SELECT 1 FROM JournalSeals WHERE EntryId = NEW.ReversesId) THEN RAISE(FAIL, 'ledger:reverses_nothing')
      WHEN EXISTS (SELECT 1 FROM JournalEntries WHERE Id = NEW.ReversesId AND ReversesId IS NOT NULL) THEN RAISE(FAIL, 'ledger:reverses_a_reversal')
      WHEN EXISTS (SELECT 1 FROM JournalEntries WHERE ReversesId = NEW.ReversesId) THEN RAISE(FAIL, 'ledger:reversed_already')
    END;
END;

DROP TRIGGER IF EXISTS JournalEntries_no_update;
CREATE TRIGGER JournalEntries_no_update BEFORE UPDATE ON JournalEntries
BEGIN SELECT RAISE(FAIL, 'ledger:entry_is_final'); END;

DROP TRIGGER IF EXISTS JournalEntries_no_delete;
CREATE TRIGGER JournalEntries_no_delete BEFORE DELETE ON JournalEntries
BEGIN SELECT RAISE(FAIL, 'ledger:entry_is_final'); END;

DROP TRIGGER IF EXISTS JournalSeals_no_update;
CREATE TRIGGER JournalSeals_no_update BEFORE UPDATE ON JournalSeals
BEGIN SELECT RAISE(FAIL, 'ledger:entry_is_final'); END;

DROP TRIGGER IF EXISTS JournalSeals_no_delete;
CREATE TRIGGER JournalSeals_no_delete BEFORE DELETE ON JournalSeals
BEGIN SELECT RAISE(FAIL, 'ledger:entry_is_final'); END;

DROP TRIGGER IF EXISTS JournalChain_before_insert;
CREATE TRIGGER JournalChain_before_insert BEFORE INSERT ON JournalChain
BEGIN SELECT RAISE(FAIL, 'ledger:entry_is_final') WHERE EXISTS (SELECT 1 FROM JournalChain WHERE EntryId = NEW.EntryId); END;

DROP TRIGGER IF EXISTS JournalChain_no_update;
CREATE TRIGGER JournalChain_no_update BEFORE UPDATE ON JournalChain
BEGIN SELECT RAISE(FAIL, 'ledger:entry_is_final'); END;

DROP TRIGGER IF EXISTS JournalChain_no_delete;
CREATE TRIGGER JournalChain_no_delete BEFORE DELETE ON JournalChain
BEGIN SELECT RAISE(FAIL, 'ledger:entry_is_final'); END;

DROP TRIGGER IF EXISTS JournalLines_no_update;
CREATE TRIGGER JournalLines_no_update BEFORE UPDATE ON JournalLines
BEGIN SELECT RAISE(FAIL, 'ledger:line_is_final'); END;

DROP TRIGGER IF EXISTS JournalLines_no_delete;
CREATE TRIGGER JournalLines_no_delete BEFORE DELETE ON JournalLines
BEGIN SELECT RAISE(FAIL, 'ledger:line_is_final'); END;

DROP TRIGGER IF EXISTS JournalLines_before_insert;
CREATE TRIGGER JournalLines_before_insert BEFORE INSERT ON JournalLines
BEGIN
  SELECT CASE
      WHEN EXISTS (SELECT 1 FROM JournalSeals WHERE EntryId = NEW.EntryId) THEN RAISE(FAIL, 'ledger:entry_is_sealed')
      WHEN NEW.Id <> -1 AND EXISTS (SELECT 1 FROM JournalLines WHERE Id = NEW.Id) THEN RAISE(FAIL, 'ledger:line_is_final')
      WHEN NOT EXISTS (SELECT 1 FROM JournalEntries WHERE Id = NEW.EntryId) THEN RAISE(FAIL, 'ledger:line_without_entry')
      WHEN NOT EXISTS (SELECT 1 FROM LedgerAccounts WHERE Id = NEW.AccountId) THEN RAISE(FAIL, 'ledger:line_without_account')
      WHEN NEW.Amount = 0 THEN RAISE(FAIL, 'ledger:zero_line')
      WHEN typeof(NEW.Amount) <> 'integer' OR typeof(NEW.BalanceAfter) <> 'integer' THEN RAISE(FAIL, 'ledger:not_whole_cents')
    END;
  SELECT CASE
      WHEN NEW.BalanceAfter <> Balance + NEW.Amount THEN RAISE(FAIL, 'ledger:balance_not_carried')
      WHEN NEW.BalanceTransaction IS NULL THEN CASE WHEN Code GLOB 'stripe:*' THEN RAISE(FAIL, 'ledger:stripe_line_without_balance_transaction') END
      WHEN Code NOT GLOB 'stripe:*' THEN RAISE(FAIL, 'ledger:balance_transaction_elsewhere')
      WHEN EXISTS (SELECT 1 FROM JournalLines WHERE BalanceTransaction = NEW.BalanceTransaction) THEN RAISE(FAIL, 'ledger:balance_transaction_twice')
    END FROM LedgerAccounts WHERE Id = NEW.AccountId;
END;

DROP TRIGGER IF EXISTS JournalLines_after_insert;
CREATE TRIGGER JournalLines_after_insert AFTER INSERT ON JournalLines
BEGIN UPDATE LedgerAccounts SET Balance = NEW.BalanceAfter WHERE Id = NEW.AccountId; END;

DROP TRIGGER IF EXISTS LedgerAccounts_before_update;
CREATE TRIGGER LedgerAccounts_before_update BEFORE UPDATE ON LedgerAccounts
BEGIN
  SELECT RAISE(FAIL, 'ledger:account_is_final')
    WHERE NEW.Id <> OLD.Id OR NEW.Code <> OLD.Code OR NEW.Currency <> OLD.Currency OR NEW.NormalSide <> OLD.NormalSide
       OR NEW.SignLimited <> OLD.SignLimited OR NEW.IsMemo <> OLD.IsMemo;
  -- ROLLBACK, because it may come after a line: one put before the account's newest is written by then.
  SELECT RAISE(ROLLBACK, 'ledger:balance_without_line')
    WHERE NEW.Balance <> COALESCE((SELECT BalanceAfter FROM JournalLines WHERE AccountId = NEW.Id ORDER BY Id DESC LIMIT 1), 0);
END;

-- An account that is there already is left as it is. The prefixes repeat the chart of accounts; a test compares them.
DROP TRIGGER IF EXISTS LedgerAccounts_before_insert;
CREATE TRIGGER LedgerAccounts_before_insert BEFORE INSERT ON LedgerAccounts
BEGIN
  SELECT RAISE(FAIL, 'ledger:balance_without_line') WHERE NEW.Balance <> 0;
  SELECT RAISE(IGNORE) WHERE EXISTS (SELECT 1 FROM LedgerAccounts WHERE Code = NEW.Code AND Currency = NEW.Currency);
  SELECT RAISE(FAIL, 'ledger:account_is_final') WHERE EXISTS (SELECT 1 FROM LedgerAccounts WHERE Id = NEW.Id);
  SELECT RAISE(FAIL, 'ledger:account_not_in_chart') WHERE NEW.Currency NOT GLOB '[a-z][a-z][a-z]'
    OR NEW.IsMemo <> (NEW.Code GLOB 'memo:*')
    OR NEW.SignLimited <> (NEW.Code = 'pool' OR NEW.Code GLOB 'subsidy:*' OR NEW.Code GLOB 'credit:*' OR NEW.Code GLOB 'credits:*'
      OR NEW.Code GLOB 'prepaid:*' OR NEW.Code GLOB 'payable:therapist:*')
    OR NEW.NormalSide <> (CASE
      WHEN NEW.Code = 'bank' OR NEW.Code GLOB 'stripe:*' OR NEW.Code GLOB 'receivable:*' OR NEW.Code GLOB 'clearing:*' OR NEW.Code GLOB 'fee:*'
        OR NEW.Code GLOB 'loss:*' OR NEW.Code GLOB 'expense:*' OR NEW.Code GLOB 'suspense:*' OR NEW.Code GLOB 'memo:connected:*' THEN 1
      WHEN NEW.SignLimited = 1 OR NEW.Code GLOB 'unpaid:*' OR NEW.Code GLOB 'unapplied:*' OR NEW.Code GLOB 'revenue:*' OR NEW.Code GLOB 'fx:*'
        OR NEW.Code GLOB 'memo:owner:*' THEN -1
      ELSE 0 END);
END;

DROP TRIGGER IF EXISTS LedgerAccounts_no_delete;
CREATE TRIGGER LedgerAccounts_no_delete BEFORE DELETE ON LedgerAccounts
BEGIN SELECT RAISE(FAIL, 'ledger:account_is_final'); END;

-- The seal: at least two lines in one currency, zero on the sheet and beside it, no account on the wrong side of zero, and a reversal
-- that takes back exactly what it points at.
DROP TRIGGER IF EXISTS JournalSeals_before_insert;
CREATE TRIGGER JournalSeals_before_insert BEFORE INSERT ON JournalSeals
BEGIN
  SELECT RAISE(FAIL, 'ledger:entry_is_sealed') WHERE EXISTS (SELECT 1 FROM JournalSeals WHERE EntryId = NEW.EntryId);
  SELECT CASE
      WHEN COUNT(*) < 2 THEN RAISE(FAIL, 'ledger:too_few_lines')
      WHEN MIN(a.Currency) <> MAX(a.Currency) THEN RAISE(FAIL, 'ledger:other_currency')
      WHEN SUM(l.Amount) <> 0 OR SUM(l.Amount * a.IsMemo) <> 0 THEN RAISE(FAIL, 'ledger:unbalanced')
      WHEN MAX(a.SignLimited = 1 AND a.Balance * a.NormalSide < 0) THEN RAISE(FAIL, 'ledger:below_zero')
    END FROM JournalLines l JOIN LedgerAccounts a ON a.Id = l.AccountId WHERE l.EntryId = NEW.EntryId;
  SELECT RAISE(FAIL, 'ledger:reversal_differs') FROM JournalEntries e
    WHERE e.Id = NEW.EntryId AND e.ReversesId IS NOT NULL
      AND EXISTS (SELECT 1 FROM JournalLines WHERE EntryId IN (e.Id, e.ReversesId) GROUP BY AccountId HAVING SUM(Amount) <> 0);
END;
