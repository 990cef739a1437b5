using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace Portal.Tests.Sandbox;

/// <summary>Which endpoint hears of what happens in a connected account.</summary>
public sealed class ConnectWebhookTests
{
    [Fact]
    public async Task Only_an_endpoint_for_connected_accounts_hears_of_them()
    {
        await using var sandbox = await MoneySandbox.Start();
        var heard = new ConcurrentQueue<(string Path, JsonObject Event)>();
        await using var listener = await Listen(heard);
        var url = Uri.EscapeDataString(listener.Urls.First());
        await sandbox.Post("/v1/webhook_endpoints", $"url={url}%2Fown&enabled_events[]=*");
        await sandbox.Post("/v1/webhook_endpoints", $"url={url}%2Fconnect&enabled_events[]=account.updated&enabled_events[]=payout.created&connect=true");
        var id = await sandbox.Onboarded();
        await sandbox.Post("/v1/topups", "amount=500&currency=usd");
        await sandbox.Post("/v1/transfers", $"amount=500&currency=usd&destination={id}");
        await sandbox.Post("/v1/payouts", "amount=500&currency=usd", id);
        await sandbox.Control("drain");
        var connected = heard.Where(happened => happened.Path == "/connect").ToList();
        Assert.Contains(connected, happened => Type(happened) == "account.updated");
        Assert.Contains(connected, happened => Type(happened) == "payout.created");
        Assert.All(connected, happened => Assert.Equal(id, happened.Event["account"]!.GetValue<string>()));
        var own = heard.Where(happened => happened.Path == "/own").ToList();
        Assert.Contains(own, happened => Type(happened) == "transfer.created");
        Assert.All(own, happened => Assert.Null(happened.Event["account"]));
    }

    private static string Type((string, JsonObject Event) happened) => happened.Event["type"]!.GetValue<string>();

    private static async Task<WebApplication> Listen(ConcurrentQueue<(string, JsonObject)> heard)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var web = builder.Build();
        web.Run(async http =>
        {
            using var reader = new StreamReader(http.Request.Body);
            heard.Enqueue((http.Request.Path.Value!, (JsonObject)JsonNode.Parse(await reader.ReadToEndAsync())!));
            http.Response.StatusCode = http.Request.Headers.ContainsKey("Stripe-Signature") ? 200 : 400;
        });
        await web.StartAsync();
        return web;
    }
}
