namespace Portal.Domain.Subscriptions;

/// <summary>An invoice of an employee's plan, as we know it from Stripe, with who pays what.</summary>
public sealed class PlanInvoice : Entity
{
    private PlanInvoice() { }

    private PlanInvoice(int subscriptionId, int memberId, int employerId, string stripeInvoiceId, DateTimeOffset now)
        : base(now)
    {
        SubscriptionId = subscriptionId;
        MemberId = memberId;
        EmployerId = employerId;
        StripeInvoiceId = stripeInvoiceId;
    }

    /// <summary>Of which subscription.</summary>
    public int SubscriptionId { get; private set; }

    /// <summary>Whose plan.</summary>
    public int MemberId { get; private set; }

    /// <summary>Whose subsidy.</summary>
    public int EmployerId { get; private set; }

    /// <summary>Stripe's invoice, <c>in_…</c>.</summary>
    public string StripeInvoiceId { get; private set; } = "";

    /// <summary>Its number, once finalized.</summary>
    public string? Number { get; private set; }

    /// <summary>Where it stands.</summary>
    public PlanInvoiceStatus Status { get; private set; }

    /// <summary>Lower-case ISO code.</summary>
    public string Currency { get; private set; } = "usd";

    /// <summary>The full price.</summary>
    public long TotalCents { get; private set; }

    /// <summary>Paid by the employer's subsidy.</summary>
    public long SubsidyCents { get; private set; }

    /// <summary>Paid by proration credit.</summary>
    public long CreditCents { get; private set; }

    /// <summary>Due from the card.</summary>
    public long DueCents { get; private set; }

    /// <summary>Paid by the card.</summary>
    public long CardPaidCents { get; private set; }

    /// <summary>Given back so far, to card, subsidy and credit together.</summary>
    public long RefundedCents { get; private set; }

    /// <summary>Stripe's page of it.</summary>
    public string? HostedUrl { get; private set; }

    /// <summary>Stripe's PDF of it.</summary>
    public string? PdfUrl { get; private set; }

    /// <summary>Start of what it bills (UTC).</summary>
    public DateTimeOffset? PeriodStart { get; private set; }

    /// <summary>End of what it bills (UTC).</summary>
    public DateTimeOffset? PeriodEnd { get; private set; }

    /// <summary>When it was paid (UTC).</summary>
    public DateTimeOffset? PaidAt { get; private set; }

    /// <summary>Who paid how much.</summary>
    public PlanPayment Payment => new(CardPaidCents, SubsidyCents, CreditCents);

    /// <summary>Notes a draft that Stripe made.</summary>
    /// <exception cref="ArgumentException">The invoice has no id.</exception>
    public static PlanInvoice Drafted(int subscriptionId, int memberId, int employerId, PlanInvoiceFacts facts, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentException.ThrowIfNullOrWhiteSpace(facts.StripeInvoiceId);
        var invoice = new PlanInvoice(subscriptionId, memberId, employerId, facts.StripeInvoiceId, now);
        invoice.Note(facts);
        return invoice;
    }

    /// <summary>Sets the subsidy that is put on it before it is finalized.</summary>
    public Result Subsidise(long subsidyCents, DateTimeOffset now)
    {
        if (Status != PlanInvoiceStatus.Draft)
        {
            return Result.Refuse("invoice_not_draft", "The invoice is already final, so its subsidy can't change.");
        }

        if (subsidyCents < 0 || subsidyCents > TotalCents)
        {
            return Result.Refuse("subsidy_out_of_range", "A subsidy is between zero and the invoice's total.", "subsidy");
        }

        SubsidyCents = subsidyCents;
        return Changed(now);
    }

    /// <summary>The subsidy didn't reach it before it was finalized, so the card pays it all. False where there was none or it is paid.</summary>
    public bool SubsidyMissed(DateTimeOffset now)
    {
        if (SubsidyCents == 0 || Status == PlanInvoiceStatus.Paid)
        {
            return false;
        }

        SubsidyCents = 0;
        Changed(now);
        return true;
    }

    /// <summary>The subsidy that missed it was refunded to the card, so that in the end the employer paid it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">More than the card paid, or nothing.</exception>
    public void SubsidyCameLate(long subsidyCents, DateTimeOffset now)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(subsidyCents);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(subsidyCents, CardPaidCents);
        SubsidyCents += subsidyCents;
        CardPaidCents -= subsidyCents;
        Changed(now);
    }

    /// <summary>Finalized by Stripe: number, pages and what is due. Told again or out of order, it only fills what was missing.</summary>
    public void Finalized(PlanInvoiceFacts facts, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(facts);
        Note(facts);
        Status = Status == PlanInvoiceStatus.Draft ? PlanInvoiceStatus.Open : Status;
        Changed(now);
    }

    /// <summary>Paid. False where we knew.</summary>
    public bool Paid(PlanInvoiceFacts facts, long cardPaidCents, DateTimeOffset paidAt, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentOutOfRangeException.ThrowIfNegative(cardPaidCents);
        if (Status == PlanInvoiceStatus.Paid)
        {
            return false;
        }

        Note(facts);
        CardPaidCents = cardPaidCents;
        CreditCents = Math.Max(0, TotalCents - SubsidyCents - cardPaidCents);
        PaidAt = paidAt.ToUniversalTime();
        Status = PlanInvoiceStatus.Paid;
        Changed(now);
        return true;
    }

    /// <summary>Voided or given up by Stripe; one that was given up can still be voided. False where it was paid or closed before.</summary>
    public bool Closed(PlanInvoiceStatus status, DateTimeOffset now)
    {
        var isOpen = Status is PlanInvoiceStatus.Draft or PlanInvoiceStatus.Open;
        var isVoidedLater = (Status, status) is (PlanInvoiceStatus.Uncollectible, PlanInvoiceStatus.Void);
        if (status is not (PlanInvoiceStatus.Void or PlanInvoiceStatus.Uncollectible) || !(isOpen || isVoidedLater))
        {
            return false;
        }

        Status = status;
        Changed(now);
        return true;
    }

    /// <summary>Refunds a part or all that is left. Rules <c>plan-refund</c>, <c>cumulative-refund</c>.</summary>
    public Result<PlanRefund> Refund(long refundCents, BasisPoints poolShare, DateTimeOffset now)
    {
        if (Status != PlanInvoiceStatus.Paid)
        {
            return Result.Refuse("invoice_not_paid", "Only a paid invoice can be refunded.");
        }

        var step = PlanRefund.Step(Payment, poolShare, RefundedCents, refundCents);
        if (!step.IsRefused)
        {
            RefundedCents += refundCents;
            Changed(now);
        }

        return step;
    }

    private void Note(PlanInvoiceFacts facts)
    {
        Currency = facts.Currency;
        TotalCents = facts.TotalCents;
        DueCents = facts.DueCents;
        Number = facts.Number ?? Number;
        HostedUrl = facts.HostedUrl ?? HostedUrl;
        PdfUrl = facts.PdfUrl ?? PdfUrl;
        PeriodStart = facts.PeriodStart?.ToUniversalTime() ?? PeriodStart;
        PeriodEnd = facts.PeriodEnd?.ToUniversalTime() ?? PeriodEnd;
    }
}
