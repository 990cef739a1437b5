namespace Portal.Domain.Disputes;

/// <summary>A payer asked the bank for the money back. Rule <c>dispute-loss</c>.</summary>
public sealed class Dispute : Entity
{
    private Dispute() { }

    private Dispute(DisputeFacts facts, string about, DateTimeOffset now)
        : base(now)
    {
        StripeId = facts.StripeId;
        ChargeId = facts.ChargeId;
        Account = facts.Account;
        AmountCents = facts.AmountCents;
        Currency = facts.Currency;
        Reason = facts.Reason;
        OpenedAt = facts.OpenedAt.ToUniversalTime();
        About = about;
        Note(facts);
    }

    /// <summary>Stripe's dispute, <c>dp_…</c>.</summary>
    public string StripeId { get; private set; } = "";

    /// <summary>The disputed charge.</summary>
    public string ChargeId { get; private set; } = "";

    /// <summary>The Stripe account it is in.</summary>
    public StripeAccountName Account { get; private set; }

    /// <summary>What the charge paid, such as <c>booking:42</c>; <c>dispute:{id}</c> where it is nothing we know.</summary>
    public string About { get; private set; } = "";

    /// <summary>What is disputed, in cents.</summary>
    public long AmountCents { get; private set; }

    /// <summary>Lower-case ISO code.</summary>
    public string Currency { get; private set; } = "usd";

    /// <summary>Stripe's fee for it less what came back, in cents.</summary>
    public long FeeCents { get; private set; }

    /// <summary>Stripe's code of why.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>Where it stands.</summary>
    public DisputeStatus Status { get; private set; }

    /// <summary>Until when evidence can be given (UTC).</summary>
    public DateTimeOffset? EvidenceDueAt { get; private set; }

    /// <summary>When it was opened (UTC).</summary>
    public DateTimeOffset OpenedAt { get; private set; }

    /// <summary>When we learned how it ended (UTC).</summary>
    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>Whether it has come to its end.</summary>
    public bool IsDecided => Status is DisputeStatus.Won or DisputeStatus.Lost or DisputeStatus.Closed;

    /// <summary>Notes a dispute that Stripe tells of for the first time.</summary>
    public static Dispute Opened(DisputeFacts facts, string about, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentException.ThrowIfNullOrWhiteSpace(about);
        var dispute = new Dispute(facts, about, now);
        dispute.DecidedAt = dispute.IsDecided ? dispute.CreatedAt : null;
        return dispute;
    }

    /// <summary>Takes over what Stripe says now. What is decided stays decided, however late an older reading comes.</summary>
    public void Told(DisputeFacts facts, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (IsDecided && facts.Status != Status)
        {
            return;
        }

        Note(facts);
        Changed(now);
        DecidedAt ??= IsDecided ? UpdatedAt : null;
    }

    private void Note(DisputeFacts facts)
    {
        Status = facts.Status;
        EvidenceDueAt = facts.EvidenceDueAt?.ToUniversalTime();
        FeeCents = (facts.Withdrawn?.FeeCents ?? 0) + (facts.Reinstated?.FeeCents ?? 0);
    }
}
