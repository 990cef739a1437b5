using Portal.Domain;
using Portal.Payments.Operations;
using Stripe;
using Stripe.Checkout;

namespace Portal.Payments.Sessions;

/// <summary>A hosted payment page for a card share that could not be charged.</summary>
/// <param name="BookingId">Of which session.</param>
/// <param name="AmountCents">The card share.</param>
/// <param name="ApplicationFeeCents">The platform's part of it.</param>
/// <param name="Currency">Lower-case ISO code.</param>
/// <param name="CustomerId">Who pays.</param>
/// <param name="Destination">The therapist's account.</param>
/// <param name="ReturnUrl">Where the page leads back to.</param>
/// <param name="ExpiresAt">Until when it can be paid (UTC).</param>
public sealed record PayLinkRequest(
    int BookingId, long AmountCents, long ApplicationFeeCents, string Currency, string CustomerId, string Destination, string ReturnUrl, DateTimeOffset ExpiresAt);

/// <summary>The page Stripe opened.</summary>
/// <param name="CheckoutSessionId">Its id.</param>
/// <param name="Url">Its address.</param>
/// <param name="ExpiresAt">Until when it can be paid (UTC).</param>
public sealed record PayLinkAnswer(string CheckoutSessionId, string Url, DateTimeOffset ExpiresAt);

/// <summary>Opens Stripe's payment page for the same destination charge that the saved card refused.</summary>
public sealed class OpenPayLink : OperationKind<PayLinkRequest, PayLinkAnswer>
{
    /// <summary>The kind's name.</summary>
    public const string KindName = "session.pay-link";

    /// <inheritdoc />
    public override string Name => KindName;

    /// <inheritdoc />
    public override StripeAccountName Account => StripeAccountName.Platform;

    /// <inheritdoc />
    protected override async Task<PayLinkAnswer> Send(PayLinkRequest request, OperationCall call, CancellationToken ct)
    {
        var options = new SessionCreateOptions
        {
            Mode = "payment",
            Customer = request.CustomerId,
            LineItems = [new SessionLineItemOptions { Quantity = 1, PriceData = Price(request) }],
            SuccessUrl = request.ReturnUrl,
            CancelUrl = request.ReturnUrl,
            ExpiresAt = request.ExpiresAt.UtcDateTime,
            Metadata = SessionStripe.Metadata(call, request.BookingId),
            PaymentIntentData = new SessionPaymentIntentDataOptions
            {
                ApplicationFeeAmount = request.ApplicationFeeCents,
                TransferData = new SessionPaymentIntentDataTransferDataOptions { Destination = request.Destination },
                TransferGroup = SessionStripe.Subject(request.BookingId),
                Metadata = SessionStripe.Metadata(call, request.BookingId),
            },
        };
        return Answer(await new SessionService(call.Client).CreateAsync(options, call.Options(), ct));
    }

    /// <inheritdoc />
    protected override async Task<PayLinkAnswer?> Find(PayLinkRequest request, OperationCall call, CancellationToken ct)
    {
        await foreach (var page in new SessionService(call.Client).ListAutoPagingAsync(new SessionListOptions { Customer = request.CustomerId }, cancellationToken: ct))
            if (call.Made(page)) return Answer(page);
        return null;
    }

    /// <summary>Nothing to record: the payment's own event says when it was paid.</summary>
    protected override Task Done(PayLinkRequest request, PayLinkAnswer answer, Settlement settlement, CancellationToken ct) => Task.CompletedTask;

    /// <inheritdoc />
    protected override Task Refused(PayLinkRequest request, StripeRefusal refusal, Settlement settlement, CancellationToken ct) => Task.CompletedTask;

    private static PayLinkAnswer Answer(Session page) => new(page.Id, page.Url, new DateTimeOffset(page.ExpiresAt, TimeSpan.Zero));

    private static SessionLineItemPriceDataOptions Price(PayLinkRequest request) => new()
    {
        Currency = request.Currency,
        UnitAmount = request.AmountCents,
        ProductData = new SessionLineItemPriceDataProductDataOptions { Name = "Session" },
    };
}
