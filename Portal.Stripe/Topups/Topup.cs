using Stripe.Wire;

namespace Stripe;

/// <summary>Money drawn from the account's own bank into its balance.</summary>
public class Topup : StripeEntity<Topup>, IHasId, IHasMetadata, IHasObject, IBalanceTransactionSource
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Kind of this object.</summary>
    public string Object { get; set; }

    /// <summary>In the currency's smallest unit.</summary>
    public long Amount { get; set; }

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

    /// <summary>When the money is expected, UTC.</summary>
    public DateTime? ExpectedAvailabilityDate { get; set; }

    /// <summary>Code of the failure.</summary>
    public string FailureCode { get; set; }

    /// <summary>Text of the failure.</summary>
    public string FailureMessage { get; set; }

    /// <summary>Who asked for it.</summary>
    public string InitiatedBy { get; set; }

    /// <summary>True for live, false for test.</summary>
    public bool Livemode { get; set; }

    /// <summary>The caller's own opaque facts.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Id of the payment method.</summary>
    [Expandable]
    public string PaymentMethodId { get; set; }

    /// <summary>The payment method, when expanded.</summary>
    public PaymentMethod PaymentMethod { get; set; }

    /// <summary>Settings for each kind of payment method.</summary>
    public TopupPaymentMethodOptions PaymentMethodOptions { get; set; }

    /// <summary>Text on the payer's statement.</summary>
    public string StatementDescriptor { get; set; }

    /// <summary>State.</summary>
    public string Status { get; set; }

    /// <summary>Name that ties charges and transfers of one deal together.</summary>
    public string TransferGroup { get; set; }
}

/// <summary>How a top-up is paid.</summary>
public class TopupPaymentMethodOptions : StripeEntity<TopupPaymentMethodOptions>
{
    /// <summary>Details of a US bank account.</summary>
    public TopupPaymentMethodOptionsUsBankAccount UsBankAccount { get; set; }
}

/// <summary>How a top-up is debited from a US bank account.</summary>
public class TopupPaymentMethodOptionsUsBankAccount : StripeEntity<TopupPaymentMethodOptionsUsBankAccount>
{
    /// <summary>Card network.</summary>
    public string Network { get; set; }
}
