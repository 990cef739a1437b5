using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Payments;

/// <summary>What `POST /v1/charges` charges: a card's token, or a source saved on the customer (its default when none is named).</summary>
internal static class ChargeSources
{
    /// <summary>The payment method to charge, and the source as the charge shows it.</summary>
    public static (JsonObject Method, JsonObject Source) Find(Call call, JsonObject order)
    {
        if (order.Text("customer") is { } customer) return OfCustomer(call, call.Scope.Refer("customer", customer, "customer"));
        var id = call.Text("source") ?? throw ApiError.BadParameter("Must provide source or customer.", "source", "parameter_missing");
        var card = id.StartsWith("tok_", StringComparison.Ordinal) ? CardSources.FromToken(call.Scope, id) : throw ApiError.Missing("token", id, "source");
        return (CardSources.AsPaymentMethod(call.Scope, card), card);
    }

    private static (JsonObject, JsonObject) OfCustomer(Call call, JsonObject customer)
    {
        var id = call.Text("source") ?? customer.Text("default_source")
            ?? throw new ApiError(402, "card_error", "Cannot charge a customer that has no active card", "missing", "card");
        var source = call.Scope.Find(id);
        if (source is null || source.Text("customer") != customer.Id())
            throw ApiError.State($"Customer {customer.Id()} does not have a linked source with ID {id}.", "missing", "source");
        return source.Kind() switch
        {
            CardSources.Kind => (CardSources.AsPaymentMethod(call.Scope, source), source),
            BankSources.Kind => (BankSources.AsPaymentMethod(call.Scope, source), source),
            _ => throw ApiError.Invalid("A charge takes a token, a card or a bank account; payment methods are charged by payment intents.", "source"),
        };
    }
}
