using Portal.Domain.Catalog;

namespace Portal.Domain.Credits;

/// <summary>An employer's order of a package of credits, paid by invoice. Rule <c>credit-order</c>.</summary>
public sealed class CreditOrder : Entity
{
    private CreditOrder() { }

    private CreditOrder(int employerId, CreditPackage package, CatalogOptions catalog, int orderedByPersonId, DateTimeOffset now)
        : base(now)
    {
        EmployerId = employerId;
        PackageCode = package.Code;
        Credits = package.Credits;
        AmountCents = package.AmountCents(catalog.CreditCents);
        Currency = catalog.Currency;
        OrderedByPersonId = orderedByPersonId;
    }

    /// <summary>Whose order.</summary>
    public int EmployerId { get; private set; }

    /// <summary>Which package.</summary>
    public string PackageCode { get; private set; } = "";

    /// <summary>How many credits.</summary>
    public int Credits { get; private set; }

    /// <summary>Price in cents, fixed when it was ordered.</summary>
    public long AmountCents { get; private set; }

    /// <summary>Lower-case ISO code.</summary>
    public string Currency { get; private set; } = "usd";

    /// <summary>Where it stands.</summary>
    public CreditOrderStatus Status { get; private set; }

    /// <summary>Stripe's invoice, <c>in_…</c>.</summary>
    public string? StripeInvoiceId { get; private set; }

    /// <summary>The invoice's number.</summary>
    public string? Number { get; private set; }

    /// <summary>Stripe's page to pay it.</summary>
    public string? HostedInvoiceUrl { get; private set; }

    /// <summary>Stripe's PDF.</summary>
    public string? PdfUrl { get; private set; }

    /// <summary>Who ordered.</summary>
    public int OrderedByPersonId { get; private set; }

    /// <summary>When it is due (UTC).</summary>
    public DateTimeOffset? DueAt { get; private set; }

    /// <summary>When it was paid (UTC).</summary>
    public DateTimeOffset? PaidAt { get; private set; }

    /// <summary>When it was voided (UTC).</summary>
    public DateTimeOffset? VoidedAt { get; private set; }

    /// <summary>Money that came after it was closed and is to be given back, in cents.</summary>
    public long UnappliedCents { get; private set; }

    /// <summary>Of the payment, what the payer's bank pulled back (ACH return, dispute), in cents.</summary>
    public long ReturnedCents { get; private set; }

    /// <summary>Of that, already used and owed by the employer, in cents.</summary>
    public long OwedCents { get; private set; }

    /// <summary>Whether it can still be cancelled.</summary>
    public bool CanBeCancelled => Status is CreditOrderStatus.Draft or CreditOrderStatus.Open;

    /// <summary>Orders a package at today's price.</summary>
    public static Result<CreditOrder> Order(int employerId, string packageCode, CatalogOptions catalog, int orderedByPersonId, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var package = catalog.Package(packageCode);
        return package.Refusal is { } refusal ? refusal : new CreditOrder(employerId, package.Value, catalog, orderedByPersonId, now);
    }

    /// <summary>Stripe made the draft invoice.</summary>
    public void InvoiceDrafted(string stripeInvoiceId, DateTimeOffset now)
    {
        StripeInvoiceId ??= stripeInvoiceId;
        Changed(now);
    }

    /// <summary>The invoice was finalized. False where the order is open already or past that; missing pages are still filled.</summary>
    public bool Finalized(CreditInvoiceFacts facts, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(facts);
        StripeInvoiceId ??= facts.StripeInvoiceId;
        Number ??= facts.Number;
        HostedInvoiceUrl ??= facts.HostedInvoiceUrl;
        PdfUrl ??= facts.PdfUrl;
        DueAt ??= facts.DueAt?.ToUniversalTime();
        var first = Status == CreditOrderStatus.Draft;
        Status = first ? CreditOrderStatus.Open : Status;
        Changed(now);
        return first;
    }

    /// <summary>The invoice was paid. Money for a closed order is unapplied; while Stripe is still voiding, the payment wins.</summary>
    public CreditPayment Paid(long amountCents, DateTimeOffset paidAt, DateTimeOffset now)
    {
        if (Status == CreditOrderStatus.Paid || UnappliedCents > 0)
        {
            return CreditPayment.Known;
        }

        if (Status is CreditOrderStatus.Voided or CreditOrderStatus.Uncollectible)
        {
            UnappliedCents = amountCents;
            Changed(now);
            return CreditPayment.Unapplied;
        }

        Status = CreditOrderStatus.Paid;
        PaidAt = paidAt.ToUniversalTime();
        Changed(now);
        return CreditPayment.Applied;
    }

    /// <summary>Cancels an unpaid order: its invoice is to be voided.</summary>
    public Result Cancel(DateTimeOffset now)
    {
        if (!CanBeCancelled)
        {
            return Result.Refuse("order_not_open", Status == CreditOrderStatus.Paid
                ? "This order is paid, so it can't be cancelled."
                : "This order is already cancelled or closed.");
        }

        Status = CreditOrderStatus.Voiding;
        return Changed(now);
    }

    /// <summary>Stripe refused to void the invoice, as a payment is on its way: the order is open again. False where it was not being cancelled.</summary>
    public bool CancelRefused(DateTimeOffset now)
    {
        if (Status != CreditOrderStatus.Voiding)
        {
            return false;
        }

        Status = CreditOrderStatus.Open;
        Changed(now);
        return true;
    }

    /// <summary>The invoice was voided, or deleted while a draft; one that was given up can still be. False where the order is paid, was voided before, or got money late.</summary>
    public bool Voided(DateTimeOffset voidedAt, DateTimeOffset now)
    {
        if (Status is CreditOrderStatus.Paid or CreditOrderStatus.Voided || UnappliedCents > 0)
        {
            return false;
        }

        Status = CreditOrderStatus.Voided;
        VoidedAt = voidedAt.ToUniversalTime();
        Changed(now);
        return true;
    }

    /// <summary>The invoice was given up. False where the order is paid or was closed before.</summary>
    public bool GivenUp(DateTimeOffset now)
    {
        if (Status != CreditOrderStatus.Open)
        {
            return false;
        }

        Status = CreditOrderStatus.Uncollectible;
        Changed(now);
        return true;
    }

    /// <summary>Unapplied money was given back.</summary>
    public Result UnappliedReturned(DateTimeOffset now)
    {
        if (UnappliedCents == 0)
        {
            return Result.Refuse("nothing_unapplied", "There is no money to give back for this order.");
        }

        UnappliedCents = 0;
        return Changed(now);
    }

    /// <summary>The payer's bank took the payment back, in cents: what was used already, the employer owes.</summary>
    /// <exception cref="InvalidOperationException">It was never paid.</exception>
    public void PulledBack(long cents, long owedCents, DateTimeOffset now)
    {
        if (Status != CreditOrderStatus.Paid)
        {
            throw new InvalidOperationException($"Credit order {Id} was not paid, so nothing can be pulled back.");
        }

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
}
