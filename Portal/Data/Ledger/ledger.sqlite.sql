-- The ledger's tables and the rules the database itself keeps. Idempotent: run after every migration,
-- because a table rebuild drops triggers silently. Errors are named `ledger:<reason>`.

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
  EntryId INTEGER PRIMARY KEY REFERENCES JournalEntries (Id)
);

-- An entry can't be committed without its seal, and the seal checks the whole entry.
CREATE TABLE IF NOT EXISTS JournalEntries (
  Id INTEGER PRIMARY KEY,
  Key TEXT NOT NULL UNIQUE,
  Kind TEXT NOT NULL,
  Description TEXT NOT NULL,
  Source TEXT NULL,
  StripeObject TEXT NULL,
  ReversesId INTEGER NULL UNIQUE REFERENCES JournalEntries (Id),
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
  EntryId INTEGER NOT NULL REFERENCES JournalEntries (Id),
  AccountId INTEGER NOT NULL REFERENCES LedgerAccounts (Id),
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
  SELECT RAISE(ABORT, 'ledger:duplicate_key') WHERE EXISTS (SELECT 1 FROM JournalEntries WHERE Key = NEW.Key);
  SELECT RAISE(ABORT, 'ledger:entry_is_final') WHERE EXISTS (SELECT 1 FROM JournalEntries WHERE Id = NEW.Id);
  SELECT RAISE(ABORT, 'ledger:who_or_why_missing') WHERE trim(NEW.Who) = '' OR trim(NEW.Description) = '';
  SELECT RAISE(ABORT, 'ledger:reverses_nothing')
    WHERE NEW.ReversesId IS NOT NULL AND NOT EXISTS (SELECT 1 FROM JournalSeals WHERE EntryId = NEW.ReversesId);
  SELECT RAISE(ABORT, 'ledger:reverses_a_reversal')
    WHERE NEW.ReversesId IS NOT NULL AND EXISTS (SELECT 1 FROM JournalEntries WHERE Id = NEW.ReversesId AND ReversesId IS NOT NULL);
  SELECT RAISE(ABORT, 'ledger:reversed_already')
    WHERE NEW.ReversesId IS NOT NULL AND EXISTS (SELECT 1 FROM JournalEntries WHERE ReversesId = NEW.ReversesId);
END;

DROP TRIGGER IF EXISTS JournalEntries_no_update;
CREATE TRIGGER JournalEntries_no_update BEFORE UPDATE ON JournalEntries
BEGIN SELECT RAISE(ABORT, 'ledger:entry_is_final'); END;

DROP TRIGGER IF EXISTS JournalEntries_no_delete;
CREATE TRIGGER JournalEntries_no_delete BEFORE DELETE ON JournalEntries
BEGIN SELECT RAISE(ABORT, 'ledger:entry_is_final'); END;

DROP TRIGGER IF EXISTS JournalSeals_no_update;
CREATE TRIGGER JournalSeals_no_update BEFORE UPDATE ON JournalSeals
BEGIN SELECT RAISE(ABORT, 'ledger:entry_is_final'); END;

DROP TRIGGER IF EXISTS JournalSeals_no_delete;
CREATE TRIGGER JournalSeals_no_delete BEFORE DELETE ON JournalSeals
BEGIN SELECT RAISE(ABORT, 'ledger:entry_is_final'); END;

DROP TRIGGER IF EXISTS JournalChain_before_insert;
CREATE TRIGGER JournalChain_before_insert BEFORE INSERT ON JournalChain
BEGIN SELECT RAISE(ABORT, 'ledger:entry_is_final') WHERE EXISTS (SELECT 1 FROM JournalChain WHERE EntryId = NEW.EntryId); END;

DROP TRIGGER IF EXISTS JournalChain_no_update;
CREATE TRIGGER JournalChain_no_update BEFORE UPDATE ON JournalChain
BEGIN SELECT RAISE(ABORT, 'ledger:entry_is_final'); END;

DROP TRIGGER IF EXISTS JournalChain_no_delete;
CREATE TRIGGER JournalChain_no_delete BEFORE DELETE ON JournalChain
BEGIN SELECT RAISE(ABORT, 'ledger:entry_is_final'); END;

DROP TRIGGER IF EXISTS JournalLines_no_update;
CREATE TRIGGER JournalLines_no_update BEFORE UPDATE ON JournalLines
BEGIN SELECT RAISE(ABORT, 'ledger:line_is_final'); END;

DROP TRIGGER IF EXISTS JournalLines_no_delete;
CREATE TRIGGER JournalLines_no_delete BEFORE DELETE ON JournalLines
BEGIN SELECT RAISE(ABORT, 'ledger:line_is_final'); END;

DROP TRIGGER IF EXISTS JournalLines_before_insert;
CREATE TRIGGER JournalLines_before_insert BEFORE INSERT ON JournalLines
BEGIN
  SELECT RAISE(ABORT, 'ledger:entry_is_sealed') WHERE EXISTS (SELECT 1 FROM JournalSeals WHERE EntryId = NEW.EntryId);
  SELECT RAISE(ABORT, 'ledger:line_is_final') WHERE EXISTS (SELECT 1 FROM JournalLines WHERE Id = NEW.Id);
  SELECT RAISE(ABORT, 'ledger:line_without_entry') WHERE NOT EXISTS (SELECT 1 FROM JournalEntries WHERE Id = NEW.EntryId);
  SELECT RAISE(ABORT, 'ledger:line_without_account') WHERE NOT EXISTS (SELECT 1 FROM LedgerAccounts WHERE Id = NEW.AccountId);
  SELECT RAISE(ABORT, 'ledger:zero_line') WHERE NEW.Amount = 0;
  SELECT RAISE(ABORT, 'ledger:not_whole_cents') WHERE typeof(NEW.Amount) <> 'integer' OR typeof(NEW.BalanceAfter) <> 'integer';
  SELECT CASE
      WHEN NEW.BalanceAfter <> Balance + NEW.Amount THEN RAISE(ABORT, 'ledger:balance_not_carried')
      WHEN Code GLOB 'stripe:*' AND NEW.BalanceTransaction IS NULL THEN RAISE(ABORT, 'ledger:stripe_line_without_balance_transaction')
      WHEN Code NOT GLOB 'stripe:*' AND NEW.BalanceTransaction IS NOT NULL THEN RAISE(ABORT, 'ledger:balance_transaction_elsewhere')
    END FROM LedgerAccounts WHERE Id = NEW.AccountId;
  SELECT RAISE(ABORT, 'ledger:balance_transaction_twice')
    WHERE NEW.BalanceTransaction IS NOT NULL AND EXISTS (SELECT 1 FROM JournalLines WHERE BalanceTransaction = NEW.BalanceTransaction);
END;

DROP TRIGGER IF EXISTS JournalLines_after_insert;
CREATE TRIGGER JournalLines_after_insert AFTER INSERT ON JournalLines
BEGIN UPDATE LedgerAccounts SET Balance = NEW.BalanceAfter WHERE Id = NEW.AccountId; END;

DROP TRIGGER IF EXISTS LedgerAccounts_before_update;
CREATE TRIGGER LedgerAccounts_before_update BEFORE UPDATE ON LedgerAccounts
BEGIN
  SELECT RAISE(ABORT, 'ledger:account_is_final')
    WHERE NEW.Id <> OLD.Id OR NEW.Code <> OLD.Code OR NEW.Currency <> OLD.Currency OR NEW.NormalSide <> OLD.NormalSide
       OR NEW.SignLimited <> OLD.SignLimited OR NEW.IsMemo <> OLD.IsMemo;
  SELECT RAISE(ABORT, 'ledger:balance_without_line')
    WHERE NEW.Balance <> COALESCE((SELECT BalanceAfter FROM JournalLines WHERE AccountId = NEW.Id ORDER BY Id DESC LIMIT 1), 0);
END;

-- An account that is there already is left as it is. The prefixes repeat the chart of accounts; a test compares them.
DROP TRIGGER IF EXISTS LedgerAccounts_before_insert;
CREATE TRIGGER LedgerAccounts_before_insert BEFORE INSERT ON LedgerAccounts
BEGIN
  SELECT RAISE(ABORT, 'ledger:balance_without_line') WHERE NEW.Balance <> 0;
  SELECT RAISE(IGNORE) WHERE EXISTS (SELECT 1 FROM LedgerAccounts WHERE Code = NEW.Code AND Currency = NEW.Currency);
  SELECT RAISE(ABORT, 'ledger:account_is_final') WHERE EXISTS (SELECT 1 FROM LedgerAccounts WHERE Id = NEW.Id);
  SELECT RAISE(ABORT, 'ledger:account_not_in_chart') WHERE NEW.Currency NOT GLOB '[a-z][a-z][a-z]'
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
BEGIN SELECT RAISE(ABORT, 'ledger:account_is_final'); END;

-- The seal: at least two lines in one currency, zero on the sheet and beside it, no account on the wrong side of zero, and a reversal
-- that takes back exactly what it points at.
DROP TRIGGER IF EXISTS JournalSeals_before_insert;
CREATE TRIGGER JournalSeals_before_insert BEFORE INSERT ON JournalSeals
BEGIN
  SELECT RAISE(ABORT, 'ledger:entry_is_sealed') WHERE EXISTS (SELECT 1 FROM JournalSeals WHERE EntryId = NEW.EntryId);
  SELECT RAISE(ABORT, 'ledger:too_few_lines')
    WHERE (SELECT COUNT(*) FROM JournalLines WHERE EntryId = NEW.EntryId) < 2;
  SELECT RAISE(ABORT, 'ledger:other_currency')
    WHERE (SELECT MIN(a.Currency) <> MAX(a.Currency) FROM JournalLines l JOIN LedgerAccounts a ON a.Id = l.AccountId WHERE l.EntryId = NEW.EntryId);
  SELECT RAISE(ABORT, 'ledger:unbalanced')
    WHERE EXISTS (SELECT 1 FROM JournalLines l JOIN LedgerAccounts a ON a.Id = l.AccountId
                  WHERE l.EntryId = NEW.EntryId GROUP BY a.IsMemo HAVING SUM(l.Amount) <> 0);
  SELECT RAISE(ABORT, 'ledger:below_zero')
    WHERE EXISTS (SELECT 1 FROM JournalLines l JOIN LedgerAccounts a ON a.Id = l.AccountId
                  WHERE l.EntryId = NEW.EntryId AND a.SignLimited = 1 AND a.Balance * a.NormalSide < 0);
  SELECT RAISE(ABORT, 'ledger:reversal_differs')
    WHERE EXISTS (SELECT 1 FROM JournalEntries e WHERE e.Id = NEW.EntryId AND e.ReversesId IS NOT NULL
                  AND EXISTS (SELECT 1 FROM JournalLines WHERE EntryId IN (e.Id, e.ReversesId) GROUP BY AccountId HAVING SUM(Amount) <> 0));
END;
