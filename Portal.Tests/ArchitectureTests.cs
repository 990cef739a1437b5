using System.Reflection;
using System.Text.RegularExpressions;
using Portal.Tests.Support;
using Xunit;

namespace Portal.Tests;

/// <summary>The arrows of the house: who may know whom.</summary>
public sealed partial class ArchitectureTests
{
    private static readonly string Root = TestPortal.RepositoryRoot();

    [Fact]
    public void Only_Payments_names_the_Stripe_namespace()
    {
        var offenders = Sources("Portal").Where(file => !file.Path.StartsWith("Portal/Payments/", StringComparison.Ordinal))
            .SelectMany(file => file.Lines.Where(line => NamesStripe().IsMatch(line)).Select(line => $"{file.Path}: {line.Trim()}"));
        Assert.Empty(offenders);
    }

    [Fact]
    public void Nothing_is_named_like_the_Stripe_namespace_where_it_would_hide_it() =>
        Assert.DoesNotContain(typeof(Program).Assembly.GetTypes(), type => type.Namespace?.Split('.').Skip(1).Contains("Stripe") == true);

    [Fact]
    public void The_rules_know_nobody()
    {
        var known = typeof(Portal.Domain.Money).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name!)
            .Where(name => !name.StartsWith("System", StringComparison.Ordinal) && name is not "netstandard" and not "mscorlib");
        Assert.Empty(known);
    }

    [Fact]
    public void The_sandbox_knows_neither_the_portal_nor_its_rules_nor_its_client()
    {
        var known = typeof(Portal.Sandbox.SandboxServer).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name!);
        Assert.DoesNotContain(known, name => name is "Portal" or "Portal.Domain" or "Portal.Stripe" or "Stripe.net");
    }

    [Fact]
    public void The_sandbox_speaks_none_of_the_portals_words()
    {
        var offenders = Sources("Portal.Sandbox").SelectMany(file => file.Lines.Where(line => PortalWords().IsMatch(line)).Select(line => $"{file.Path}: {line.Trim()}"));
        Assert.Empty(offenders);
    }

    [Fact]
    public void Time_comes_from_the_portals_clock()
    {
        // Quartz ticks in real time; that one line asks the machine.
        var offenders = Sources("Portal").Concat(Sources("Portal.Domain")).Where(file => file.Path != "Portal/Jobs/JobSchedule.cs")
            .SelectMany(file => file.Lines.Where(line => MachineTime().IsMatch(line)).Select(line => $"{file.Path}: {line.Trim()}"));
        Assert.Empty(offenders);
    }

    [Fact]
    public void Use_cases_know_nothing_of_pages()
    {
        string[] inner = ["Portal/Ledger/", "Portal/Sessions/", "Portal/Subscriptions/", "Portal/Subsidies/", "Portal/Credits/", "Portal/Payouts/", "Portal/Questions/", "Portal/Payments/", "Portal/Members/", "Portal/Therapists/", "Portal/Jobs/"];
        var offenders = Sources("Portal").Where(file => inner.Any(folder => file.Path.StartsWith(folder, StringComparison.Ordinal)))
            .SelectMany(file => file.Lines.Where(line => line.Contains("using Portal.Pages", StringComparison.Ordinal)).Select(line => $"{file.Path}: {line.Trim()}"));
        Assert.Empty(offenders);
    }

    [Fact]
    public void The_ledger_is_written_by_the_journal_alone()
    {
        var offenders = Sources("Portal").Where(file => !file.Path.StartsWith("Portal/Ledger/", StringComparison.Ordinal))
            .SelectMany(file => file.Lines.Where(line => WritesTheLedger().IsMatch(line)).Select(line => $"{file.Path}: {line.Trim()}"));
        Assert.Empty(offenders);
        Assert.Contains(Sources("Portal").SelectMany(file => file.Lines), line => WritesTheLedger().IsMatch(line));
    }

    [Fact]
    public void An_entity_changes_by_its_methods_alone()
    {
        var offenders = typeof(Portal.Domain.Entity).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Portal.Domain.Entity)))
            .SelectMany(type => type.GetProperties().Where(property => property.SetMethod is { IsPublic: true }).Select(property => $"{type.Name}.{property.Name}"));
        Assert.Empty(offenders);
    }

    [Fact]
    public void Namespaces_follow_folders()
    {
        var offenders = new[] { "Portal", "Portal.Domain", "Portal.Sandbox" }.SelectMany(Sources)
            .Where(file => file.Path.EndsWith(".cs", StringComparison.Ordinal) && !file.Path.Contains("/Migrations/", StringComparison.Ordinal))
            .Select(file => (file.Path, Namespace: file.Lines.Select(line => DeclaredNamespace().Match(line)).FirstOrDefault(match => match.Success)?.Groups[1].Value))
            .Where(file => file.Namespace is not null && file.Namespace != Path.GetDirectoryName(file.Path)!.Replace('/', '.'));
        Assert.Empty(offenders);
    }

    private static IEnumerable<(string Path, IReadOnlyList<string> Lines)> Sources(string project) =>
        Directory.EnumerateFiles(Path.Combine(Root, project), "*.*", SearchOption.AllDirectories)
            .Where(file => file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".razor", StringComparison.Ordinal))
            .Select(file => (Path.GetRelativePath(Root, file).Replace('\\', '/'), file))
            .Where(file => !file.Item1.Contains("/bin/", StringComparison.Ordinal) && !file.Item1.Contains("/obj/", StringComparison.Ordinal))
            .Select(file => (file.Item1, (IReadOnlyList<string>)[.. File.ReadLines(file.file).Select(WithoutComment)]));

    private static string WithoutComment(string line) => Comment().Replace(line, "");

    [GeneratedRegex(@"(^|\s)//.*$")]
    private static partial Regex Comment();

    [GeneratedRegex(@"using (static )?Stripe\b|(?<![\w.""“])Stripe\.[A-Z]\w*(Service|Options|Client|Exception|Event|Balance)\b|global::Stripe\b")]
    private static partial Regex NamesStripe();

    [GeneratedRegex("booking|subsid|therapist|\\bgrants?\\b|renavest", RegexOptions.IgnoreCase)]
    private static partial Regex PortalWords();

    [GeneratedRegex(@"\bDateTime(Offset)?\.(UtcNow|Now|Today)\b|Thread\.Sleep")]
    private static partial Regex MachineTime();

    [GeneratedRegex(@"\b(LedgerAccounts|JournalEntries|JournalLines|JournalSeals|JournalChain)\.(Add|Remove|Update|Attach|ExecuteUpdate|ExecuteDelete)|(INSERT( OR \w+)? INTO|REPLACE INTO|UPDATE|DELETE FROM) (Journal|LedgerAccounts)")]
    private static partial Regex WritesTheLedger();

    [GeneratedRegex(@"^namespace ([\w.]+);")]
    private static partial Regex DeclaredNamespace();
}
