using System.Text.Json.Nodes;
using Xunit;

namespace Portal.Tests.Sandbox;

/// <summary>One sandbox for all tests of a class, and the customers, prices and pages they need.</summary>
public sealed class SandboxFixture : IAsyncLifetime
{
    internal MoneySandbox Sandbox { get; private set; } = null!;

    public async Task InitializeAsync() => Sandbox = await MoneySandbox.Start();

    public async Task DisposeAsync() => await Sandbox.DisposeAsync();

    /// <summary>A customer whose default card is <paramref name="card"/>, by id.</summary>
    internal async Task<string> Customer(string? card = "pm_card_visa", long balance = 0)
    {
        var id = Id(await Sandbox.Post("/v1/customers", $"email=ada%40example.com&name=Ada&balance={balance}"));
        if (card is not null) await SetCard(id, card);
        return id;
    }

    internal async Task<string> SetCard(string customer, string card)
    {
        var method = Id(await Sandbox.Post($"/v1/payment_methods/{card}/attach", $"customer={customer}"));
        await Sandbox.Post($"/v1/customers/{customer}", $"invoice_settings[default_payment_method]={method}");
        return method;
    }

    /// <summary>A price of a new product, by id; recurring when an interval is given.</summary>
    internal async Task<string> Price(long cents, string? interval = "month") => Id(await Sandbox.Post("/v1/prices",
        $"currency=usd&unit_amount={cents}&product_data[name]=Plan" + (interval is null ? "" : $"&recurring[interval]={interval}")));

    /// <summary>Waits for work that runs beside the request (the charge after a finalization).</summary>
    internal Task Settle() => Sandbox.Control("drain");

    /// <summary>A person's visit to a hosted page: status, where it leads, and its text.</summary>
    internal async Task<(int Status, string Where, string Text)> Visit(string url, string? form = null)
    {
        using var request = new HttpRequestMessage(form is null ? HttpMethod.Get : HttpMethod.Post, url);
        if (form is not null) request.Content = new StringContent(form, System.Text.Encoding.UTF8, "application/x-www-form-urlencoded");
        using var response = await Sandbox.Http.SendAsync(request);
        return ((int)response.StatusCode, response.Headers.Location?.ToString() ?? "", await response.Content.ReadAsStringAsync());
    }

    internal static string Id(JsonNode node) => node["id"]!.GetValue<string>();

    internal static string Text(JsonNode node, string path) => At(node, path)!.GetValue<string>();

    internal static long Cents(JsonNode node, string path) => At(node, path)!.GetValue<long>();

    private static JsonNode? At(JsonNode? node, string path) => path.Split('.').Aggregate(node, (n, step) =>
        int.TryParse(step, System.Globalization.CultureInfo.InvariantCulture, out var index) ? n![index] : n![step]);
}
