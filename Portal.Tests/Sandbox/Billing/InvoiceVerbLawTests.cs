using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Portal.Tests.Sandbox.Billing;

/// <summary>Any sequence of verbs leaves an invoice in the state its table says, and tells exactly what it says; a refused verb changes and tells nothing.</summary>
public sealed class InvoiceVerbLawTests(SandboxFixture fixture) : IClassFixture<SandboxFixture>
{
    private readonly MoneySandbox _sandbox = fixture.Sandbox;
    private string _newest = "";

    [Fact]
    public async Task Any_sequence_of_verbs_ends_in_a_legal_state_with_exactly_its_events()
    {
        await fixture.Customer(card: null);
        var verbs = Gen.Elements(Enum.GetValues<InvoiceVerb>()).ArrayOf(9);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(40), Prop.ForAll(verbs.ToArbitrary(), sequence => Run(sequence).GetAwaiter().GetResult()));
    }

    [Theory]
    [InlineData("draft")]
    [InlineData("open")]
    [InlineData("paid")]
    [InlineData("void")]
    [InlineData("uncollectible")]
    public async Task Every_verb_in_every_state_does_what_the_table_says(string state)
    {
        InvoiceVerb[] way = state switch
        {
            "draft" => [InvoiceVerb.AddLine],
            "open" => [InvoiceVerb.AddLine, InvoiceVerb.Finalize],
            "paid" => [InvoiceVerb.AddLine, InvoiceVerb.PayWithAGoodCard],
            "void" => [InvoiceVerb.AddLine, InvoiceVerb.Finalize, InvoiceVerb.Void],
            _ => [InvoiceVerb.AddLine, InvoiceVerb.Finalize, InvoiceVerb.MarkUncollectible],
        };
        await fixture.Customer(card: null);
        foreach (var verb in Enum.GetValues<InvoiceVerb>()) Assert.True(await Run([.. way, verb]), $"{state}: {verb}");
    }

    private async Task<bool> Run(InvoiceVerb[] verbs)
    {
        var customer = await fixture.Customer(card: null);
        var cards = (Good: await fixture.SetCard(customer, "pm_card_visa"), Bad: await fixture.SetCard(customer, "pm_card_chargeCustomerFail"));
        var invoice = SandboxFixture.Id(await _sandbox.Post("/v1/invoices", $"customer={customer}&collection_method=send_invoice&days_until_due=30"));
        var model = InvoiceModel.New;
        await Told(invoice);
        foreach (var verb in verbs)
        {
            var expected = model.After(verb);
            await Do(invoice, verb, verb == InvoiceVerb.PayWithABadCard ? cards.Bad : cards.Good);
            model = expected?.Next ?? model;
            var told = await Told(invoice);
            if (!told.Order().SequenceEqual((expected?.Told ?? []).Order()))
                throw new InvalidOperationException($"{verb} ({string.Join(' ', verbs)}): told {string.Join(' ', told)}, the table says {string.Join(' ', expected?.Told ?? [])}");
            if (await Status(invoice) != model.Status)
                throw new InvalidOperationException($"{verb} ({string.Join(' ', verbs)}): {await Status(invoice)}, the table says {model.Status}");
        }
        return true;
    }

    private async Task Do(string invoice, InvoiceVerb verb, string card)
    {
        var path = $"/v1/invoices/{invoice}";
        switch (verb)
        {
            case InvoiceVerb.Delete:
                using (await _sandbox.Http.DeleteAsync(new Uri(_sandbox.BaseUrl + path))) return;
            case InvoiceVerb.RemoveLine:
                await Send($"{path}/remove_lines", $"lines[0][id]={await FirstLine(path)}&lines[0][behavior]=delete");
                return;
            default:
                var (end, form) = verb switch
                {
                    InvoiceVerb.Update => ("", "description=Changed"),
                    InvoiceVerb.AddLine => ("/add_lines", "lines[0][amount]=1000&lines[0][description]=Work"),
                    InvoiceVerb.Finalize => ("/finalize", ""),
                    InvoiceVerb.Send => ("/send", ""),
                    InvoiceVerb.PayOutside => ("/pay", "paid_out_of_band=true"),
                    InvoiceVerb.Void => ("/void", ""),
                    InvoiceVerb.MarkUncollectible => ("/mark_uncollectible", ""),
                    _ => ("/pay", $"payment_method={card}"),
                };
                await Send(path + end, form);
                return;
        }
    }

    private async Task Send(string path, string form)
    {
        using var response = await _sandbox.Http.PostAsync(new Uri(_sandbox.BaseUrl + path), new StringContent(form, System.Text.Encoding.UTF8, "application/x-www-form-urlencoded"));
        Assert.True((int)response.StatusCode is 200 or 400 or 402 or 404, $"{path}: {(int)response.StatusCode}");
    }

    private async Task<string> FirstLine(string path)
    {
        using var response = await _sandbox.Http.GetAsync(new Uri($"{_sandbox.BaseUrl}{path}/lines"));
        var lines = JsonNode.Parse(await response.Content.ReadAsStringAsync())!["data"] as JsonArray;
        return lines is { Count: > 0 } ? SandboxFixture.Text(lines[0]!, "id") : "il_none";
    }

    private async Task<string> Status(string invoice)
    {
        using var response = await _sandbox.Http.GetAsync(new Uri($"{_sandbox.BaseUrl}/v1/invoices/{invoice}"));
        return response.IsSuccessStatusCode ? JsonNode.Parse(await response.Content.ReadAsStringAsync())!["status"]!.GetValue<string>() : "gone";
    }

    /// <summary>What was told of the invoice's state since the last look; that it was updated is told besides.</summary>
    private async Task<List<string>> Told(string invoice)
    {
        var fresh = new List<JsonObject>();
        while (true)
        {
            var page = (await _sandbox.Get($"/v1/events?limit=100{(_newest.Length == 0 ? "" : $"&ending_before={_newest}")}"))["data"]!.AsArray();
            if (page.Count == 0) break;
            fresh.AddRange(page.Reverse().Select(e => (JsonObject)e!));
            var seen = _newest.Length == 0;
            _newest = page[0]!["id"]!.GetValue<string>();
            if (seen) break;
        }
        return fresh.Where(e => SandboxFixture.Text(e, "data.object.id") == invoice).Select(e => SandboxFixture.Text(e, "type")).Where(type => type is not "invoice.created" and not "invoice.updated").ToList();
    }
}
