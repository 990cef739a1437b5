using System.Text.RegularExpressions;
using Portal.Data.Setup;

namespace Portal.Ledger.Verification.Invariants;

/// <summary>The triggers that guard the ledger stand in the database as they are written in its script.</summary>
internal sealed partial class TriggersPresent : IInvariant
{
    public string Name => "triggers-present";

    public string Sentence => "Every trigger that guards the ledger stands in the database, word for word.";

    public InvariantKind Kind => InvariantKind.Enforced;

    public async Task<Finding> Check(LedgerSnapshot snapshot, CancellationToken ct)
    {
        var tally = new Tally();
        var present = (await snapshot.Rows("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'", row => (Name: row.GetString(0), Sql: row.GetString(1)), ct))
            .ToDictionary(trigger => trigger.Name, trigger => OneLine(trigger.Sql));
        var wanted = Trigger().Matches(DatabaseSetup.LedgerScript()).ToDictionary(match => match.Groups["name"].Value, match => OneLine(match.Groups["sql"].Value));
        foreach (var (name, sql) in wanted)
            tally.Require(present.GetValueOrDefault(name) == sql, () => present.ContainsKey(name) ? $"{name} is worded otherwise" : $"{name} is missing");
        return tally.Figure(string.Join(", ", wanted.Keys.Where(present.ContainsKey).Order(StringComparer.Ordinal)));
    }

    private static string OneLine(string sql) => Blank().Replace(sql, " ").Trim().TrimEnd(';');

    // A trigger's own END follows a semicolon, that of a CASE never does.
    [GeneratedRegex(@"(?<sql>CREATE TRIGGER (?<name>\w+).*?;\s*END);", RegexOptions.Singleline)]
    private static partial Regex Trigger();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();
}
