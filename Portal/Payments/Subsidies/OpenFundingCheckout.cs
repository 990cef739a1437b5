using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Portal.Domain;
using Portal.Payments.Operations;
using Stripe.Checkout;

namespace Portal.Payments.Subsidies;

/// <summary>A Checkout session to be opened for a funding.</summary>
/// <param name="FundingId">Our funding.</param>
/// <param name="CustomerId">The employer's customer on the platform account.</param>
/// <param name="AmountCents">How much.</param>
/// <param name="Currency">Lower-case ISO code.</param>
/// <param name="SuccessUrl">Where Stripe sends the browser after the payment.</param>
/// <param name="CancelUrl">Where it sends a person who turns back.</param>
public sealed record FundingCheckoutRequest(int FundingId, string CustomerId, long AmountCents, string Currency, string SuccessUrl, string CancelUrl);

/// <summary>The session Stripe opened.</summary>
/// <param name="SessionId">Its id, <c>cs_…</c>.</param>
/// <param name="Url">Stripe's hosted page.</param>
public sealed record FundingCheckoutAnswer(string SessionId, string Url);

/// <summary>Opens Stripe's hosted page on which an employer pays subsidy in, on the platform account.</summary>
public sealed class OpenFundingCheckout : OperationKind<FundingCheckoutRequest, FundingCheckoutAnswer>
{
    /// <summary>The kind's name.</summary>
    public const string KindName = "subsidy.checkout";

    /// <inheritdoc />
    public override string Name => KindName;

    /// <inheritdoc />
    public override StripeAccountName Account => StripeAccountName.Platform;

    /// <summary>The key of a funding's session.</summary>
    public static string KeyOf(int fundingId) => $"funding:{fundingId}:checkout:1";

    /// <inheritdoc />
    protected override async Task<FundingCheckoutAnswer> Send(FundingCheckoutRequest request, OperationCall call, CancellationToken ct)
    {
        var metadata = call.Metadata(("kind", StripeMark.SubsidyFunding), ("id", request.FundingId.ToString(CultureInfo.InvariantCulture)));
        var options = new SessionCreateOptions
        {
            Mode = "payment",
            Customer = request.CustomerId,
            PaymentMethodTypes = ["card", "us_bank_account"],
            LineItems = [LineItem(request)],
            Metadata = metadata,
            PaymentIntentData = new SessionPaymentIntentDataOptions { Metadata = metadata },
            SuccessUrl = request.SuccessUrl,
            CancelUrl = request.CancelUrl,
        };
        var session = await new SessionService(call.Client).CreateAsync(options, call.Options(), ct);
        return new FundingCheckoutAnswer(session.Id, session.Url);
    }

    /// <inheritdoc />
    protected override async Task<FundingCheckoutAnswer?> Find(FundingCheckoutRequest request, OperationCall call, CancellationToken ct)
    {
        var sessions = new SessionService(call.Client).ListAutoPagingAsync(new SessionListOptions { Customer = request.CustomerId }, cancellationToken: ct);
        await foreach (var session in sessions)
            if (call.Made(session)) return new FundingCheckoutAnswer(session.Id, session.Url);
        return null;
    }

    /// <inheritdoc />
    protected override async Task Done(FundingCheckoutRequest request, FundingCheckoutAnswer answer, Settlement settlement, CancellationToken ct)
    {
        var funding = await settlement.Db.SubsidyFundings.SingleAsync(stored => stored.Id == request.FundingId, ct);
        // Refused where the payment was recorded first: the event overtook this answer and named the session itself.
        funding.CheckoutOpened(answer.SessionId, settlement.Now);
    }

    /// <inheritdoc />
    protected override async Task Refused(FundingCheckoutRequest request, StripeRefusal refusal, Settlement settlement, CancellationToken ct) =>
        (await settlement.Db.SubsidyFundings.SingleAsync(stored => stored.Id == request.FundingId, ct)).Expired(settlement.Now);

    private static SessionLineItemOptions LineItem(FundingCheckoutRequest request) => new()
    {
        Quantity = 1,
        PriceData = new SessionLineItemPriceDataOptions
        {
            Currency = request.Currency,
            UnitAmount = request.AmountCents,
            ProductData = new SessionLineItemPriceDataProductDataOptions { Name = "Subsidy budget for your members" },
        },
    };
}
