using Stripe.Wire;

namespace Stripe;

/// <summary>Money sent to a bank account or card.</summary>
public class Payout : StripeEntity<Payout>, IBalanceTransactionSource, IHasMetadata
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Kind of this object.</summary>
    public string Object { get; set; }

    /// <summary>In the currency's smallest unit.</summary>
    public long Amount { get; set; }

    /// <summary>Id of the application fee.</summary>
    [Expandable]
    public string ApplicationFeeId { get; set; }

    /// <summary>The application fee, when expanded.</summary>
    public ApplicationFee ApplicationFee { get; set; }

    /// <summary>The platform's share, in the smallest currency unit.</summary>
    public long? ApplicationFeeAmount { get; set; }

    /// <summary>When the money is expected to arrive, UTC.</summary>
    public DateTime ArrivalDate { get; set; } = DateTime.UnixEpoch;

    /// <summary>Whether a schedule made it.</summary>
    public bool Automatic { get; set; }

    /// <summary>Id of the balance transaction.</summary>
    [Expandable]
    public string BalanceTransactionId { get; set; }

    /// <summary>The balance transaction, when expanded.</summary>
    public BalanceTransaction BalanceTransaction { get; set; }

    /// <summary>When it was created, UTC.</summary>
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>ISO code of the currency, in lower case.</summary>
    public string Currency { get; set; }

    /// <summary>Free text.</summary>
    public string Description { get; set; }

    /// <summary>Id of the destination.</summary>
    [Expandable]
    public string DestinationId { get; set; }

    /// <summary>The destination, when expanded.</summary>
    public IExternalAccount Destination { get; set; }

    /// <summary>Id of the failure balance transaction.</summary>
    [Expandable]
    public string FailureBalanceTransactionId { get; set; }

    /// <summary>The failure balance transaction, when expanded.</summary>
    public BalanceTransaction FailureBalanceTransaction { get; set; }

    /// <summary>Code of the failure.</summary>
    public string FailureCode { get; set; }

    /// <summary>Text of the failure.</summary>
    public string FailureMessage { get; set; }

    /// <summary>True for live, false for test.</summary>
    public bool Livemode { get; set; }

    /// <summary>The caller's own opaque facts.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>standard or instant.</summary>
    public string Method { get; set; }

    /// <summary>Id of the original payout.</summary>
    [Expandable]
    public string OriginalPayoutId { get; set; }

    /// <summary>The original payout, when expanded.</summary>
    public Payout OriginalPayout { get; set; }

    /// <summary>Id of the payout method.</summary>
    public string PayoutMethod { get; set; }

    /// <summary>Whether its balance transactions can be listed.</summary>
    public string ReconciliationStatus { get; set; }

    /// <summary>Id of the reversed by.</summary>
    [Expandable]
    public string ReversedById { get; set; }

    /// <summary>The reversed by, when expanded.</summary>
    public Payout ReversedBy { get; set; }

    /// <summary>Part of the balance: card, bank_account or fpx.</summary>
    public string SourceType { get; set; }

    /// <summary>Text on the payer's statement.</summary>
    public string StatementDescriptor { get; set; }

    /// <summary>State.</summary>
    public string Status { get; set; }

    /// <summary>Trace number at the bank.</summary>
    public PayoutTraceId TraceId { get; set; }

    /// <summary>Kind; it names the property that holds the details.</summary>
    public string Type { get; set; }
}

/// <summary>Payout trace id.</summary>
public class PayoutTraceId : StripeEntity<PayoutTraceId>
{
    /// <summary>State.</summary>
    public string Status { get; set; }

    /// <summary>Text shown.</summary>
    public string Value { get; set; }
}
