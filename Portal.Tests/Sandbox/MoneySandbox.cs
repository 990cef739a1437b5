using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Portal.Sandbox;
using Portal.Tests.Sandbox.Schema;
using Xunit;

namespace Portal.Tests.Sandbox;

/// <summary>A sandbox of its own on a free port, and raw requests to it, as any client would send them.</summary>
internal sealed class MoneySandbox : IAsyncDisposable
{
    private readonly SandboxServer _server;
    private readonly string _folder;

    private MoneySandbox(SandboxServer server, string folder)
    {
        (_server, _folder) = (server, folder);
        Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "sk_test_money");
    }

    public HttpClient Http { get; } = new(new HttpClientHandler { AllowAutoRedirect = false, UseProxy = false });

    public string BaseUrl => _server.BaseUrl;

    public static async Task<MoneySandbox> Start(SandboxRules? rules = null)
    {
        var folder = Directory.CreateTempSubdirectory("money-sandbox-").FullName;
        var sandbox = new MoneySandbox(await SandboxServer.StartAsync(new SandboxOptions { DataDirectory = folder, Rules = rules ?? new SandboxRules() }.Watched()), folder);
        // A Monday, so that weekends fall alike whenever the tests run.
        await sandbox.Control("clock", """{"set":"2026-11-02T15:00:00Z"}""");
        return sandbox;
    }

    public Task<JsonObject> Post(string path, string form = "", string? account = null, string? key = null) =>
        Send(HttpMethod.Post, path, form, account, key, HttpStatusCode.OK);

    public Task<JsonObject> Get(string path, string? account = null) => Send(HttpMethod.Get, path, null, account, null, HttpStatusCode.OK);

    public Task<JsonObject> Delete(string path) => Send(HttpMethod.Delete, path, null, null, null, HttpStatusCode.OK);

    /// <summary>The `error` of a request that is refused.</summary>
    public async Task<JsonObject> Refused(string path, string form, string? account = null, HttpStatusCode status = HttpStatusCode.BadRequest) =>
        (JsonObject)(await Send(HttpMethod.Post, path, form, account, null, status))["error"]!;

    /// <summary>A request that may be refused: its answer, or null for a refusal by rule.</summary>
    public async Task<JsonObject?> Try(string path, string form, string? account = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, BaseUrl + path);
        if (account is not null) request.Headers.Add("Stripe-Account", account);
        request.Content = new StringContent(form, Encoding.UTF8, "application/x-www-form-urlencoded");
        using var response = await Http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True((int)response.StatusCode is 200 or 400 or 402, $"{path}: {(int)response.StatusCode} {text}");
        return response.IsSuccessStatusCode ? (JsonObject)JsonNode.Parse(text)! : null;
    }

    public async Task<JsonObject> Control(string path, string json = "{}")
    {
        using var response = await Http.PostAsync(new Uri($"{BaseUrl}/_sandbox/{path}"), new StringContent(json, Encoding.UTF8, "application/json"));
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, text);
        return (JsonObject)JsonNode.Parse(text)!;
    }

    public Task Advance(string duration) => Control("clock", $$"""{"advance":"{{duration}}"}""");

    /// <summary>Available and pending cents of an account's balance.</summary>
    public async Task<(long Available, long Pending)> Balance(string? account = null)
    {
        var balance = await Get("/v1/balance", account);
        return (balance["available"]![0]!["amount"]!.GetValue<long>(), balance["pending"]![0]!["amount"]!.GetValue<long>());
    }

    /// <summary>Every balance transaction of an account, oldest first, as "type amount fee".</summary>
    public async Task<List<string>> Entries(string? account = null) =>
        (await All("/v1/balance_transactions", account)).Select(e => $"{e["type"]} {e["amount"]} {e["fee"]}").Reverse().ToList();

    /// <summary>Available and pending cents together, in one currency.</summary>
    public async Task<long> Total(string? account = null, string currency = "usd")
    {
        var balance = await Get("/v1/balance", account);
        return ((string[])["available", "pending"]).Sum(bucket => balance[bucket]!.AsArray().Where(part => part!["currency"]!.GetValue<string>() == currency).Sum(part => part!["amount"]!.GetValue<long>()));
    }

    /// <summary>Uploads a file as an SDK does.</summary>
    public async Task<JsonObject> Upload(string purpose, byte[] content, string name = "evidence.pdf", HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var form = new MultipartFormDataContent { { new StringContent(purpose), "purpose" }, { new ByteArrayContent(content), "file", name } };
        using var response = await Http.PostAsync(new Uri($"{BaseUrl}/v1/files"), form);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(expected == response.StatusCode, $"{(int)response.StatusCode} {text}");
        return (JsonObject)JsonNode.Parse(text)!;
    }

    /// <summary>A list, read page by page to its end.</summary>
    public async Task<List<JsonObject>> All(string path, string? account = null)
    {
        var (all, cursor) = (new List<JsonObject>(), "");
        while (true)
        {
            var page = await Get($"{path}{(path.Contains('?') ? '&' : '?')}limit=100{cursor}", account);
            all.AddRange(page["data"]!.AsArray().Select(item => (JsonObject)item!));
            if (!page["has_more"]!.GetValue<bool>()) return all;
            cursor = $"&starting_after={all[^1]["id"]}";
        }
    }

    public async Task<List<string>> EventTypes(string? account = null) =>
        (await All("/v1/events", account)).Select(happened => happened["type"]!.GetValue<string>()).Reverse().ToList();

    /// <summary>An Express account that has finished onboarding, by its id.</summary>
    public async Task<string> Onboarded(string interval = "manual", string accountNumber = "000123456789")
    {
        var account = await Post("/v1/accounts", $"type=express&capabilities[transfers][requested]=true&settings[payouts][schedule][interval]={interval}");
        var id = account["id"]!.GetValue<string>();
        await new OnboardingVisit(this, id).Finish(accountNumber);
        return id;
    }

    /// <summary>A paid card charge, by the intent's answer with `latest_charge` expanded.</summary>
    public Task<JsonObject> Pay(long amount, string more = "", string card = "pm_card_visa", string currency = "usd", string? account = null) => Post("/v1/payment_intents",
        $"amount={amount}&currency={currency}&payment_method={card}&confirm=true&automatic_payment_methods[enabled]=true&automatic_payment_methods[allow_redirects]=never&expand[]=latest_charge{more}", account);

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _server.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
        SchemaWatch.AssertKept(_folder);
    }

    private async Task<JsonObject> Send(HttpMethod method, string path, string? form, string? account, string? key, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(method, BaseUrl + path);
        if (account is not null) request.Headers.Add("Stripe-Account", account);
        if (key is not null) request.Headers.Add("Idempotency-Key", key);
        if (form is not null) request.Content = new StringContent(form, Encoding.UTF8, "application/x-www-form-urlencoded");
        using var response = await Http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(expected == response.StatusCode, $"{method} {path}: {(int)response.StatusCode} {text}");
        return (JsonObject)JsonNode.Parse(text)!;
    }
}
