using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Portal.Sandbox;
using Portal.Tests.Sandbox.Schema;
using Xunit;
using Xunit.Abstractions;

namespace Portal.Tests.Sandbox.Parameters;

/// <summary>A parameter that is accepted changes something: the answer, or what is kept.</summary>
public sealed partial class EffectTests(ITestOutputHelper log) : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("sandbox-effects-").FullName;
    private SandboxServer server = null!;
    private SqliteConnection database = null!;

    public async Task InitializeAsync()
    {
        server = await SandboxServer.StartAsync(new SandboxOptions { DataDirectory = folder }.Watched());
        database = new SqliteConnection($"Data Source={Directory.EnumerateFiles(folder, "*.db").Single()};Mode=ReadOnly;Pooling=False");
        await database.OpenAsync();
    }

    public async Task DisposeAsync()
    {
        await database.DisposeAsync();
        await server.DisposeAsync();
        Directory.Delete(folder, recursive: true);
        SchemaWatch.AssertKept(folder);
    }

    [Fact]
    public async Task No_parameter_is_accepted_without_effect()
    {
        var silent = new List<string>();
        foreach (var operation in Operation.All.Values.Where(operation => operation.Description.EnumerateObject().Any()))
        {
            try
            {
                silent.AddRange(await Silent(operation));
            }
            catch (HttpRequestException failed)
            {
                silent.Add($"{operation.Name}: {failed.Message}");
            }
        }
        log.WriteLine(string.Join('\n', silent));
        Assert.True(silent.Count == 0, string.Join('\n', silent));
    }

    private async Task<List<string>> Silent(Operation operation)
    {
        if (Modifiers.HasNoOrdinaryUse(operation.Name)) return [];
        using var shop = new Shop(server.BaseUrl, "sk_test_" + Letters().Replace(operation.Name, "_"));
        await shop.Get("/v1/account");
        for (var i = 0; i < 2 && Usage.ListedBy(operation) is { } kind; i++) await shop.Stock.Make(kind);
        await Try(shop, operation, null, "");
        var plain = await Try(shop, operation, null, "");
        var again = await Try(shop, operation, null, "");
        if (plain[0] == '!') return [$"{operation.Name} is refused: {plain}"];
        if (plain != again) return [$"{operation.Name} is never the same twice:\n{plain}\n{again}"];
        var silent = new List<string>();
        foreach (var parameter in operation.Parameters.Where(parameter => parameter.Code is not ("object" or "list") && CanTell(operation, parameter, plain) && !Modifiers.Explains(operation, parameter)))
        {
            if (await Complaint(shop, operation, parameter, plain) is { } complaint) silent.Add($"{operation.Name}: {complaint}");
        }
        return silent;
    }

    /// <summary>A filter says nothing of an empty list, nor a limit of one that has a single entry.</summary>
    private static bool CanTell(Operation operation, Parameter parameter, string plain) =>
        operation.Method != "GET" || JsonNode.Parse(plain)!["data"] is not JsonArray data || data.Count > (parameter.Path == "limit" ? 1 : 0);

    /// <summary>Null when the parameter makes a difference, or is refused, at least with one value.</summary>
    private async Task<string?> Complaint(Shop shop, Operation operation, Parameter parameter, string plain)
    {
        var tried = 0;
        foreach (var value in parameter.Code == "m" ? ["[zq]=1"] : Values.Good(parameter).Select(value => "=" + value))
        {
            var seen = await Try(shop, operation, parameter, value);
            if (seen.StartsWith("!!", StringComparison.Ordinal)) return $"{parameter.Path}{value} fails: {seen}";
            if (seen != plain) return null;
            tried++;
        }
        return tried == 0 ? null : parameter.Path;
    }

    /// <summary>What the request changed and answered, without what is different each time; "!…" when it was refused.</summary>
    private async Task<string> Try(Shop shop, Operation operation, Parameter? parameter, string value)
    {
        var (subject, form) = Usage.Of(operation);
        var ids = subject.Length == 0 ? [] : operation.Method == "GET" ? await shop.Stock.Any(subject) : await shop.Stock.Make(subject);
        var parts = (await shop.Stock.Fill(form, ids)).Split('&', StringSplitOptions.RemoveEmptyEntries).ToList();
        if (parameter is not null)
        {
            foreach (var beside in parameter.Beside) AddIfAbsent(parts, beside, await Beside(shop, beside, ids));
            parts.RemoveAll(part => part.StartsWith(parameter.Path + "=", StringComparison.Ordinal));
            parts.Add(parameter.Path + await shop.Stock.Fill(value, ids));
        }
        var before = Documents(shop);
        var (status, answer) = await shop.Send(operation.Method, operation.Path(ids), string.Join('&', parts));
        if (status >= 500) return "!!" + answer["error"]!["message"]!.GetValue<string>();
        if (status != 200) return "!" + answer["error"]!["message"]!.GetValue<string>();
        if (operation.Method == "GET") return answer.ToJsonString();
        // A test clock moves in the background: what it changes is looked at when it has arrived.
        if (operation.Name.EndsWith("/advance", StringComparison.Ordinal))
            while ((await shop.Get($"/v1/test_helpers/test_clocks/{ids[0]}"))["status"]!.GetValue<string>() == "advancing") await Task.Delay(20);
        var changed = Documents(shop).Where(document => !before.TryGetValue(document.Key, out var old) || old != document.Value).Select(document => Plain(document.Value, shop.Now)).Order(StringComparer.Ordinal);
        return Plain(answer.ToJsonString(), shop.Now) + "\n" + string.Join('\n', changed);
    }

    private static async Task<string> Beside(Shop shop, Parameter beside, IReadOnlyList<string> ids) =>
        beside.Code is "object" or "list" or "m" ? "" : await shop.Stock.Fill(Values.Good(beside).FirstOrDefault() ?? "", ids);

    private static void AddIfAbsent(List<string> parts, Parameter beside, string value)
    {
        if (value.Length > 0 && !parts.Exists(part => part.StartsWith(beside.Path + "=", StringComparison.Ordinal) || part.StartsWith(beside.Path + "[", StringComparison.Ordinal)))
            parts.Add($"{beside.Path}={value}");
    }

    private Dictionary<string, string> Documents(Shop shop)
    {
        using var command = database.CreateCommand();
        command.CommandText = "SELECT o.account || o.id, o.json FROM accounts a JOIN objects o ON o.account = a.id WHERE (a.key = @key OR a.platform = (SELECT id FROM accounts WHERE key = @key)) AND o.kind NOT IN ('event', '_balance')";
        command.Parameters.AddWithValue("@key", shop.Key);
        using var rows = command.ExecuteReader();
        var all = new Dictionary<string, string>();
        while (rows.Read()) all[rows.GetString(0)] = rows.GetString(1);
        return all;
    }

    private static string Plain(string json, long now) => Times().Replace(Names().Replace(json, "ID"), number =>
        Math.Round((long.Parse(number.Value, CultureInfo.InvariantCulture) - now) / 7200.0).ToString(CultureInfo.InvariantCulture) + "h");

    [GeneratedRegex(@"[a-z_]+_[A-Za-z0-9]{14,}|\b[A-Z0-9]{8}(-\d{4,})?\b|\b[0-9a-f]{16,}\b|(?<=""(id|coupon)"":"")[A-Za-z0-9]{8}(?="")|(?<=""next_invoice_sequence"":)\d+")]
    private static partial Regex Names();

    [GeneratedRegex("[^A-Za-z]+")]
    private static partial Regex Letters();

    [GeneratedRegex(@"\b(1[6-9]|2[01])\d{8}\b")]
    private static partial Regex Times();
}
