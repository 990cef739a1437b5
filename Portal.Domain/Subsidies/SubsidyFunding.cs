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

    /// <summary>Pulled back by the payer's bank (ACH return, dispute), in cents.</summary>
    public long ReturnedCents { get; private set; }

    /// <summary>Of what was pulled back, already spent and still owed by the employer, in cents.</summary>
    public long OwedCents { get; private set; }

    /// <summary>Of this payment, what settled earlier debts instead of reaching the budget, in cents.</summary>
    public long SettledCents { get; private set; }

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

    /// <summary>The payer's bank took it back, in cents: what was spent already, the employer owes.</summary>
    /// <exception cref="InvalidOperationException">It was never paid.</exception>
    public void PulledBack(long cents, long owedCents, DateTimeOffset now)
    {
        if (Status != FundingStatus.Paid)
        {
            throw new InvalidOperationException($"Funding {Id} was not paid, so nothing can be pulled back.");
        }

        ArgumentOutOfRangeException.ThrowIfGreaterThan(owedCents, cents);
        ReturnedCents += cents;
        OwedCents += owedCents;
        Changed(now);
    }

    /// <summary>Money that was pulled back came again; what of it the employer no longer owes, in cents.</summary>
    public long CameBack(long cents, DateTimeOffset now)
    {
        var forgiven = Math.Min(OwedCents, cents);
        ReturnedCents -= cents;
        OwedCents -= forgiven;
        Changed(now);
        return forgiven;
    }

    /// <summary>A later payment settles what is owed for this one, as far as it reaches; how much, in cents.</summary>
    public long SettledBy(SubsidyFunding payment, long leftCents, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(payment);
        var settled = Math.Min(OwedCents, leftCents);
        OwedCents -= settled;
        payment.SettledCents += settled;
        Changed(now);
        return settled;
    }
}
