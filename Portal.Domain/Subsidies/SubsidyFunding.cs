using Portal.Domain.Catalog;

namespace Portal.Domain.Subsidies;

/// <summary>An employer's payment into the subsidy budget.</summary>
public sealed class SubsidyFunding : Entity
{
    private SubsidyFunding() { }

    private SubsidyFunding(int employerId, long amountCents, string currency, int orderedByPersonId, DateTimeOffset now)
        : base(now)
    {
        EmployerId = employerId;
        AmountCents = amountCents;
        Currency = currency;
        OrderedByPersonId = orderedByPersonId;
    }

    /// <summary>Whose budget.</summary>
    public int EmployerId { get; private set; }

    /// <summary>How much, in cents.</summary>
    public long AmountCents { get; private set; }

    /// <summary>Lower-case ISO code.</summary>
    public string Currency { get; private set; } = "usd";

    /// <summary>The Checkout session it is paid by.</summary>
    public string? CheckoutSessionId { get; private set; }

    /// <summary>The payment, once made.</summary>
    public string? PaymentIntentId { get; private set; }

    /// <summary>Where it stands.</summary>
    public FundingStatus Status { get; private set; }

    /// <summary>Who ordered it.</summary>
    public int OrderedByPersonId { get; private set; }

    /// <summary>When it was paid (UTC).</summary>
    public DateTimeOffset? PaidAt { get; private set; }

    /// <summary>Orders a funding within the limits of the rules.</summary>
    public static Result<SubsidyFunding> Order(
        int employerId, long amountCents, int orderedByPersonId, MoneyRules rules, DateTimeOffset now, string currency = "usd")
    {
        ArgumentNullException.ThrowIfNull(rules);
        return Text.CheckAmount(amountCents, rules.MinimumFundingCents, rules.MaximumFundingCents, currency, "A funding", "amount") is { } refusal
            ? refusal
            : new SubsidyFunding(employerId, amountCents, currency, orderedByPersonId, now);
    }

    /// <summary>Checkout was opened for it.</summary>
    public Result CheckoutOpened(string checkoutSessionId, DateTimeOffset now)
    {
        if (Status != FundingStatus.Pending)
        {
            return Result.Refuse("funding_not_pending", "This funding is already paid or expired.");
        }

        CheckoutSessionId = checkoutSessionId;
        return Changed(now);
    }

    /// <summary>Paid, even where we had thought it expired. False where we knew.</summary>
    public bool Paid(string paymentIntentId, DateTimeOffset paidAt, DateTimeOffset now)
    {
        if (Status == FundingStatus.Paid)
        {
            return false;
        }

        PaymentIntentId = paymentIntentId;
        PaidAt = paidAt.ToUniversalTime();
        Status = FundingStatus.Paid;
        Changed(now);
        return true;
    }

    /// <summary>Expired or failed. False where it was paid or expired before.</summary>
    public bool Expired(DateTimeOffset now)
    {
        if (Status != FundingStatus.Pending)
        {
            return false;
        }

        Status = FundingStatus.Expired;
        Changed(now);
        return true;
    }
}
