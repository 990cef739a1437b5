using System.Text.RegularExpressions;
using Portal.Tests.Support;
using Stripe;
using Xunit;

namespace Portal.Tests.Payments;

/// <summary>Every write to Stripe goes through the operations log: a call that writes stands in an operation's kind, with the operation's key.</summary>
public sealed partial class StripeWritesTests
{
    /// <summary>Files that write past the log, and why they may.</summary>
    private static readonly Dictionary<string, string> Justified = new()
    {
        ["Portal/Payments/LocalStripe/LocalSandbox.cs"] = "registers the endpoints of the sandbox in this process at each start; with real Stripe an operator does",
        ["Portal/Payments/Therapists/ConnectedAccounts.cs"] = "asks for an address that is good for minutes and for one visit; it moves and keeps nothing, and each click needs a new one",
    };

    [Fact]
    public void Nothing_writes_to_Stripe_past_the_operations_log()
    {
        var offenders = Writes().Where(write => !Justified.ContainsKey(write.Path) && !(write.IsInAnOperation && write.HasItsKey)).Select(write => $"{write.Path}: {write.Call}");
        Assert.Empty(offenders);
    }

    [Fact]
    public void Each_justified_exception_is_still_needed() =>
        Assert.Empty(Justified.Keys.Except(Writes().Select(write => write.Path)));

    /// <summary>Texts that Stripe shows and that are not written here word for word, and what they say.</summary>
    private static readonly Dictionary<string, string> Texts = new()
    {
        ["Portal/Payments/Customers/CreateCustomer.cs: Name = request.Name"] = "who pays, on invoices and receipts",
        ["Portal/Payments/Subscriptions/CreatePlanProduct.cs: Name = request.Name"] = "a plan, as the catalog names it",
        ["Portal/Payments/Credits/AddCreditLine.cs: Description = string.Create(CultureInfo.InvariantCulture, $\"{order.Credits:N0} credits\")"] = "how many credits",
    };

    [Fact]
    public void What_Stripe_shows_is_written_here_word_for_word_or_says_who_pays_for_what() =>
        Assert.Equal(Texts.Keys.Order(StringComparer.Ordinal), Sources().SelectMany(file => ShownText().Matches(file.Text)
            .Where(text => !text.Groups["value"].Value.StartsWith('"')).Select(text => $"{file.Path}: {text.Value}")).Order(StringComparer.Ordinal));

    [Fact]
    public void Metadata_is_the_operations_own_with_kinds_numbers_and_codes()
    {
        var made = Sources().SelectMany(file => Marks().Matches(file.Text).Select(mark => (file.Path, Key: mark.Groups["key"].Value, Value: mark.Groups["value"].Value))).ToList();
        Assert.NotEmpty(made);
        Assert.All(made, mark => Assert.Contains(mark.Key, new[] { "kind", "id", "attempt", "step", "plan", "interval" }));
        Assert.All(made, mark => Assert.Matches(OpaqueValue(), mark.Value));
        var set = Sources().SelectMany(file => SetMetadata().Matches(file.Text).Select(text => $"{file.Path}: {text.Groups[1].Value}"));
        Assert.All(set, value => Assert.Matches(@": (call\.Metadata\(|SessionStripe\.Metadata\(|metadata)", value));
    }

    /// <summary>The files of operations' kinds.</summary>
    private static IEnumerable<(string Path, string Text)> Sources()
    {
        var root = TestPortal.RepositoryRoot();
        return Directory.EnumerateFiles(Path.Combine(root, "Portal", "Payments"), "*.cs", SearchOption.AllDirectories)
            .Select(file => (Path.GetRelativePath(root, file).Replace('\\', '/'), Text: System.IO.File.ReadAllText(file)))
            .Where(file => Operation().IsMatch(file.Text) || file.Text.Contains("class SessionStripe", StringComparison.Ordinal));
    }

    /// <summary>Calls of methods of Stripe's services that do not just read.</summary>
    private static IEnumerable<(string Path, string Call, bool IsInAnOperation, bool HasItsKey)> Writes()
    {
        var writing = WritingMethods();
        Assert.Contains("CreateAsync", writing);
        var root = TestPortal.RepositoryRoot();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(root, "Portal", "Payments"), "*.cs", SearchOption.AllDirectories))
        {
            var text = System.IO.File.ReadAllText(file);
            foreach (Match call in Call().Matches(text).Where(call => writing.Contains(call.Groups[1].Value)))
            {
                var statement = text[call.Index..text.IndexOf(';', call.Index)];
                yield return (Path.GetRelativePath(root, file).Replace('\\', '/'), statement, Operation().IsMatch(text), statement.Contains("call.Options(", StringComparison.Ordinal));
            }
        }
    }

    private static HashSet<string> WritingMethods() => [.. typeof(CustomerService).Assembly.GetExportedTypes()
        .Where(type => type.Name.EndsWith("Service", StringComparison.Ordinal))
        .SelectMany(type => type.GetMethods()).Select(method => method.Name)
        .Where(name => name.EndsWith("Async", StringComparison.Ordinal) && !Reading().IsMatch(name))];

    [GeneratedRegex("^(Get|List|Search|Retrieve|Upcoming|CreatePreview|Pdf|ValueOf)")]
    private static partial Regex Reading();

    [GeneratedRegex(@"\.(\w+Async)\(")]
    private static partial Regex Call();

    [GeneratedRegex(@"(?<![\w.])(Description|StatementDescriptor\w*|Name|Footer|Memo) = (?<value>(?:[^,}\n(""]|\([^\n]*\)|""[^""]*"")+)")]
    private static partial Regex ShownText();

    [GeneratedRegex(@"\(""(?<key>\w+)"", (?<value>[^\n]*?)\)(?=[,)\s])")]
    private static partial Regex Marks();

    [GeneratedRegex(@"^(StripeMark\.\w+|""\w+""|\w+(\.\w+)*Id\.ToString\(CultureInfo\.InvariantCulture\)?|\$""\{request\.OwnerKind\}:\{request\.OwnerId\}""|request\.PlanCode|request\.Interval\.ToString\(\)?|(SessionStripe\.)?Text\([\w.]+\)?)$")]
    private static partial Regex OpaqueValue();

    [GeneratedRegex(@"(?<![\w.])Metadata = ([^\n]+)")]
    private static partial Regex SetMetadata();

    [GeneratedRegex(@": OperationKind<")]
    private static partial Regex Operation();
}
