using Portal.Domain;
using Portal.Domain.Catalog;
using Portal.Payments.Operations;
using Stripe;

namespace Portal.Payments.Subscriptions;

/// <summary>A plan's price for one interval.</summary>
/// <param name="PlanCode">Our code.</param>
/// <param name="Interval">By the month or the year.</param>
/// <param name="ProductId">The plan's Stripe product.</param>
/// <param name="AmountCents">Price of one interval.</param>
/// <param name="Currency">Lower-case ISO code.</param>
public sealed record PlanPriceRequest(string PlanCode, BillingInterval Interval, string ProductId, long AmountCents, string Currency);

/// <summary>The price Stripe made.</summary>
/// <param name="PriceId">Its id.</param>
public sealed record PlanPriceAnswer(string PriceId);

/// <summary>Creates the Stripe price of a plan and interval, once for each amount; its lookup key moves to the newest.</summary>
public sealed class CreatePlanPrice : OperationKind<PlanPriceRequest, PlanPriceAnswer>
{
    /// <summary>Name of this kind.</summary>
    public const string Kind = "plan.price";

    /// <inheritdoc />
    public override string Name => Kind;

    /// <inheritdoc />
    public override bool MovesMoney => false;

    /// <inheritdoc />
    public override StripeAccountName Account => StripeAccountName.Platform;

    /// <inheritdoc />
    protected override async Task<PlanPriceAnswer> Send(PlanPriceRequest request, OperationCall call, CancellationToken ct)
    {
        var interval = request.Interval == BillingInterval.Year ? "year" : "month";
        var options = new PriceCreateOptions
        {
            Product = request.ProductId,
            Currency = request.Currency,
            UnitAmount = request.AmountCents,
            Recurring = new PriceRecurringOptions { Interval = interval },
            LookupKey = $"plan_{request.PlanCode}_{interval}",
            TransferLookupKey = true,
            Metadata = call.Metadata(("kind", "plan"), ("plan", request.PlanCode), ("interval", request.Interval.ToString())),
        };
        return new PlanPriceAnswer((await new PriceService(call.Client).CreateAsync(options, call.Options(), ct)).Id);
    }

    /// <inheritdoc />
    protected override async Task<PlanPriceAnswer?> Find(PlanPriceRequest request, OperationCall call, CancellationToken ct)
    {
        await foreach (var price in new PriceService(call.Client).ListAutoPagingAsync(new PriceListOptions { Product = request.ProductId }, cancellationToken: ct))
            if (call.Made(price)) return new PlanPriceAnswer(price.Id);
        return null;
    }

    /// <inheritdoc />
    protected override Task Done(PlanPriceRequest request, PlanPriceAnswer answer, Settlement settlement, CancellationToken ct) => Task.CompletedTask;

    /// <inheritdoc />
    protected override Task Refused(PlanPriceRequest request, StripeRefusal refusal, Settlement settlement, CancellationToken ct) => Task.CompletedTask;
}
