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

    [GeneratedRegex(@": OperationKind<")]
    private static partial Regex Operation();
}
