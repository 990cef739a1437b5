using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace Portal.Tests.Sandbox.Parameters;

/// <summary>One account of a sandbox, and raw requests with its key.</summary>
internal sealed class Shop : IDisposable
{
    private readonly string url;
    private readonly HttpClient http = new(new HttpClientHandler { AllowAutoRedirect = false, UseProxy = false });

    public Shop(string url, string key)
    {
        (this.url, Key) = (url, key);
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        Stock = new Stock(this);
    }

    /// <summary>Its secret key.</summary>
    public string Key { get; }

    /// <summary>What it has in stock: an object of each kind.</summary>
    public Stock Stock { get; }

    /// <summary>The sandbox's present time, in Unix seconds.</summary>
    public long Now { get; private set; } = DateTimeOffset.UtcNow.ToUnixTimeSeconds();

    /// <summary>Sends a form (in the query for GET and DELETE); status and body.</summary>
    public async Task<(int Status, JsonObject Body)> Send(string method, string path, string form = "", string? account = null)
    {
        var query = method == "POST" || form.Length == 0 ? "" : (path.Contains('?') ? "&" : "?") + form;
        using var request = new HttpRequestMessage(new HttpMethod(method), url + path + query);
        if (account is not null) request.Headers.Add("Stripe-Account", account);
        if (method == "POST") request.Content = new StringContent(form, Encoding.UTF8, "application/x-www-form-urlencoded");
        using var response = await http.SendAsync(request);
        return ((int)response.StatusCode, (JsonObject)JsonNode.Parse(await response.Content.ReadAsStringAsync())!);
    }

    /// <summary>A POST that must succeed.</summary>
    public async Task<JsonObject> Post(string path, string form = "", string? account = null)
    {
        var (status, body) = await Send("POST", path, form, account);
        return status == 200 ? body : throw new HttpRequestException($"POST {path} {form}: {status} {body.ToJsonString()}", null, (HttpStatusCode)status);
    }

    /// <summary>A GET that must succeed.</summary>
    public async Task<JsonObject> Get(string path, string? account = null)
    {
        var (status, body) = await Send("GET", path, "", account);
        return status == 200 ? body : throw new HttpRequestException($"GET {path}: {status} {body.ToJsonString()}", null, (HttpStatusCode)status);
    }

    /// <summary>Something a bank or cardholder does, by the sandbox's own controls.</summary>
    public async Task<JsonObject> Control(string path, string json = "{}")
    {
        using var response = await http.PostAsync(new Uri($"{url}/_sandbox/{path}"), new StringContent(json, Encoding.UTF8, "application/json"));
        var text = await response.Content.ReadAsStringAsync();
        return response.IsSuccessStatusCode ? (JsonObject)JsonNode.Parse(text)! : throw new HttpRequestException($"{path}: {text}");
    }

    /// <summary>Uploads a file; its id.</summary>
    public async Task<string> Upload()
    {
        using var form = new MultipartFormDataContent { { new StringContent("dispute_evidence"), "purpose" }, { new ByteArrayContent("%PDF-1.4"u8.ToArray()), "file", "evidence.pdf" } };
        using var response = await http.PostAsync(new Uri($"{url}/v1/files"), form);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!["id"]!.GetValue<string>();
    }

    /// <summary>The time in so many days, in Unix seconds.</summary>
    public string In(int days) => (Now + (days * 86_400L)).ToString(CultureInfo.InvariantCulture);

    public void Dispose() => http.Dispose();
}
