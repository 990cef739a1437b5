using System.Globalization;
using Portal.Domain;
using Portal.Payments.Operations;
using Stripe.Checkout;

namespace Portal.Payments.Cards;

/// <summary>A card to be added on Stripe's page.</summary>
/// <param name="MemberId">Whose card.</param>
/// <param name="CustomerId">Their customer.</param>
/// <param name="SuccessUrl">Where Stripe sends the person afterwards.</param>
/// <param name="CancelUrl">Where Stripe sends a person who turns back.</param>
public sealed record CardCheckoutRequest(int MemberId, string CustomerId, string SuccessUrl, string CancelUrl);

/// <summary>The page Stripe opened.</summary>
/// <param name="SessionId">Id of the Checkout session.</param>
/// <param name="Url">Its page.</param>
public sealed record CardCheckoutAnswer(string SessionId, string Url);

/// <summary>Opens Checkout in setup mode: the card's figures go to Stripe and never here.</summary>
public sealed class OpenCardCheckout : OperationKind<CardCheckoutRequest, CardCheckoutAnswer>
{
    /// <summary>Name of this kind.</summary>
    public const string Kind = "card.checkout";

    /// <inheritdoc />
    public override string Name => Kind;

    /// <inheritdoc />
    public override bool MovesMoney => false;

    /// <inheritdoc />
    public override StripeAccountName Account => StripeAccountName.Platform;

    /// <inheritdoc />
    protected override async Task<CardCheckoutAnswer> Send(CardCheckoutRequest request, OperationCall call, CancellationToken ct)
    {
        var metadata = call.Metadata(("kind", "card"), ("id", request.MemberId.ToString(CultureInfo.InvariantCulture)));
        var options = new SessionCreateOptions
        {
            Mode = "setup",
            Customer = request.CustomerId,
            PaymentMethodTypes = ["card"],
            SetupIntentData = new SessionSetupIntentDataOptions { Metadata = metadata },
            Metadata = metadata,
            SuccessUrl = request.SuccessUrl,
            CancelUrl = request.CancelUrl,
        };
        var session = await new SessionService(call.Client).CreateAsync(options, call.Options(), ct);
        return new CardCheckoutAnswer(session.Id, session.Url);
    }

    /// <inheritdoc />
    protected override async Task<CardCheckoutAnswer?> Find(CardCheckoutRequest request, OperationCall call, CancellationToken ct)
    {
        await foreach (var session in new SessionService(call.Client).ListAutoPagingAsync(new SessionListOptions { Customer = request.CustomerId }, cancellationToken: ct))
            if (call.Made(session)) return new CardCheckoutAnswer(session.Id, session.Url);
        return null;
    }

    /// <inheritdoc />
    protected override Task Done(CardCheckoutRequest request, CardCheckoutAnswer answer, Settlement settlement, CancellationToken ct) => Task.CompletedTask;

    /// <inheritdoc />
    protected override Task Refused(CardCheckoutRequest request, StripeRefusal refusal, Settlement settlement, CancellationToken ct) => Task.CompletedTask;
}
