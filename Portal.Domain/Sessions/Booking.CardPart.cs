using Portal.Domain.Catalog;

namespace Portal.Domain.Sessions;

/// <content>The card part: due, charged, declined and tried again. Rule <c>card-retries</c>.</content>
public sealed partial class Booking
{
    private const string AuthenticationRequired = "authentication_required";

    /// <summary>The card that is charged, Stripe's id.</summary>
    public string? PaymentMethodId { get; private set; }

    /// <summary>Number of the last attempt to charge; each attempt is a new fact with its own key.</summary>
    public int CardAttempt { get; private set; }

    /// <summary>When the card is tried again, or given up where the bank wants the employee (UTC).</summary>
    public DateTimeOffset? NextAttemptAt { get; private set; }

    /// <summary>When the card was first refused (UTC).</summary>
    public DateTimeOffset? FirstRefusedAt { get; private set; }

    /// <summary>Why the card was last refused, Stripe's code.</summary>
    public string? DeclineCode { get; private set; }

    /// <summary>The payment, <c>pi_…</c>.</summary>
    public string? PaymentIntentId { get; private set; }

    /// <summary>The charge, <c>ch_…</c>.</summary>
    public string? ChargeId { get; private set; }

    /// <summary>The card part's transfer, <c>tr_…</c>.</summary>
    public string? CardTransferId { get; private set; }

    /// <summary>The platform's application fee, <c>fee_…</c>.</summary>
    public string? ApplicationFeeId { get; private set; }

    /// <summary>When the card was charged (UTC).</summary>
    public DateTimeOffset? ChargedAt { get; private set; }

    /// <summary>Gone back to the card, in cents.</summary>
    public long CardRefundedCents { get; private set; }

    /// <summary>Whether it keeps the employee from booking again.</summary>
    public bool OwesPayment => CardPart == CardPartState.Unpaid;

    /// <summary>Whether a pay link makes sense now.</summary>
    public bool CanBePaidByLink => CardPart is CardPartState.Declined or CardPartState.ActionRequired or CardPartState.Unpaid;

    /// <summary>When the card is to be charged next (UTC); null where it isn't.</summary>
    public DateTimeOffset? CardDueAt => CardPart switch
    {
        CardPartState.Due => ChargeDueAt,
        CardPartState.Declined => NextAttemptAt,
        _ => null,
    };

    /// <summary>Begins an attempt to charge the card; answers its number.</summary>
    public Result<int> BeginCharge(DateTimeOffset now)
    {
        if (CardDueAt is null || CardDueAt > now)
        {
            return Result.Refuse("not_due", "The card isn't to be charged now.");
        }

        CardPart = CardPartState.Charging;
        CardAttempt++;
        NextAttemptAt = null;
        Changed(now);
        return CardAttempt;
    }

    /// <summary>Another card is used from the next attempt on.</summary>
    public Result UseCard(string paymentMethodId, DateTimeOffset now)
    {
        PaymentMethodId = paymentMethodId;
        return Changed(now);
    }

    /// <summary>The card was charged, by us or by the pay link. False where we knew or nothing is owed.</summary>
    public bool CardCharged(CardChargeFacts facts, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (CardPart is CardPartState.None or CardPartState.Charged or CardPartState.Refunded or CardPartState.PartlyRefunded)
        {
            return false;
        }

        CardPart = CardPartState.Charged;
        PaymentIntentId = facts.PaymentIntentId;
        ChargeId = facts.ChargeId;
        CardTransferId = facts.TransferId;
        ApplicationFeeId = facts.ApplicationFeeId;
        ChargedAt = facts.ChargedAt.ToUniversalTime();
        NextAttemptAt = null;
        Changed(now);
        return true;
    }

    /// <summary>The card was refused. False where the attempt isn't the one under way, as when the news is late.</summary>
    public bool CardRefused(int attempt, string code, MoneyRules rules, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(rules);
        if (CardPart != CardPartState.Charging || attempt != CardAttempt)
        {
            return false;
        }

        FirstRefusedAt ??= now.ToUniversalTime();
        DeclineCode = code;
        var retries = rules.RetryDays;
        var wait = code == AuthenticationRequired ? retries[^1] : retries.ElementAtOrDefault(CardAttempt - 1);
        NextAttemptAt = wait > 0 ? FirstRefusedAt.Value.AddDays(wait) : null;
        CardPart = wait == 0 ? CardPartState.Unpaid : code == AuthenticationRequired ? CardPartState.ActionRequired : CardPartState.Declined;
        Changed(now);
        return true;
    }

    /// <summary>The next try waits, as while the employee may be paying by link, so that nobody pays twice.</summary>
    public Result PostponeCard(DateTimeOffset until, DateTimeOffset now)
    {
        if (CardPart != CardPartState.Declined || until <= now)
        {
            return Result.Refuse("not_due", "The card isn't waiting for another try.");
        }

        NextAttemptAt = until.ToUniversalTime();
        return Changed(now);
    }

    /// <summary>Gives up waiting for the employee's confirmation once its time is over.</summary>
    public Result GiveUpCard(DateTimeOffset now)
    {
        if (CardPart != CardPartState.ActionRequired || NextAttemptAt > now)
        {
            return Result.Refuse("not_due", "The employee can still confirm the payment.");
        }

        CardPart = CardPartState.Unpaid;
        NextAttemptAt = null;
        return Changed(now);
    }
}
